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
 * @param version the column that changes with each change of a record; null for PostgreSQL's own
 * @param content the name of the field with the text, if records are documents, or null
 * @param search by what full-text search is done; null where words are looked for in the fields
 * @param url where people see a record, with {@code {id}} in it, or null
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
    String version,
    String content,
    TextSearch search,
    String url,
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

  /** The key as a field, for conditions on it. */
  public Field keyField() {
    return Field.of("id", key);
  }

  /** The record's project as a field, for conditions on it. */
  public Optional<Field> projectField() {
    return Optional.ofNullable(project).map(column -> Field.of("project", column));
  }

  /** Whether each record belongs to a project, be it over the record that it points at. */
  public boolean isInProject() {
    return project != null
        || (tenancy() instanceof Tenancy.Through through && through.isInProject());
  }

  /** Whether records can be changed or deleted, and so have a version. */
  public boolean isVersioned() {
    return actions.contains(Action.UPDATE) || actions.contains(Action.DELETE);
  }

  /** The fields that callers may set. */
  public List<Field> writableFields() {
    return fields.stream().filter(Field::writable).toList();
  }

  /** The relation that a field shows, or whose column it holds. */
  public Optional<Relation> reference(Field field) {
    return field
        .relation()
        .map(relations::get)
        .or(
            () ->
                relations.values().stream()
                    .filter(relation -> relation.column().equals(field.column()))
                    .findFirst());
  }

  /** The column of the model's own table that setting a field sets. */
  public String setColumn(Field field) {
    return field.relation().map(name -> relations.get(name).column()).orElse(field.columnName());
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
    return relation.through(relation.tenancy(), relation.project());
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
        version,
        content,
        search,
        url,
        resolved,
        fields,
        actions);
  }
}
