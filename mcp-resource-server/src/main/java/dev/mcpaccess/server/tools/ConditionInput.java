package dev.mcpaccess.server.tools;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.databind.JsonNode;
import dev.mcpaccess.server.catalog.Field;
import dev.mcpaccess.server.catalog.Model;
import dev.mcpaccess.server.mcp.ToolInputException;
import dev.mcpaccess.server.records.Condition;
import dev.mcpaccess.server.records.Operator;
import java.util.List;
import java.util.Set;

/** One condition of a filter, as a caller writes it. */
record ConditionInput(String field, Operator operator, JsonNode value, List<JsonNode> values) {

  Condition on(Model model) {
    Field named = ModelFields.named(model, field);
    Set<Operator> operators = Operator.of(named.type());
    if (!operators.contains(operator)) {
      throw new ToolInputException(
          "The field %s cannot be compared by %s. Use one of: %s."
              .formatted(
                  field,
                  operator.id(),
                  operators.stream().map(Operator::id).collect(joining(", "))));
    }
    return new Condition(named, operator, texts(named));
  }

  private List<String> texts(Field named) {
    return switch (operator) {
      case IN -> in(named);
      case EMPTY -> List.of(empty());
      default -> List.of(single(named));
    };
  }

  private List<String> in(Field named) {
    if (values == null) {
      throw new ToolInputException("The operator in on %s needs values.".formatted(field));
    }
    return values.stream().map(each -> FieldValue.of(named, each)).toList();
  }

  private String single(Field named) {
    if (value == null) {
      throw new ToolInputException(
          "The operator %s on %s needs a value.".formatted(operator.id(), field));
    }
    return FieldValue.of(named, value);
  }

  private String empty() {
    if (value == null || !value.isBoolean()) {
      throw new ToolInputException(
          "The operator empty on %s needs the value true or false.".formatted(field));
    }
    return value.asText();
  }
}
