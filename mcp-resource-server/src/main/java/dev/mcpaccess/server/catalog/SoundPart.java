package dev.mcpaccess.server.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The parts of a broken catalog in which nothing is wrong by themselves, so that they can be held
 * against the database all the same.
 *
 * @param numbers the places of its models among those of the file
 */
record SoundPart(Catalog catalog, List<Integer> numbers, CatalogLines lines) {
  private static final Pattern MODEL = Pattern.compile("/models/(\\d+)(/.*)?");

  /** What is left of a catalog without the parts that have problems. */
  static SoundPart of(
      Catalog catalog, List<Integer> numbers, List<CatalogProblem> problems, CatalogLines lines) {
    List<Model> models = new ArrayList<>();
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < catalog.models().size(); i++) {
      if (!hasProblem(problems, "/models/" + i)) {
        models.add(catalog.models().get(i));
        places.add(numbers.get(i));
      }
    }
    Users users = hasProblem(problems, "/users") ? null : catalog.users();
    return new SoundPart(
        new Catalog(
            users, projects(catalog, users, models, problems).orElse(null), List.copyOf(models)),
        List.copyOf(places),
        lines);
  }

  /** They rest on the users, and on one of the models. */
  private static Optional<Projects> projects(
      Catalog catalog, Users users, List<Model> models, List<CatalogProblem> problems) {
    return Optional.ofNullable(catalog.projects())
        .filter(projects -> users != null && !hasProblem(problems, "/projects"))
        .filter(
            projects -> models.stream().anyMatch(model -> model.name().equals(projects.model())));
  }

  private static boolean hasProblem(List<CatalogProblem> problems, String part) {
    return problems.stream()
        .map(CatalogProblem::place)
        .anyMatch(place -> place.equals(part) || place.startsWith(part + "/"));
  }

  /** Its own problems, where they are in the file; what is about the whole is left out. */
  List<CatalogProblem> located(List<CatalogProblem> problems) {
    return lines.locate(
        problems.stream()
            .filter(problem -> !problem.place().equals("/models"))
            .map(problem -> problem.at(placeInFile(problem.place(), numbers)))
            .toList());
  }

  static String placeInFile(String place, List<Integer> numbers) {
    Matcher model = MODEL.matcher(place);
    return model.matches()
        ? "/models/"
            + numbers.get(Integer.parseInt(model.group(1)))
            + Optional.ofNullable(model.group(2)).orElse("")
        : place;
  }
}
