package dev.mcpaccess.keycloak.rest;

import dev.mcpaccess.keycloak.connection.ConnectionPage;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.keycloak.models.KeycloakSession;

/** Answers with one connection and its entity tag, which counts what the person changed. */
final class ConnectionAnswer {

  private ConnectionAnswer() {}

  static Response of(ConnectionPage.Entry entry) {
    return Response.ok(ConnectionRepresentation.of(entry))
        .header(HttpHeaders.ETAG, tag(entry).value())
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .build();
  }

  /** Refuses a request whose {@code If-Match} names another state. */
  static void checkPrecondition(KeycloakSession session, ConnectionPage.Entry entry) {
    HttpHeaders headers = session.getContext().getHttpRequest().getHttpHeaders();
    if (!tag(entry).satisfies(headers.getHeaderString(HttpHeaders.IF_MATCH))) {
      throw ProblemException.connectionChanged();
    }
  }

  private static KeyETag tag(ConnectionPage.Entry entry) {
    return new KeyETag("\"" + entry.version() + "\"");
  }
}
