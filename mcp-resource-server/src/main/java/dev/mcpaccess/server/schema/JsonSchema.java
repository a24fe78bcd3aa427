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

  /**
   * Something that the schema does not allow.
   *
   * @param place a JSON pointer into the document (RFC 6901)
   */
  public record Violation(String place, String message) {
    private static Violation of(Error error) {
      return new Violation(error.getInstanceLocation().toString(), error.getMessage());
    }

    @Override
    public String toString() {
      return place.isEmpty() ? message : place + ": " + message;
    }
  }

  /** All that is wrong with {@code document}, each with its place; empty if it is valid. */
  public List<String> problems(JsonNode document) {
    return violations(document).stream().map(Violation::toString).toList();
  }

  /** All that is wrong with {@code document}; empty if it is valid. */
  public List<Violation> violations(JsonNode document) {
    return schema.validate(ValidatorNodes.of(document)).stream()
        .map(Violation::of)
        .distinct()
        .toList();
  }
}
