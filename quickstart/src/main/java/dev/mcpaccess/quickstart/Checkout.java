package dev.mcpaccess.quickstart;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Where a built checkout of this project keeps what a start needs. */
public record Checkout(Path root) {

  public Checkout {
    root = root.toAbsolutePath().normalize();
  }

  /** The Keycloak distribution that the build unpacked; shared, and therefore never written to. */
  public Path keycloakDistribution() {
    Path target = root.resolve("quickstart/target");
    try (Stream<Path> entries = Files.list(target)) {
      return entries
          .filter(entry -> Files.exists(entry.resolve("version.txt")))
          .findFirst()
          .orElseThrow(() -> new QuickstartException("No Keycloak distribution in " + target));
    } catch (IOException e) {
      throw new QuickstartException("Cannot read " + target, e);
    }
  }

  public Path providerJar() {
    return root.resolve("keycloak-provider/target/mcp-access-keycloak-provider.jar");
  }

  public Path realmFile() {
    return root.resolve("realm-export/development-realm.json");
  }

  /** Holds catalog.yaml, schema.sql and data.sql of the sample companies. */
  public Path sample() {
    return root.resolve("quickstart/sample");
  }
}
