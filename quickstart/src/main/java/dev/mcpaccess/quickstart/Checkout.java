package dev.mcpaccess.quickstart;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Where a built checkout of this project keeps what a start needs. */
public record Checkout(Path root) {

  public Checkout {
    root = root.toAbsolutePath().normalize();
  }

  /** The Keycloak distribution that the build unpacked; shared, and therefore never written to. */
  public Path keycloakDistribution() {
    return root.resolve("quickstart/target/keycloak-" + keycloakVersion());
  }

  /** The version that the build was made for; an older one may still lie beside it. */
  public static String keycloakVersion() {
    try (InputStream version = Checkout.class.getResourceAsStream("/keycloak-version.txt")) {
      return new String(version.readAllBytes(), StandardCharsets.UTF_8).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
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
