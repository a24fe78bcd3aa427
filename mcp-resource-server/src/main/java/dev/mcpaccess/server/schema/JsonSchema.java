package dev.mcpaccess.server.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;

/** A JSON Schema (2020-12), compiled once, that tells what is wrong with a document. */
public final class JsonSchema {
  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

  private final Schema schema;

  private JsonSchema(Schema schema) {
    this.schema = schema;
    schema.initializeValidators();
  }

  public static JsonSchema compile(String schema) {
    return new JsonSchema(REGISTRY.getSchema(schema, InputFormat.JSON));
  }

  /** All that is wrong with {@code document}, each with its place; empty if it is valid. */
  public List<String> problems(JsonNode document) {
    return schema.validate(ValidatorNodes.of(document)).stream()
        .map(JsonSchema::describe)
        .distinct()
        .toList();
  }

  private static String describe(Error error) {
    String place = error.getInstanceLocation().toString();
    return place.isEmpty() ? error.getMessage() : place + ": " + error.getMessage();
  }
}
