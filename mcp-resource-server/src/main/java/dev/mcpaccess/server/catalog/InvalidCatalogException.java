package dev.mcpaccess.server.catalog;

import java.util.List;

/** Tells everything that is wrong with a catalog at once. */
public final class InvalidCatalogException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<String> problems;

  InvalidCatalogException(String source, List<String> problems) {
    super(source + " is not a valid catalog:\n  " + String.join("\n  ", problems));
    this.problems = List.copyOf(problems);
  }

  public List<String> problems() {
    return problems;
  }
}
