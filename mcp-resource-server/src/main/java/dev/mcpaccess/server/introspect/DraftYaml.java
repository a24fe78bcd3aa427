package dev.mcpaccess.server.introspect;

import static java.util.stream.Collectors.joining;

import dev.mcpaccess.server.catalog.Action;
import dev.mcpaccess.server.introspect.Draft.FieldDraft;
import dev.mcpaccess.server.introspect.Draft.LeftOut;
import dev.mcpaccess.server.introspect.Draft.ModelDraft;
import dev.mcpaccess.server.introspect.Draft.RelationDraft;
import dev.mcpaccess.server.introspect.Draft.UsersDraft;
import java.util.List;
import java.util.Map;

/** Writes a draft as people edit it: a line for each field, and what was left out as comments. */
public final class DraftYaml {
  private static final String HEAD =
      """
      # yaml-language-server: $schema=catalog.schema.json
      #
      # A draft of what the database shows. Look through it before anybody is served by it:
      # whose each model's records are (tenant, tenant_through, shared), what may be known (fields),
      # what may be done (actions), and what people read (label, plural).
      """;

  private final StringBuilder yaml = new StringBuilder();

  private DraftYaml() {}

  /** The whole file. */
  public static String write(Draft draft) {
    DraftYaml writer = new DraftYaml();
    writer.yaml.append(HEAD);
    writer.leftOut(draft.leftOut());
    UsersDraft users = draft.catalog().users();
    if (users != null) {
      writer.users(users);
    }
    writer.line("");
    writer.line("models:");
    draft.catalog().models().forEach(writer::model);
    return writer.yaml.toString();
  }

  private void leftOut(List<LeftOut> all) {
    if (!all.isEmpty()) {
      line("#");
      line("# Left out:");
      all.forEach(each -> line("#   %s: %s".formatted(each.name(), each.reason())));
    }
  }

  private void users(UsersDraft users) {
    line("");
    line("users:");
    value("  table", users.table());
    value("  key", users.key());
    value("  tenant", users.tenant());
    value("  claim", users.claim());
    value("  column", users.column());
  }

  private void model(ModelDraft model) {
    value("  - name", model.name());
    value("    label", model.label());
    value("    plural", model.plural());
    value("    description", model.description());
    value("    module", model.module());
    value("    table", model.table());
    value("    key", model.key());
    value("    title", model.title());
    value("    tenant", model.tenant());
    value("    tenant_through", model.tenantThrough());
    if (model.shared() != null) {
      line("    shared: true");
    }
    value("    owner", model.owner());
    if (model.search() != null) {
      line(
          "    search: {column: %s, configuration: %s}"
              .formatted(
                  YamlScalar.of(model.search().column()),
                  YamlScalar.of(model.search().configuration())));
    }
    relations(model.relations());
    line("    fields:");
    model.fields().forEach(this::field);
    line("    actions: " + model.actions().stream().map(Action::id).toList());
    line("");
  }

  private void relations(Map<String, RelationDraft> relations) {
    if (!relations.isEmpty()) {
      line("    relations:");
    }
    relations.forEach(
        (name, relation) ->
            line(
                "      %s: {table: %s, column: %s, key: %s}"
                    .formatted(
                        name,
                        YamlScalar.of(relation.table()),
                        YamlScalar.of(relation.column()),
                        YamlScalar.of(relation.key()))));
  }

  private void field(FieldDraft field) {
    StringBuilder flow =
        new StringBuilder(
            "      - {name: %s, column: %s, type: %s, label: %s"
                .formatted(
                    field.name(),
                    YamlScalar.of(field.column()),
                    field.type().id(),
                    YamlScalar.of(field.label())));
    if (field.searchable() != null) {
      flow.append(", searchable: true");
    }
    if (!field.values().isEmpty()) {
      flow.append(",\n         values: [")
          .append(field.values().stream().map(YamlScalar::of).collect(joining(", ")))
          .append(']');
    }
    if (field.description() != null) {
      flow.append(",\n         description: ").append(YamlScalar.of(field.description()));
    }
    line(flow.append('}').toString());
  }

  private void value(String key, String value) {
    if (value != null) {
      line(key + ": " + YamlScalar.of(value));
    }
  }

  private void line(String text) {
    yaml.append(text).append('\n');
  }
}
