package dev.mcpaccess.server.tools;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import dev.mcpaccess.server.access.CatalogAccess;
import dev.mcpaccess.server.auth.Caller;
import dev.mcpaccess.server.catalog.Action;
import dev.mcpaccess.server.catalog.Field;
import dev.mcpaccess.server.catalog.FieldType;
import dev.mcpaccess.server.catalog.Model;
import dev.mcpaccess.server.mcp.ToolResult;
import dev.mcpaccess.server.records.Operator;
import java.util.List;
import java.util.Set;

/** Describes a model's fields. */
final class DescribeModel extends RecordTool {
  DescribeModel(CatalogAccess access) {
    super("describe_model", Action.VIEW, access);
  }

  @Override
  ToolResult run(Caller caller, JsonNode arguments) {
    Model model = model(caller, Arguments.as(Input.class, arguments).model());
    return ToolResult.of(
        new Description(
            model.name(),
            model.label(),
            model.plural(),
            model.module(),
            model.description(),
            model.title(),
            model.owner() != null,
            access().actions(caller, model),
            model.fields().stream().map(DescribeModel::describe).toList()));
  }

  private static FieldDescription describe(Field field) {
    return new FieldDescription(
        field.name(),
        field.type(),
        field.label(),
        field.description(),
        field.values().isEmpty() ? null : field.values(),
        field.searchable(),
        field.isSortable(),
        field.writable(),
        field.required(),
        Operator.of(field.type()));
  }

  record Input(String model) {}

  @JsonInclude(JsonInclude.Include.NON_NULL)
  private record Description(
      String name,
      String label,
      String plural,
      String module,
      String description,
      String title,
      boolean hasOwner,
      List<Action> actions,
      List<FieldDescription> fields) {}

  @JsonInclude(JsonInclude.Include.NON_NULL)
  private record FieldDescription(
      String name,
      FieldType type,
      String label,
      String description,
      List<String> values,
      boolean searchable,
      boolean sortable,
      boolean writable,
      boolean required,
      Set<Operator> operators) {}
}
