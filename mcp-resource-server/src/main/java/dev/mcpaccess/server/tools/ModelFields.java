package dev.mcpaccess.server.tools;

import static java.util.stream.Collectors.joining;

import dev.mcpaccess.server.catalog.Field;
import dev.mcpaccess.server.catalog.Model;
import dev.mcpaccess.server.mcp.ToolInputException;
import java.util.List;

/** Finds the fields that a caller names. */
final class ModelFields {
  private ModelFields() {}

  static Field named(Model model, String name) {
    return model
        .field(name)
        .orElseThrow(
            () ->
                new ToolInputException(
                    "%s has no field \"%s\". Use one of: %s."
                        .formatted(
                            model.name(),
                            name,
                            model.fields().stream().map(Field::name).collect(joining(", ")))));
  }

  /**
   * @param names null stands for all fields
   */
  static List<Field> selected(Model model, List<String> names) {
    return names == null
        ? model.fields()
        : names.stream().distinct().map(name -> named(model, name)).toList();
  }
}
