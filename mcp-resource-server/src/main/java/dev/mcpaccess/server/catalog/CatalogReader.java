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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads {@code catalog.yaml}: its form (a JSON Schema), and what its parts say together. Where the
 * form is broken, the other parts are looked at all the same, each by itself.
 */
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
      List<CatalogProblem> problems = new ArrayList<>(problems(document));
      WellFormedPart part = WellFormedPart.of(document, problems);
      CatalogCheck check =
          new CatalogCheck(YAML.treeToValue(part.document(), Catalog.class), problems.isEmpty());
      if (problems.isEmpty() && check.problems().isEmpty()) {
        return new CatalogFile(source, yaml, check.resolved(), lines);
      }
      check.problems().stream()
          .map(each -> each.at(SoundPart.placeInFile(each.place(), part.numbers())))
          .forEach(problems::add);
      throw new InvalidCatalogException(
          source,
          lines.locate(problems),
          Optional.of(SoundPart.of(check.resolved(), part.numbers(), check.problems(), lines)));
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
