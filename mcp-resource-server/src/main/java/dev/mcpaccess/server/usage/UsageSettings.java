package dev.mcpaccess.server.usage;

import dev.mcpaccess.server.auth.ClientAuthentication;
import java.net.URI;
import java.time.Duration;

/**
 * How this server reports to Keycloak how often its tools are called.
 *
 * @param issuer whom the client's assertions are for
 * @param url where to report
 * @param interval from one report to the next
 */
public record UsageSettings(
    String clientId,
    ClientAuthentication authentication,
    String issuer,
    URI url,
    Duration interval) {

  private static final String INTROSPECTION = "/protocol/openid-connect/token/introspect";
  private static final String USAGE = "/api-access/usage";

  /** Where an issuer that is a Keycloak realm takes reports. */
  public static URI at(String issuer) {
    return URI.create(issuer + USAGE);
  }

  /** Likewise, by the address at which the same realm introspects. */
  public static URI beside(URI introspection) {
    String address = introspection.toString();
    return address.endsWith(INTROSPECTION)
        ? at(address.substring(0, address.length() - INTROSPECTION.length()))
        : introspection.resolve(USAGE.substring(1));
  }
}
