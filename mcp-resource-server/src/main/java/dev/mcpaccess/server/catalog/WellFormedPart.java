package dev.mcpaccess.server.catalog;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/**
 * The parts of a document that have the form of a catalog: users, projects and single models.
 *
 * @param numbers the places of its models among those of the document
 */
record WellFormedPart(JsonNode document, List<Integer> numbers) {
  private static final String MODELS = "models";

  static WellFormedPart of(JsonNode document, List<CatalogProblem> problems) {
    ObjectNode part = JsonNodeFactory.instance.objectNode();
    for (String name : List.of("users", "projects")) {
      if (document.has(name) && isWellFormed("/" + name, problems)) {
        part.set(name, document.get(name));
      }
    }
    ArrayNode models = part.putArray(MODELS);
    List<Integer> numbers = new ArrayList<>();
    for (int number = 0; number < document.path(MODELS).size(); number++) {
      if (isWellFormed("/" + MODELS, "/" + MODELS + "/" + number, problems)) {
        models.add(document.path(MODELS).path(number));
        numbers.add(number);
      }
    }
    return new WellFormedPart(part, List.copyOf(numbers));
  }

  private static boolean isWellFormed(String around, String place, List<CatalogProblem> problems) {
    return isWellFormed(place, problems)
        && problems.stream().noneMatch(problem -> problem.place().equals(around));
  }

  private static boolean isWellFormed(String place, List<CatalogProblem> problems) {
    return problems.stream()
        .map(CatalogProblem::place)
        .noneMatch(found -> found.equals(place) || found.startsWith(place + "/"));
  }
}
