package dev.mcpaccess.keycloak.permission;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The {@code scope} parameter of a request (RFC 6749 section 3.3), read as permissions. */
public record RequestedScope(List<String> tokens) {

  /** Asks for all that role, key and modules have in common. */
  public static final String INCLUSIVE = "inclusive";

  public static RequestedScope parse(String scope) {
    return new RequestedScope(
        scope == null
            ? List.of()
            : Arrays.stream(scope.split(" ")).filter(token -> !token.isEmpty()).toList());
  }

  /**
   * The permissions asked for: those that are named, or all of them where {@code inclusive} or no
   * permission is named.
   */
  public Set<String> permissions(PermissionCatalog catalog) {
    return asksForAll(catalog) ? catalog.names() : named(catalog);
  }

  public boolean asksForAll(PermissionCatalog catalog) {
    return tokens.contains(INCLUSIVE) || named(catalog).isEmpty();
  }

  /** The permissions that are named. */
  public Set<String> named(PermissionCatalog catalog) {
    return tokens.stream()
        .filter(catalog.names()::contains)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The tokens that are not permissions, such as {@code openid}, in their order. */
  public List<String> others(PermissionCatalog catalog) {
    return tokens.stream().filter(token -> !catalog.names().contains(token)).distinct().toList();
  }
}
