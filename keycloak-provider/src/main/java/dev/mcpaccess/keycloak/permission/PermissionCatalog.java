package dev.mcpaccess.keycloak.permission;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;

/**
 * The permissions that exist in a realm: its client scopes that name a model, action and module.
 */
public final class PermissionCatalog {

  private final Map<String, Permission> permissions;
  private final Set<String> names;

  private PermissionCatalog(Map<String, Permission> permissions) {
    this.permissions = Collections.unmodifiableMap(permissions);
    this.names = this.permissions.keySet();
  }

  public static PermissionCatalog of(RealmModel realm) {
    Map<String, Permission> permissions = new LinkedHashMap<>();
    realm
        .getClientScopesStream()
        .flatMap(scope -> Permission.of(scope).stream())
        .sorted(Comparator.comparing(Permission::name))
        .forEach(permission -> permissions.put(permission.name(), permission));
    return new PermissionCatalog(permissions);
  }

  /** The same, read once in a request that asks for it at several places. */
  public static PermissionCatalog of(KeycloakSession session, RealmModel realm) {
    String attribute = PermissionCatalog.class.getName() + "." + realm.getId();
    PermissionCatalog read = session.getAttribute(attribute, PermissionCatalog.class);
    if (read == null) {
      read = of(realm);
      session.setAttribute(attribute, read);
    }
    return read;
  }

  /** All permissions, in the order of their names. */
  public Collection<Permission> all() {
    return permissions.values();
  }

  /** All names, in their order; each time the same set. */
  public Set<String> names() {
    return names;
  }

  public Optional<Permission> find(String name) {
    return Optional.ofNullable(permissions.get(name));
  }

  /** The names of the permissions whose module is one of {@code modules}. */
  public Set<String> namesIn(Set<String> modules) {
    return permissions.values().stream()
        .filter(permission -> modules.contains(permission.module()))
        .map(Permission::name)
        .collect(Collectors.toUnmodifiableSet());
  }
}
