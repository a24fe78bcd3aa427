package dev.mcpaccess.server.mcp;

import com.fasterxml.jackson.databind.JsonNode;
import dev.mcpaccess.server.auth.InsufficientScopeException;
import dev.mcpaccess.server.auth.OAuthError;
import dev.mcpaccess.server.auth.ProtectedResource;
import java.util.List;
import java.util.Map;

/**
 * Has a person authorize again for one tool, at clients that look for the challenge in the tool's
 * result and take HTTP's 403 for a failure (OpenAI Apps SDK, "Authentication").
 */
public final class ToolSignIn {
  private static final String CHALLENGE = "mcp/www_authenticate";

  /** Begins what such clients tell of their user with each call (Apps SDK, "Reference"). */
  private static final String HINT_PREFIX = "openai/";

  private final ProtectedResource resource;

  public ToolSignIn(ProtectedResource resource) {
    this.resource = resource;
  }

  /**
   * Whether the client is one of those.
   *
   * @param meta the call's {@code _meta}
   */
  boolean isUnderstoodBy(JsonNode meta) {
    return meta.propertyStream().anyMatch(entry -> entry.getKey().startsWith(HINT_PREFIX));
  }

  Result asking(InsufficientScopeException refusal) {
    OAuthError error = OAuthError.insufficientScope(refusal.getMessage());
    return Result.of(ToolResult.error(refusal.getMessage()))
        .with(Map.of(CHALLENGE, List.of(resource.challenge(error, refusal.scope()))));
  }
}
