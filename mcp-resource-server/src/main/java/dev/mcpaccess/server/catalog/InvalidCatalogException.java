package dev.mcpaccess.server.catalog;

import static java.util.stream.Collectors.joining;

import java.util.List;

/** Tells everything that is wrong with a catalog at once. */
public final class InvalidCatalogException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<CatalogProblem> problems;

  public InvalidCatalogException(String source, List<CatalogProblem> problems) {
    super(
        source
            + " is not a valid catalog:\n  "
            + problems.stream().map(CatalogProblem::toString).collect(joining("\n  ")));
    this.problems = List.copyOf(problems);
  }

  public List<CatalogProblem> problems() {
    return problems;
  }
}
