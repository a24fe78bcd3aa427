package dev.mcpaccess.quickstart;

/** A running Keycloak with the provider and the development realm, wherever it runs. */
public interface KeycloakServer extends AutoCloseable {

  String REALM = "development";

  /** The address that browsers and clients use, without a trailing slash. */
  String url();

  /** The administrator of the realm {@code master}, and so of every realm. */
  Credentials administrator();

  /** The issuer of the development realm. */
  default String issuer() {
    return url() + "/realms/" + REALM;
  }

  /** Stops the server; a second call does nothing. */
  @Override
  void close();
}
