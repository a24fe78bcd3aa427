package dev.mcpaccess.keycloak.permission;

import java.util.Collection;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;

/**
 * The permissions that exist in a realm: its client scopes that name a model, action and module.
 */
public final class PermissionCatalog {

  private final SortedMap<String, Permission> permissions;

  private PermissionCatalog(SortedMap<String, Permission> permissions) {
    this.permissions = Collections.unmodifiableSortedMap(permissions);
  }

  public static PermissionCatalog of(RealmModel realm) {
    SortedMap<String, Permission> permissions = new TreeMap<>();
    realm
        .getClientScopesStream()
        .flatMap(scope -> Permission.of(scope).stream())
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

  public Set<String> names() {
    return permissions.keySet();
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
