package dev.mcpaccess.quickstart;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A copy of the Keycloak distribution with the provider in it, built for PostgreSQL. */
final class KeycloakInstallation {

  /** The vault is there for who starts it with {@code --vault-dir}. */
  private static final List<String> BUILD_OPTIONS = List.of("--db=postgres", "--vault=file");

  private static final boolean WINDOWS =
      System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("windows");

  private final Path home;
  private final Path fingerprintFile;

  private KeycloakInstallation(Path directory) {
    this.home = directory.resolve("keycloak");
    this.fingerprintFile = directory.resolve("keycloak.fingerprint");
  }

  /** Copies and builds, unless what lies there was built from the same things. */
  static KeycloakInstallation prepare(KeycloakSettings settings)
      throws IOException, InterruptedException {
    KeycloakInstallation installation = new KeycloakInstallation(settings.directory());
    Path distribution = settings.checkout().keycloakDistribution();
    Path providerJar = settings.checkout().providerJar();
    BuildFingerprint fingerprint =
        BuildFingerprint.of(Checkout.keycloakVersion(), providerJar, BUILD_OPTIONS);
    if (!fingerprint.isRecordedIn(installation.fingerprintFile)) {
      Files.deleteIfExists(installation.fingerprintFile);
      new FileTree(installation.home).delete();
      // Libraries are 168 of its 170 MB, and the build step only reads them.
      new FileTree(distribution).copyTo(installation.home, distribution.resolve("lib/lib"));
      Files.copy(
          providerJar, installation.home.resolve("providers").resolve(providerJar.getFileName()));
      installation.clearData();
      installation.build(settings);
      fingerprint.write(installation.fingerprintFile);
    }
    return installation;
  }

  /** Forgets an earlier start's data; the next start imports this realm. */
  void useRealm(Path realmFile) throws IOException {
    clearData();
    Path imports = Files.createDirectories(home.resolve("data/import"));
    Files.copy(realmFile, imports.resolve(realmFile.getFileName()));
  }

  /**
   * {@code kc.sh} with these arguments, in an environment free of the caller's own Keycloak
   * settings.
   */
  ProcessBuilder command(List<String> arguments) {
    List<String> command = new ArrayList<>();
    command.add(home.resolve(WINDOWS ? "bin/kc.bat" : "bin/kc.sh").toString());
    command.addAll(arguments);
    ProcessBuilder builder = new ProcessBuilder(command).directory(home.toFile());
    Map<String, String> environment = builder.environment();
    environment
        .keySet()
        .removeIf(
            name ->
                name.startsWith("KC_")
                    || name.startsWith("QUARKUS_")
                    || name.startsWith("JAVA_")
                    || name.equals("JAVA")
                    || name.equals("DEBUG"));
    environment.put("JAVA_HOME", System.getProperty("java.home"));
    // Keycloak leaves files in its temporary folder.
    environment.put("JAVA_OPTS_APPEND", "-Djava.io.tmpdir='" + temporary() + "'");
    return builder;
  }

  private void clearData() throws IOException {
    new FileTree(home.resolve("data")).delete();
    Files.createDirectories(temporary());
  }

  private Path temporary() {
    return home.resolve("data/tmp");
  }

  private void build(KeycloakSettings settings) throws IOException, InterruptedException {
    List<String> arguments = new ArrayList<>(BUILD_OPTIONS);
    arguments.add(0, "build");
    try (ServerProcess build =
        ServerProcess.start(command(arguments), settings.log(), settings.progress())) {
      if (build.waitFor() != 0) {
        throw new QuickstartException("Keycloak's build step failed:\n" + build.lastLines());
      }
    }
  }
}
