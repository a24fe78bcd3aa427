package dev.mcpaccess.keycloak.rest;

import dev.mcpaccess.keycloak.apikey.Logos;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.keycloak.models.KeycloakSession;

/**
 * A key's logo; open to anybody, since it stands on the authorization screen before and after
 * login.
 */
public final class LogoResource {

  private final KeycloakSession session;
  private final String keyId;
  private final String version;

  LogoResource(KeycloakSession session, String keyId, String version) {
    this.session = session;
    this.keyId = keyId;
    this.version = version;
  }

  @GET
  public Response read() {
    byte[] png = new Logos(session).find(keyId, version).orElseThrow(ProblemException::noSuchLogo);
    return Response.ok(png, "image/png")
        .header("X-Content-Type-Options", "nosniff")
        .header("Content-Security-Policy", "default-src 'none'; sandbox")
        // Another logo has another address.
        .header(HttpHeaders.CACHE_CONTROL, "public, max-age=31536000, immutable")
        .build();
  }
}
