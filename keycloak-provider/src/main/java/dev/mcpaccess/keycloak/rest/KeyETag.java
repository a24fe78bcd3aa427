package dev.mcpaccess.keycloak.rest;

import dev.mcpaccess.keycloak.apikey.ApiKey;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.keycloak.models.KeycloakSession;
import org.keycloak.util.JsonSerialization;

/**
 * The strong entity tag of an API key (RFC 9110 section 8.8.3).
 *
 * <p>It counts the changes made by way of this API, and sums up what the realm's administrator can
 * change in the client.
 */
record KeyETag(String value) {

  static KeyETag of(ApiKey key, ApiKeyRepresentation shown) {
    List<Object> changeable =
        Arrays.asList(
            key.version(),
            shown.name(),
            shown.description(),
            shown.state(),
            shown.disabledBecause(),
            shown.redirectUris(),
            shown.permissions(),
            shown.expiresAt());
    return of(changeable);
  }

  /** Of a published key, as a company sees it. */
  static KeyETag of(PublishedKeyRepresentation shown) {
    return of(List.of(shown));
  }

  private static KeyETag of(List<Object> changeable) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256")
              .digest(JsonSerialization.writeValueAsBytes(changeable));
      return new KeyETag('"' + Base64.getUrlEncoder().withoutPadding().encodeToString(hash) + '"');
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }

  /** Refuses a request whose {@code If-Match} header names another state. */
  void require(KeycloakSession session) {
    HttpHeaders headers = session.getContext().getHttpRequest().getHttpHeaders();
    if (!satisfies(headers.getHeaderString(HttpHeaders.IF_MATCH))) {
      throw ProblemException.preconditionFailed();
    }
  }

  /** Whether an {@code If-Match} header lets this state be changed; no header lets every state. */
  boolean satisfies(String ifMatch) {
    return ifMatch == null
        || Arrays.stream(ifMatch.split(","))
            .map(String::strip)
            .anyMatch(tag -> tag.equals("*") || tag.equals(value));
  }
}
