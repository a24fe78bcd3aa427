package dev.mcpaccess.server.schema;

import com.fasterxml.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Carries a document over to Jackson 3, which the validator reads, without printing and parsing.
 */
final class ValidatorNodes {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private ValidatorNodes() {}

  static tools.jackson.databind.JsonNode of(JsonNode node) {
    return switch (node.getNodeType()) {
      case OBJECT -> object(node);
      case ARRAY -> array(node);
      case STRING -> NODES.stringNode(node.textValue());
      case NUMBER -> number(node);
      case BOOLEAN -> NODES.booleanNode(node.booleanValue());
      case NULL, MISSING -> NODES.nullNode();
      case BINARY, POJO ->
          throw new IllegalArgumentException("not a JSON value: " + node.getNodeType());
    };
  }

  private static ObjectNode object(JsonNode node) {
    ObjectNode copy = NODES.objectNode();
    node.properties().forEach(entry -> copy.set(entry.getKey(), of(entry.getValue())));
    return copy;
  }

  private static ArrayNode array(JsonNode node) {
    ArrayNode copy = NODES.arrayNode(node.size());
    node.forEach(element -> copy.add(of(element)));
    return copy;
  }

  private static tools.jackson.databind.JsonNode number(JsonNode node) {
    if (node.isInt()) {
      return NODES.numberNode(node.intValue());
    }
    if (node.isLong()) {
      return NODES.numberNode(node.longValue());
    }
    return node.isBigInteger()
        ? NODES.numberNode(node.bigIntegerValue())
        : NODES.numberNode(node.doubleValue());
  }
}
