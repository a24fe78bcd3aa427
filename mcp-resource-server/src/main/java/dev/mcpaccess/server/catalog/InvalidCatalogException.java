package dev.mcpaccess.server.catalog;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Tells everything that is wrong with a catalog at once. */
public final class InvalidCatalogException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient String source;
  private final transient List<CatalogProblem> problems;
  private final transient Optional<SoundPart> sound;

  public InvalidCatalogException(String source, List<CatalogProblem> problems) {
    this(source, problems, Optional.empty());
  }

  InvalidCatalogException(String source, List<CatalogProblem> problems, Optional<SoundPart> sound) {
    super(
        source
            + " is not a valid catalog:\n  "
            + problems.stream().map(CatalogProblem::toString).collect(joining("\n  ")));
    this.source = source;
    this.problems = List.copyOf(problems);
    this.sound = sound;
  }

  /** The same with what another check finds in those parts that are sound by themselves. */
  public InvalidCatalogException and(Function<Catalog, List<CatalogProblem>> check) {
    List<CatalogProblem> more =
        sound.map(part -> part.located(check.apply(part.catalog()))).orElse(List.of());
    return new InvalidCatalogException(
        source, Stream.concat(problems.stream(), more.stream()).toList(), sound);
  }

  public List<CatalogProblem> problems() {
    return problems;
  }
}
