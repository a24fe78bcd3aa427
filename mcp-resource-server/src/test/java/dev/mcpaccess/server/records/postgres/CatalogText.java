package dev.mcpaccess.server.records.postgres;

import dev.mcpaccess.server.catalog.Catalog;
import dev.mcpaccess.server.catalog.CatalogReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A catalog that a test writes down. */
final class CatalogText {
  private static final CatalogReader READER = new CatalogReader();

  private CatalogText() {}

  static Catalog read(String yaml) {
    try {
      Path file = Files.createTempFile("catalog", ".yaml");
      try {
        return READER.read(Files.writeString(file, yaml)).catalog();
      } finally {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
