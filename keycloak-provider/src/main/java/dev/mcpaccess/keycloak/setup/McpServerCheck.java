package dev.mcpaccess.keycloak.setup;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.mcpaccess.keycloak.permission.RequestedScope;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Looks at the MCP server as an AI client finds it (RFC 9728). Addresses in its answers are
 * compared and never asked.
 */
final class McpServerCheck {

  private static final String WELL_KNOWN = "/.well-known/oauth-protected-resource";
  private static final Pattern METADATA_ADDRESS =
      Pattern.compile("\\bresource_metadata\\s*=\\s*\"([^\"]*)\"");
  private static final String NOT_REACHED = "not-reached";
  private static final int OK = 200;
  private static final int UNAUTHORIZED = 401;

  private final Probe probe;
  private final URI mcpUrl;
  private final String issuer;

  McpServerCheck(Probe probe, URI mcpUrl, String issuer) {
    this.probe = probe;
    this.mcpUrl = mcpUrl;
    this.issuer = issuer;
  }

  List<StepResult> run() {
    try {
      Probe.Reply answer = probe.post(mcpUrl);
      return List.of(
          StepResult.passed(Step.REACHABLE),
          StepResult.of(Step.CHALLENGE, challengeFlaw(answer)),
          StepResult.of(Step.METADATA, metadataFlaw()));
    } catch (Probe.Unanswered e) {
      return List.of(
          StepResult.failed(Step.REACHABLE, e.why()),
          StepResult.skipped(Step.CHALLENGE, NOT_REACHED),
          StepResult.skipped(Step.METADATA, NOT_REACHED));
    }
  }

  private Optional<String> challengeFlaw(Probe.Reply answer) {
    if (answer.status() != UNAUTHORIZED) {
      return Optional.of(answer.status() == OK ? "open" : "no-login-asked");
    }
    Optional<Matcher> named =
        answer
            .challenge()
            .filter(challenge -> challenge.regionMatches(true, 0, "Bearer", 0, 6))
            .map(METADATA_ADDRESS::matcher)
            .filter(Matcher::find);
    if (named.isEmpty()) {
      return Optional.of("no-metadata-address");
    }
    return named.get().group(1).equals(metadataUrl().toString())
        ? Optional.empty()
        : Optional.of("other-metadata-address");
  }

  private Optional<String> metadataFlaw() {
    Probe.Reply answer;
    try {
      answer = probe.get(metadataUrl());
    } catch (Probe.Unanswered e) {
      return Optional.of(e.why());
    }
    if (answer.status() != OK) {
      return Optional.of("not-found");
    }
    try {
      return flawOf(new ObjectMapper().readTree(answer.body()));
    } catch (JsonProcessingException e) {
      return Optional.of("not-json");
    }
  }

  private Optional<String> flawOf(JsonNode metadata) {
    if (!metadata.path("resource").asText().equals(mcpUrl.toString())) {
      return Optional.of("other-resource");
    }
    // Claude, for one, uses the first and no other.
    if (!metadata.path("authorization_servers").path(0).asText().equals(issuer)) {
      return Optional.of("other-authorization-server");
    }
    boolean inclusive =
        metadata
            .path("scopes_supported")
            .valueStream()
            .anyMatch(scope -> scope.asText().equals(RequestedScope.INCLUSIVE));
    return inclusive ? Optional.empty() : Optional.of("no-scopes");
  }

  /** Where RFC 9728 section 3.1 has the metadata: before the path. */
  private URI metadataUrl() {
    String path = mcpUrl.getRawPath();
    return mcpUrl.resolve(WELL_KNOWN + (path.equals("/") ? "" : path));
  }
}
