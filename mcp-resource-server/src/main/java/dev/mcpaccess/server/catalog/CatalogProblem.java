package dev.mcpaccess.server.catalog;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/**
 * Something in a catalog that is wrong, or that may be.
 *
 * @param place a JSON pointer into the document (RFC 6901)
 * @param line counted from 1; 0 while it is not known
 */
@JsonInclude(JsonInclude.Include.NON_DEFAULT)
public record CatalogProblem(Severity severity, String place, int line, String text) {

  /** Whether a catalog can be served all the same. */
  public enum Severity {
    ERROR,
    WARNING;

    @JsonValue
    String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public static CatalogProblem error(String place, String text) {
    return new CatalogProblem(Severity.ERROR, place, 0, text);
  }

  public static CatalogProblem warning(String place, String text) {
    return new CatalogProblem(Severity.WARNING, place, 0, text);
  }

  public boolean isError() {
    return severity == Severity.ERROR;
  }

  CatalogProblem at(String other) {
    return new CatalogProblem(severity, other, line, text);
  }

  CatalogProblem inLine(int number) {
    return new CatalogProblem(severity, place, number, text);
  }

  /** As people read it. */
  @Override
  public String toString() {
    String prefix = isError() ? "" : "warning: ";
    return line == 0 ? prefix + text : "line %d: %s%s".formatted(line, prefix, text);
  }
}
