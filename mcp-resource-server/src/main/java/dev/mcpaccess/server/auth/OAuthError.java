package dev.mcpaccess.server.auth;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * The body of a refusal.
 *
 * @param error the code that OAuth defines, or null for a request without a token, to which RFC
 *     6750 §3.1 gives none
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record OAuthError(String error, @JsonProperty("error_description") String errorDescription) {

  public static OAuthError tokenMissing() {
    return new OAuthError(null, "An access token is required");
  }

  public static OAuthError invalidToken(String description) {
    return new OAuthError("invalid_token", description);
  }

  public static OAuthError invalidRequest(String description) {
    return new OAuthError("invalid_request", description);
  }

  public static OAuthError insufficientScope(String description) {
    return new OAuthError("insufficient_scope", description);
  }

  public static OAuthError temporarilyUnavailable(String description) {
    return new OAuthError("temporarily_unavailable", description);
  }
}
