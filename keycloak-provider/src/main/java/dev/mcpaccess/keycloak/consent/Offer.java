package dev.mcpaccess.keycloak.consent;

import dev.mcpaccess.keycloak.access.AccessResolver;
import dev.mcpaccess.keycloak.access.Obstacle;
import dev.mcpaccess.keycloak.apikey.ApiKey;
import dev.mcpaccess.keycloak.apikey.ApiKeys;
import dev.mcpaccess.keycloak.company.Company;
import dev.mcpaccess.keycloak.permission.Permission;
import dev.mcpaccess.keycloak.permission.PermissionCatalog;
import dev.mcpaccess.keycloak.permission.RequestedScope;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.keycloak.OAuth2Constants;
import org.keycloak.authentication.RequiredActionContext;
import org.keycloak.models.ClientModel;

/**
 * What a person could authorize in this login, as it is now.
 *
 * @param key the API key, or empty if its row is gone
 * @param company whose data it is about; empty if the key is gone
 * @param permissions what may be granted; empty where there is an obstacle
 */
record Offer(
    Optional<ApiKey> key,
    Optional<Company> company,
    Optional<Obstacle> obstacle,
    SortedSet<String> permissions,
    RequestedScope requested,
    PermissionCatalog catalog) {

  static Offer of(RequiredActionContext context) {
    ClientModel client = context.getAuthenticationSession().getClient();
    AccessResolver resolver = new AccessResolver(context.getSession(), context.getRealm());
    PermissionCatalog catalog = resolver.catalog();
    RequestedScope requested =
        RequestedScope.parse(
            context.getAuthenticationSession().getClientNote(OAuth2Constants.SCOPE));
    Optional<ApiKey> key = new ApiKeys(context.getSession()).byClient(client);
    if (key.isEmpty()) {
      return new Offer(
          key,
          Optional.empty(),
          Optional.of(Obstacle.KEY_DISABLED),
          new TreeSet<>(),
          requested,
          catalog);
    }
    return new Offer(
        key,
        Company.byId(context.getSession(), key.get().companyId()),
        resolver.obstacle(key.get(), client, context.getUser()),
        resolver
            .decide(
                key.get(),
                client,
                context.getUser(),
                catalog.names(),
                requested.permissions(catalog))
            .granted(),
        requested,
        catalog);
  }

  /** Whether the person chooses among the permissions. */
  boolean choice() {
    return key.filter(ApiKey::dynamicPermissions).isPresent();
  }

  /** Whether the client asks for this scope, which is no permission. */
  boolean asksFor(String scope) {
    return requested.others(catalog).contains(scope);
  }

  /** Those of the offered permissions that are also among {@code names}. */
  List<Permission> among(Collection<String> names) {
    return permissions.stream()
        .filter(names::contains)
        .flatMap(name -> catalog.find(name).stream())
        .toList();
  }
}
