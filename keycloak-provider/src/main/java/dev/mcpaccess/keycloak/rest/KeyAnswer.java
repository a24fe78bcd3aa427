package dev.mcpaccess.keycloak.rest;

import dev.mcpaccess.keycloak.apikey.ApiKey;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/** Answers with one API key, its entity tag, and a word to caches. */
final class KeyAnswer {

  /** Says that the request was carried out before, and that no secret is shown again. */
  private static final String REPEATED = "Idempotency-Replayed";

  private KeyAnswer() {}

  static Response of(Response.Status status, ApiKey key, ApiKeyRepresentation shown) {
    return builder(status, key, shown).build();
  }

  static Response repeated(Response.Status status, ApiKey key, ApiKeyRepresentation shown) {
    return builder(status, key, shown).header(REPEATED, "true").build();
  }

  private static Response.ResponseBuilder builder(
      Response.Status status, ApiKey key, ApiKeyRepresentation shown) {
    return Response.status(status)
        .entity(shown)
        .header(HttpHeaders.ETAG, KeyETag.of(key, shown).value())
        .header(HttpHeaders.CACHE_CONTROL, "no-store");
  }
}
