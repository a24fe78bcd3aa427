package dev.mcpaccess.server.catalog;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.mcpaccess.server.schema.JsonSchema;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Reads {@code catalog.yaml}: first its form (a JSON Schema), then what its parts say together. */
public final class CatalogReader {
  private static final ObjectMapper YAML =
      YAMLMapper.builder().enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION).build();

  private final JsonSchema schema = JsonSchema.compile(resource("catalog.schema.json"));

  /**
   * Reads a catalog's file.
   *
   * @throws InvalidCatalogException with all problems
   */
  public Catalog read(Path file) {
    try {
      return read(file.toString(), Files.readString(file));
    } catch (IOException e) {
      throw new InvalidCatalogException(file.toString(), List.of("cannot be read: " + e));
    }
  }

  Catalog read(String source, String yaml) {
    try {
      JsonNode document = YAML.readTree(yaml);
      List<String> malformed = schema.problems(document);
      if (!malformed.isEmpty()) {
        throw new InvalidCatalogException(source, malformed);
      }
      CatalogCheck check = new CatalogCheck(YAML.treeToValue(document, Catalog.class));
      if (!check.problems().isEmpty()) {
        throw new InvalidCatalogException(source, check.problems());
      }
      return check.resolved();
    } catch (JsonProcessingException e) {
      throw new InvalidCatalogException(source, List.of(e.getMessage()));
    }
  }

  private static String resource(String name) {
    try (InputStream in = CatalogReader.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
