package dev.mcpaccess.server.records.postgres;

import dev.mcpaccess.server.catalog.Catalog;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A catalog over {@link Things} that shows some of their fields, and heeds projects or not.
 *
 * @param fullText whether words are looked for by the column that is made of the name
 */
record RandomCatalog(Set<String> shown, boolean projects, boolean fullText) {
  static final Map<String, String> FIELDS =
      Map.of(
          "name", "column: name, type: string, searchable: true, writable: true",
          "amount", "column: amount, type: integer, writable: true",
          "day", "column: day, type: date",
          "done", "column: done, type: boolean",
          "kind", "column: kind, type: enum, values: [red, green]",
          "other_name", "column: other.name, type: string, searchable: true",
          "owner_name", "column: owner.name, type: string");

  private static final String HEAD =
      """
      users: {table: person, key: id, tenant: tenant, claim: sub, column: subject}
      projects: {model: project, members: {table: member, tenant: tenant, project: project, user: person}}
      models:
        - name: project
          label: Project
          plural: Projects
          module: m
          table: project
          key: id
          title: name
          tenant: tenant
          project: id
          fields: [{name: name, column: name, type: string, label: Name}]
          actions: [view]
        - name: thing
          label: Thing
          plural: Things
          module: m
          table: thing
          key: id
          title: %s
          tenant: tenant
          %s
          %s
          owner: owner
          relations:
            other: {table: thing, column: other, key: id}
            owner: {table: person, column: owner, key: id}
            project: {table: project, column: project, key: id}
          actions: [view, create, update, delete]
          fields:
            - {name: project_id, column: project, type: integer, label: P, writable: true}
      """;

  /** The column has nothing of what is behind a relation. */
  private boolean isByColumn() {
    return fullText && shown.contains("name") && !shown.contains("other_name");
  }

  Catalog read() {
    List<String> names = shown.stream().sorted().toList();
    StringBuilder yaml =
        new StringBuilder(
            HEAD.formatted(
                names.isEmpty() ? "project_id" : names.get(0),
                projects ? "project: project" : "",
                isByColumn() ? "search: {column: words}" : ""));
    names.forEach(
        name ->
            yaml.append("      - {name: %s, label: L, %s}\n".formatted(name, FIELDS.get(name))));
    return CatalogText.read(yaml.toString());
  }
}
