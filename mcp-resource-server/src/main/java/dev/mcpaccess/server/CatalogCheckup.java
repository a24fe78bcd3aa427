package dev.mcpaccess.server;

import dev.mcpaccess.server.catalog.Catalog;
import dev.mcpaccess.server.catalog.CatalogFile;
import dev.mcpaccess.server.catalog.CatalogProblem;
import dev.mcpaccess.server.catalog.CatalogReader;
import dev.mcpaccess.server.catalog.InvalidCatalogException;
import dev.mcpaccess.server.records.RecordStore;
import dev.mcpaccess.server.records.RecordStoreException;
import java.nio.file.Path;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Holds catalogs against the records that they are about. */
final class CatalogCheckup {
  private static final Logger LOG = LoggerFactory.getLogger(CatalogCheckup.class);

  private final RecordStore records;

  CatalogCheckup(RecordStore records) {
    this.records = records;
  }

  /**
   * Reads a catalog.
   *
   * @throws InvalidCatalogException with all that is wrong, also with its sound parts over the
   *     records
   */
  CatalogFile read(Path file) {
    try {
      return new CatalogReader().read(file);
    } catch (InvalidCatalogException e) {
      throw e.and(this::problemsIfAnswered);
    }
  }

  /** What the records' store finds, or nothing where it cannot be asked. */
  List<CatalogProblem> problemsIfAnswered(Catalog catalog) {
    try {
      return records.check(catalog);
    } catch (RecordStoreException e) {
      return List.of();
    }
  }

  /**
   * The catalog, if the records' store has nothing against it.
   *
   * @throws InvalidCatalogException if it has
   * @throws RecordStoreException if it cannot be asked
   */
  Catalog passed(CatalogFile file) {
    List<CatalogProblem> problems = file.lines().locate(records.check(file.catalog()));
    List<CatalogProblem> errors = problems.stream().filter(CatalogProblem::isError).toList();
    if (!errors.isEmpty()) {
      throw new InvalidCatalogException(file.source(), errors);
    }
    problems.forEach(problem -> LOG.debug("{}: {}", file.source(), problem));
    if (!problems.isEmpty()) {
      LOG.warn("{}: {} warnings, which the command check lists", file.source(), problems.size());
    }
    return file.catalog();
  }

  /** The same at a start, which does not wait for the records' store. */
  Catalog passedAtStart(CatalogFile file) {
    try {
      return passed(file);
    } catch (RecordStoreException e) {
      LOG.warn("{} could not be held against the records: {}", file.source(), e.toString());
      return file.catalog();
    }
  }
}
