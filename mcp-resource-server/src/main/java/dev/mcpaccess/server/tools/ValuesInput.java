package dev.mcpaccess.server.tools;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.databind.JsonNode;
import dev.mcpaccess.server.catalog.Field;
import dev.mcpaccess.server.catalog.Model;
import dev.mcpaccess.server.mcp.ToolInputException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The values of a record, as a caller gives them; all that is wrong with them is told at once. */
final class ValuesInput {
  private final Model model;
  private final List<String> problems = new ArrayList<>();

  private ValuesInput(Model model) {
    this.model = model;
  }

  /** The values of a new record. */
  static Map<Field, Optional<String>> ofNew(Model model, JsonNode values) {
    ValuesInput input = new ValuesInput(model);
    String missing =
        model.writableFields().stream()
            .filter(field -> field.required() && !values.hasNonNull(field.name()))
            .map(Field::name)
            .collect(joining(", "));
    if (!missing.isEmpty()) {
      input.problems.add("A %s also needs: %s.".formatted(model.name(), missing));
    }
    return input.read(values);
  }

  /** Other values for some fields of a record. */
  static Map<Field, Optional<String>> of(Model model, JsonNode values) {
    return new ValuesInput(model).read(values);
  }

  private Map<Field, Optional<String>> read(JsonNode values) {
    Map<Field, Optional<String>> read = new LinkedHashMap<>();
    for (Map.Entry<String, JsonNode> entry : values.properties()) {
      try {
        Field field = writable(entry.getKey());
        read.put(field, value(field, entry.getValue()));
      } catch (ToolInputException e) {
        problems.add(e.getMessage());
      }
    }
    if (!problems.isEmpty()) {
      throw new ToolInputException(String.join(" ", problems));
    }
    return read;
  }

  private Field writable(String name) {
    return model
        .field(name)
        .filter(Field::writable)
        .orElseThrow(
            () ->
                new ToolInputException(
                    "%s has no field \"%s\" that can be set. Use: %s."
                        .formatted(
                            model.name(),
                            name,
                            model.writableFields().stream()
                                .map(Field::name)
                                .collect(joining(", ")))));
  }

  private static Optional<String> value(Field field, JsonNode value) {
    if (!value.isNull()) {
      boolean refers = field.relation().isPresent();
      return Optional.of(refers ? value.asText() : FieldValue.of(field, value));
    }
    if (field.required()) {
      throw new ToolInputException("The field %s cannot be empty.".formatted(field.name()));
    }
    return Optional.empty();
  }
}
