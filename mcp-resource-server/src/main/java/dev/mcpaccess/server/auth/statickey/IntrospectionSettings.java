package dev.mcpaccess.server.auth.statickey;

import java.net.URI;
import java.util.Optional;

/**
 * How this server asks the issuer about static keys.
 *
 * @param url where to ask, if not where the issuer's discovery document says
 */
public record IntrospectionSettings(String clientId, String clientSecret, Optional<URI> url) {

  /** Leaves the secret out. */
  @Override
  public String toString() {
    return "IntrospectionSettings[clientId=%s, url=%s]".formatted(clientId, url);
  }
}
