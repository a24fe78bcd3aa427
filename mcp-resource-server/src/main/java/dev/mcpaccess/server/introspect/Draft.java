package dev.mcpaccess.server.introspect;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.mcpaccess.server.catalog.Action;
import dev.mcpaccess.server.catalog.FieldType;
import dev.mcpaccess.server.catalog.TextSearch;
import java.util.List;
import java.util.Map;

/**
 * A catalog that was drafted, and what is not in it.
 *
 * @param leftOut tables, and columns of tables that are in it
 */
public record Draft(Content catalog, List<LeftOut> leftOut) {

  /** What is written as {@code catalog.yaml}. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  public record Content(UsersDraft users, List<ModelDraft> models) {}

  /** Something that is not in the catalog, and why. */
  public record LeftOut(String name, String reason) {
    static LeftOut column(String table, String column, String reason) {
      return new LeftOut(table + "." + column, reason);
    }

    boolean isColumn(String table, String column) {
      return name.equals(table + "." + column);
    }
  }

  /** See {@link dev.mcpaccess.server.catalog.Users}. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  public record UsersDraft(String table, String key, String tenant, String claim, String column) {}

  /** See {@link dev.mcpaccess.server.catalog.Model}. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  public record ModelDraft(
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
      Boolean shared,
      String owner,
      TextSearch search,
      Map<String, RelationDraft> relations,
      List<FieldDraft> fields,
      List<Action> actions) {}

  /** See {@link dev.mcpaccess.server.catalog.Relation}. */
  public record RelationDraft(String table, String column, String key) {}

  /** See {@link dev.mcpaccess.server.catalog.Field}. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  public record FieldDraft(
      String name,
      String column,
      FieldType type,
      String label,
      Boolean searchable,
      List<String> values,
      String description) {

    FieldDraft searched(boolean found) {
      return new FieldDraft(name, column, type, label, found ? true : null, values, description);
    }

    /** Whether it is a line of words, as a title is. */
    boolean isLine() {
      return type == FieldType.STRING;
    }
  }
}
