package dev.mcpaccess.e2e.platform;

import dasniko.testcontainers.keycloak.KeycloakContainer;
import dev.mcpaccess.quickstart.Checkout;
import dev.mcpaccess.quickstart.Credentials;
import dev.mcpaccess.quickstart.KeycloakServer;
import java.util.List;
import java.util.Map;
import org.testcontainers.images.builder.Transferable;
import org.testcontainers.utility.MountableFile;

/** Keycloak in its own container image, with the same provider and realm as the distribution. */
final class KeycloakInContainer implements KeycloakServer {

  private static final String VAULT = "/opt/keycloak/vault";
  private static final String IMAGE = "quay.io/keycloak/keycloak:26.7.3";

  private final KeycloakContainer container;

  private KeycloakInContainer(KeycloakContainer container) {
    this.container = container;
  }

  static KeycloakInContainer start(Checkout checkout, Map<String, String> environment) {
    KeycloakContainer container =
        new KeycloakContainer(IMAGE)
            .withProviderLibsFrom(List.of(checkout.providerJar().toFile()))
            .withEnv(environment)
            .withEnv("KC_VAULT", "file")
            .withEnv("KC_VAULT_DIR", VAULT)
            .withCopyToContainer(Transferable.of(Peppers.file()), VAULT + "/" + Peppers.FILE)
            .withEnv("KC_SPI_SECURITY_PROFILE__DEFAULT__NAME", "mcp-access-security-profile")
            .withCopyFileToContainer(
                MountableFile.forHostPath(checkout.realmFile()),
                "/opt/keycloak/data/import/development-realm.json");
    container.start();
    return new KeycloakInContainer(container);
  }

  @Override
  public String url() {
    return container.getAuthServerUrl().replaceAll("/$", "");
  }

  @Override
  public Credentials administrator() {
    return new Credentials(container.getAdminUsername(), container.getAdminPassword());
  }

  @Override
  public void close() {
    container.stop();
  }
}
