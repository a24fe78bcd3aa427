package dev.mcpaccess.server.catalog;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
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
  private static final YAMLMapper YAML =
      YAMLMapper.builder().enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION).build();

  private final JsonSchema schema = JsonSchema.compile(schemaText());

  /**
   * Reads a catalog's file.
   *
   * @throws InvalidCatalogException with all problems
   */
  public CatalogFile read(Path file) {
    try {
      return read(file.toString(), Files.readString(file));
    } catch (IOException e) {
      throw invalid(file.toString(), "cannot be read: " + e);
    }
  }

  CatalogFile read(String source, String yaml) {
    try {
      JsonNode document = YAML.readTree(yaml);
      CatalogLines lines = CatalogLines.of(YAML.getFactory(), yaml);
      refuse(source, lines, problems(document));
      CatalogCheck check = new CatalogCheck(YAML.treeToValue(document, Catalog.class));
      refuse(source, lines, check.problems());
      return new CatalogFile(source, yaml, check.resolved(), lines);
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
      throw new InvalidCatalogException(
          source, List.of(CatalogProblem.error("", e.getOriginalMessage()).inLine(line)));
    } catch (IOException e) {
      throw invalid(source, e.toString());
    }
  }

  private List<CatalogProblem> problems(JsonNode document) {
    return schema.violations(document).stream()
        .map(violation -> CatalogProblem.error(violation.place(), violation.toString()))
        .toList();
  }

  private static void refuse(String source, CatalogLines lines, List<CatalogProblem> problems) {
    if (!problems.isEmpty()) {
      throw new InvalidCatalogException(source, lines.locate(problems));
    }
  }

  private static InvalidCatalogException invalid(String source, String text) {
    return new InvalidCatalogException(source, List.of(CatalogProblem.error("", text)));
  }

  /** The JSON Schema of the file. */
  public static String schemaText() {
    try (InputStream in = CatalogReader.class.getResourceAsStream("catalog.schema.json")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
