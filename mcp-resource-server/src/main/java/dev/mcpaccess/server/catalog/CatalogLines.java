package dev.mcpaccess.server.catalog;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The lines of a YAML document, by JSON pointers into it. */
public final class CatalogLines {
  private final Map<JsonPointer, Integer> lines = new HashMap<>();

  private CatalogLines() {}

  static CatalogLines of(YAMLFactory yaml, String document) throws IOException {
    CatalogLines found = new CatalogLines();
    try (JsonParser parser = yaml.createParser(document)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        // A value begins where its name does.
        found.lines.putIfAbsent(
            parser.getParsingContext().pathAsPointer(), parser.currentTokenLocation().getLineNr());
      }
    }
    return found;
  }

  public List<CatalogProblem> locate(List<CatalogProblem> problems) {
    return problems.stream().map(problem -> problem.inLine(line(problem.place()))).toList();
  }

  /** The line of a place, or of the nearest one around it. */
  private int line(String place) {
    JsonPointer pointer = JsonPointer.compile(place);
    while (pointer != null && !lines.containsKey(pointer)) {
      pointer = pointer.head();
    }
    return lines.getOrDefault(pointer, 1);
  }
}
