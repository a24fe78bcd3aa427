package dev.mcpaccess.keycloak.console;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import org.keycloak.headers.SecurityHeadersProvider;
import org.keycloak.models.BrowserSecurityHeaders;
import org.keycloak.models.KeycloakSession;

/** Puts together the answers of the web app's server side: their caching and their security. */
final class ConsoleAnswer {

  /**
   * Nothing but the app's own files runs, is shown or is asked. PatternFly draws some of its
   * symbols by {@code data:} addresses, and a logo is looked at before it is sent.
   */
  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self';"
          + " img-src 'self' data: blob:; connect-src 'self'; form-action 'none';"
          + " base-uri 'none'; frame-ancestors 'none'";

  private final KeycloakSession session;
  private final HttpHeaders request;

  ConsoleAnswer(KeycloakSession session) {
    this.session = session;
    this.request = session.getContext().getHttpRequest().getHttpHeaders();
  }

  /** A file, whose address is another once it has changed. */
  Response file(ConsoleFile file) {
    boolean compressed = accepts("gzip");
    Response.ResponseBuilder response =
        Response.ok(compressed ? file.compressed() : file.plain())
            .type(file.mediaType())
            .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING)
            .header(HttpHeaders.CACHE_CONTROL, "public, max-age=31536000, immutable");
    if (compressed) {
      response.header(HttpHeaders.CONTENT_ENCODING, "gzip");
    }
    return secured(response);
  }

  /** A page, of which the browser asks each time whether it is still the same. */
  Response page(String html) {
    String tag = '"' + hash(html) + '"';
    Response.ResponseBuilder response =
        tag.equals(request.getHeaderString(HttpHeaders.IF_NONE_MATCH))
            ? Response.notModified()
            : Response.ok(html);
    return secured(
        response
            .type("text/html; charset=utf-8")
            .header(HttpHeaders.ETAG, tag)
            .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE + ", " + HttpHeaders.COOKIE)
            .header(HttpHeaders.CACHE_CONTROL, "no-cache"));
  }

  Response notFound() {
    return secured(
        Response.status(Response.Status.NOT_FOUND)
            .entity("There is no such file")
            .type("text/plain; charset=utf-8"));
  }

  private boolean accepts(String encoding) {
    return Optional.ofNullable(request.getHeaderString(HttpHeaders.ACCEPT_ENCODING)).stream()
        .flatMap(accepted -> Arrays.stream(accepted.split(",")))
        .anyMatch(accepted -> accepted.strip().equals(encoding));
  }

  /** Keycloak would put its own, wider policy in the place of this one. */
  private Response secured(Response.ResponseBuilder response) {
    session.getProvider(SecurityHeadersProvider.class).options().skipHeaders();
    BrowserSecurityHeaders transport = BrowserSecurityHeaders.STRICT_TRANSPORT_SECURITY;
    String strictTransport =
        session
            .getContext()
            .getRealm()
            .getBrowserSecurityHeaders()
            .getOrDefault(transport.getKey(), transport.getDefaultValue());
    return response
        .header("Content-Security-Policy", POLICY)
        .header("X-Content-Type-Options", "nosniff")
        .header("X-Frame-Options", "DENY")
        .header("Referrer-Policy", "no-referrer")
        .header("Cross-Origin-Opener-Policy", "same-origin")
        .header(transport.getHeaderName(), strictTransport)
        .build();
  }

  private static String hash(String text) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, 16);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
