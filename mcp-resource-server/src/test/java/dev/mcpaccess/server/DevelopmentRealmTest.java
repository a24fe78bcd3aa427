package dev.mcpaccess.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The development realm has what the command makes of the sample's catalog. With the environment
 * variable UPDATE_SNAPSHOTS it is written anew.
 */
class DevelopmentRealmTest {
  private static final String CATALOG = "../quickstart/sample/catalog.yaml";
  private static final Path REALM = Path.of("../realm-export/development-realm.json");
  private static final String TEXTS = "../realm-export/texts";

  @Test
  void isAsTheCommandMakesIt(@TempDir Path directory) throws IOException {
    Path made = Files.copy(REALM, directory.resolve("realm.json"));

    CommandRun run = CommandRun.of("realm", CATALOG, "--texts", TEXTS, "--into", made.toString());

    assertThat(run.exitCode()).as(run.err()).isZero();
    if (System.getenv("UPDATE_SNAPSHOTS") != null) {
      Files.writeString(REALM, Files.readString(made));
    }
    assertThat(Files.readString(made)).isEqualToNormalizingNewlines(Files.readString(REALM));
  }

  @Test
  void fitsTheCatalog() {
    CommandRun run = CommandRun.of("check", CATALOG, "--no-database", "--realm", REALM.toString());
    assertThat(run.out()).isEqualToNormalizingNewlines(CATALOG + " can be served\n");
    assertThat(run.exitCode()).isZero();
  }
}
