package dev.mcpaccess.server.records.postgres;

import dev.mcpaccess.server.catalog.Catalog;
import dev.mcpaccess.server.catalog.CatalogFile;
import dev.mcpaccess.server.catalog.CatalogProblem;
import dev.mcpaccess.server.catalog.CatalogReader;
import dev.mcpaccess.server.records.RecordStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A catalog that a test writes down. */
final class CatalogText {
  private static final CatalogReader READER = new CatalogReader();

  private CatalogText() {}

  static Catalog read(String yaml) {
    return file(yaml).catalog();
  }

  /** What a store says of it, as people read it. */
  static List<String> problems(RecordStore store, String yaml) {
    CatalogFile file = file(yaml);
    return file.lines().locate(store.check(file.catalog())).stream()
        .map(CatalogProblem::toString)
        .toList();
  }

  private static CatalogFile file(String yaml) {
    try {
      Path file = Files.createTempFile("catalog", ".yaml");
      try {
        return READER.read(Files.writeString(file, yaml));
      } finally {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
