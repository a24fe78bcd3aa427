package dev.mcpaccess.keycloak.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.mcpaccess.keycloak.access.Explanation;
import dev.mcpaccess.keycloak.decision.Decision;
import dev.mcpaccess.keycloak.decision.Factor;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** Answers with what may be done, and for the rest with what blocks it and who can change that. */
final class AccessAnswer {

  /**
   * What may be done.
   *
   * @param obstacle why nothing at all is allowed; absent where each permission has its own answer
   * @param changedBy who can take the obstacle away
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Access(String obstacle, String changedBy, List<PermissionAccess> permissions) {}

  /**
   * Whether one permission is granted.
   *
   * @param blockedBy the first factor that withholds it
   * @param changedBy who can change that
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record PermissionAccess(String permission, boolean granted, String blockedBy, String changedBy) {}

  private AccessAnswer() {}

  static Response of(Explanation explanation) {
    return Response.ok(access(explanation)).header(HttpHeaders.CACHE_CONTROL, "no-store").build();
  }

  private static Access access(Explanation explanation) {
    Decision decision = explanation.decision();
    TreeSet<String> all = new TreeSet<>(decision.granted());
    all.addAll(decision.blocked().keySet());
    return new Access(
        explanation.obstacle().map(Explanation::label).orElse(null),
        explanation.obstacle().map(by -> explanation.changedBy(by).label()).orElse(null),
        all.stream().map(permission -> of(permission, explanation)).toList());
  }

  private static PermissionAccess of(String permission, Explanation explanation) {
    Optional<Factor> blocking =
        Optional.ofNullable(explanation.decision().blocked().get(permission));
    // An obstacle stands before all factors.
    Optional<Factor> named = explanation.obstacle().isPresent() ? Optional.empty() : blocking;
    return new PermissionAccess(
        permission,
        blocking.isEmpty(),
        named.map(Explanation::label).orElse(null),
        named.map(by -> explanation.changedBy(by).label()).orElse(null));
  }
}
