package dev.mcpaccess.server;

import dev.mcpaccess.server.realm.Translations;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The options of all commands that look at what people read of a catalog. */
final class CatalogLanguages {
  @Option(
      names = "--locale",
      paramLabel = "LANGUAGE",
      description = "The catalog's own language; ${DEFAULT-VALUE} if left out.",
      defaultValue = "en")
  private String locale;

  @Option(
      names = "--texts",
      paramLabel = "FOLDER",
      description =
          "Texts in other languages, and what the catalog does not say: de.properties and so on.")
  private Optional<Path> texts;

  Translations translations() {
    return new Translations(locale, texts);
  }
}
