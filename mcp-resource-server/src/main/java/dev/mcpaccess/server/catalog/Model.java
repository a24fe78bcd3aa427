package dev.mcpaccess.server.catalog;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One kind of record.
 *
 * @param table the table, optionally with its schema
 * @param key the column that identifies a record
 * @param title the name of the field that is shown as a record's title
 * @param tenant the column that holds the company's id, or null
 * @param tenantThrough the relation to the row whose company is this one's too, or null
 * @param shared whether the rows belong to no company, and every company sees them
 * @param owner the column that holds the key of the user who owns a record, or null
 * @param project the column that holds the record's project, or null
 */
public record Model(
    String name,
    String label,
    String plural,
    String description,
    String module,
    String table,
    String key,
    String title,
    String tenant,
    @JsonProperty("tenant_through") String tenantThrough,
    boolean shared,
    String owner,
    String project,
    Map<String, Relation> relations,
    List<Field> fields,
    List<Action> actions) {

  public Model {
    relations = relations == null ? Map.of() : Map.copyOf(relations);
    fields = List.copyOf(fields);
    actions = List.copyOf(actions);
  }

  public Optional<Field> field(String fieldName) {
    return fields.stream().filter(field -> field.name().equals(fieldName)).findFirst();
  }

  public Field titleField() {
    return field(title).orElseThrow();
  }

  public List<Field> searchableFields() {
    return fields.stream().filter(Field::searchable).toList();
  }

  /** How its rows come to their company; the relations must have been resolved. */
  public Tenancy tenancy() {
    if (shared) {
      return new Tenancy.Shared();
    }
    if (tenantThrough == null) {
      return new Tenancy.Column(tenant);
    }
    Relation relation = relations.get(tenantThrough);
    return new Tenancy.Through(
        relation.column(), relation.table(), relation.key(), relation.tenancy());
  }

  Model withRelations(Map<String, Relation> resolved) {
    return new Model(
        name,
        label,
        plural,
        description,
        module,
        table,
        key,
        title,
        tenant,
        tenantThrough,
        shared,
        owner,
        project,
        resolved,
        fields,
        actions);
  }
}
