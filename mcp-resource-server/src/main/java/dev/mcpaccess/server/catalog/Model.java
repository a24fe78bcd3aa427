package dev.mcpaccess.server.catalog;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One kind of record.
 *
 * @param table the table, optionally with its schema
 * @param key the column that identifies a record
 * @param title the name of the field that is shown as a record's title
 * @param tenant the column that holds the company's id
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
        owner,
        project,
        resolved,
        fields,
        actions);
  }
}
