package dev.mcpaccess.server.mcp;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.mcpaccess.server.auth.ProtectedResource;
import java.util.List;

/**
 * A tool as {@code tools/list} shows it.
 *
 * @param outputSchema null for a tool that returns no structured content
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ToolDefinition(
    String name,
    String title,
    String description,
    ObjectNode inputSchema,
    ObjectNode outputSchema,
    Annotations annotations) {

  /** What the token for a call must be, for clients that sign in per tool. */
  @JsonProperty
  public List<SecurityScheme> securitySchemes() {
    return SecurityScheme.ALL;
  }

  /** The same where the protocol has room for what it does not define. */
  @JsonProperty("_meta")
  public Meta meta() {
    return Meta.ALL;
  }

  /** How a caller authenticates. */
  public record SecurityScheme(String type, List<String> scopes) {
    private static final List<SecurityScheme> ALL =
        List.of(new SecurityScheme("oauth2", List.of(ProtectedResource.SCOPE)));
  }

  /** What is said of a tool beyond the protocol. */
  public record Meta(List<SecurityScheme> securitySchemes) {
    private static final Meta ALL = new Meta(SecurityScheme.ALL);
  }

  /** What a client may assume about a tool. */
  public record Annotations(
      String title,
      boolean readOnlyHint,
      boolean destructiveHint,
      boolean idempotentHint,
      boolean openWorldHint) {

    public static Annotations readOnly(String title) {
      return new Annotations(title, true, false, true, false);
    }

    /** For a tool that makes something new, and another one with each call. */
    public static Annotations adding(String title) {
      return new Annotations(title, false, false, false, false);
    }

    /** For a tool that changes or removes what is there; the same call again changes no more. */
    public static Annotations changing(String title) {
      return new Annotations(title, false, true, true, false);
    }
  }
}
