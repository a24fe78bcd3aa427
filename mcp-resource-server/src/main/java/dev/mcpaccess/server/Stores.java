package dev.mcpaccess.server;

import dev.mcpaccess.server.records.RecordStore;
import dev.mcpaccess.server.records.RecordStoreProvider;
import dev.mcpaccess.server.records.postgres.DatabaseSettings;
import dev.mcpaccess.server.records.postgres.PostgresRecordStore;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;

/** Finds the record store that the commands use: a vendor's own, or else PostgreSQL. */
final class Stores {
  private Stores() {}

  /**
   * Looks on the class path.
   *
   * @throws IllegalArgumentException if there are several, of which one would be used by chance
   */
  static Optional<RecordStoreProvider> own() {
    List<RecordStoreProvider> found =
        ServiceLoader.load(RecordStoreProvider.class).stream()
            .map(ServiceLoader.Provider::get)
            .toList();
    if (found.size() > 1) {
      throw new IllegalArgumentException(
          "Several record stores are on the class path: "
              + found.stream().map(each -> each.getClass().getName()).toList());
    }
    return found.stream().findFirst();
  }

  static RecordStore open(Map<String, String> environment) {
    return own().map(provider -> provider.open(environment)).orElseGet(() -> postgres(environment));
  }

  private static RecordStore postgres(Map<String, String> environment) {
    Variables variables = new Variables(environment);
    DatabaseSettings database = ServerSettings.database(variables);
    variables.requireNoProblems();
    return PostgresRecordStore.open(database);
  }
}
