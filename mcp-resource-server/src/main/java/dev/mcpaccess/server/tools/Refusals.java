package dev.mcpaccess.server.tools;

import static java.util.stream.Collectors.toCollection;

import dev.mcpaccess.server.auth.Caller;
import dev.mcpaccess.server.auth.Factor;
import dev.mcpaccess.server.auth.InsufficientScopeException;
import dev.mcpaccess.server.mcp.ToolInputException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Permissions that a caller lacks, and what can be told of them if the issuer has said why. */
record Refusals(Caller caller, List<String> permissions) {

  /**
   * Explains a call that needs all of them: where authorizing again would still leave one out, no
   * client is sent there.
   */
  void explainAll() {
    explainLasting();
    sendToAuthorize();
  }

  /** Explains a call that needs any of them. */
  void explainAny() {
    sendToAuthorize();
    explainLasting();
  }

  private void explainLasting() {
    for (String permission : permissions) {
      Optional<Factor> factor = Factor.withholding(caller, permission);
      if (factor.isPresent() && !factor.get().isMendedByAuthorizingAgain()) {
        throw new ToolInputException(
            "This needs the permission %s. %s; it can be changed by %s."
                .formatted(permission, factor.get().reason(), factor.get().remedy()));
      }
    }
  }

  private void sendToAuthorize() {
    Set<String> mendable =
        permissions.stream()
            .filter(
                permission ->
                    Factor.withholding(caller, permission)
                        .filter(Factor::isMendedByAuthorizingAgain)
                        .isPresent())
            .collect(toCollection(TreeSet::new));
    if (!mendable.isEmpty()) {
      throw new InsufficientScopeException(caller, mendable);
    }
  }
}
