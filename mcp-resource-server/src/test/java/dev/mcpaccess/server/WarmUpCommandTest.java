package dev.mcpaccess.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mcpaccess.server.records.postgres.DatabaseSettings;
import dev.mcpaccess.server.sample.TestPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WarmUpCommandTest {
  private static final String TABLES = "warm-up.sql";

  @Test
  void needsNeitherDatabaseNorAuthorizationServer() throws Exception {
    assertThat(new WarmUpCommand(Map.of()).call()).isZero();
  }

  @Test
  void readsTheTablesOfTheImagesWarmUp() throws Exception {
    DatabaseSettings database = TestPostgres.database("", Files.readString(Path.of(TABLES)));

    assertThat(new WarmUpCommand(environment(database)).call()).isZero();
  }

  @Test
  void readsTheOperatorsOwnCatalogAndDatabase() throws Exception {
    Map<String, String> environment = environment(TestPostgres.sample());
    environment.put("MCP_CATALOG", TestPostgres.sampleCatalog().toString());

    assertThat(new WarmUpCommand(environment).call()).isZero();
  }

  @Test
  void leavesNoArchiveOfAStartWithoutTheDatabaseItWasGiven() {
    Map<String, String> environment =
        environment(new DatabaseSettings("jdbc:postgresql://127.0.0.1:9/none", "none", "none"));

    assertThatThrownBy(() -> new WarmUpCommand(environment).call())
        .isInstanceOf(IOException.class)
        .hasMessageContaining("503");
  }

  @Test
  void tellsWhichVariableIsWrong() {
    assertThatThrownBy(() -> new WarmUpCommand(Map.of("DATABASE_URL", "mysql://x")).call())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("DATABASE_URL")
        .hasMessageContaining("DATABASE_USER");
  }

  private static Map<String, String> environment(DatabaseSettings database) {
    return new HashMap<>(
        Map.of(
            "DATABASE_URL", database.url(),
            "DATABASE_USER", database.user(),
            "DATABASE_PASSWORD", database.password()));
  }
}
