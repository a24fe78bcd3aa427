package dev.mcpaccess.server.auth;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.net.URI;
import java.util.List;

/** What this server tells a client that looks for its authorization server (RFC 9728). */
public final class ProtectedResource {
  /** Asks for all that the user, the key and the company's modules allow. */
  public static final String SCOPE = "inclusive";

  private static final String WELL_KNOWN = "/.well-known/oauth-protected-resource";

  private final URI url;
  private final String issuer;

  /**
   * Describes one MCP server.
   *
   * @param url the MCP server's canonical URL
   */
  public ProtectedResource(URI url, String issuer) {
    this.url = url;
    this.issuer = issuer;
  }

  public Metadata metadata() {
    return new Metadata(
        url.toString(), List.of(issuer), List.of(SCOPE), List.of("header"), "MCP Access");
  }

  /** The metadata's paths: the one with the resource's path first. */
  public List<String> metadataPaths() {
    String path = url.getPath();
    return path.isEmpty() || path.equals("/")
        ? List.of(WELL_KNOWN)
        : List.of(WELL_KNOWN + path, WELL_KNOWN);
  }

  /** The {@code WWW-Authenticate} header for a request without a token. */
  public String challenge() {
    return "Bearer resource_metadata=\"%s\", scope=\"%s\"".formatted(metadataUrl(), SCOPE);
  }

  /** The {@code WWW-Authenticate} header for a request that is refused with an RFC 6750 error. */
  public String challenge(OAuthError error) {
    return challenge(error, SCOPE);
  }

  /**
   * The same, for a client that shall ask for another scope.
   *
   * @param scope its tokens divided by spaces
   */
  public String challenge(OAuthError error, String scope) {
    return "Bearer error=\"%s\", error_description=\"%s\", resource_metadata=\"%s\", scope=\"%s\""
        .formatted(error.error(), error.errorDescription(), metadataUrl(), scope);
  }

  private URI metadataUrl() {
    return url.resolve(metadataPaths().get(0));
  }

  /** The protected-resource metadata document. */
  @JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
  public record Metadata(
      String resource,
      List<String> authorizationServers,
      List<String> scopesSupported,
      List<String> bearerMethodsSupported,
      String resourceName) {}
}
