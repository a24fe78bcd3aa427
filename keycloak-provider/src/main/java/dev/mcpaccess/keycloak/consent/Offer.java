package dev.mcpaccess.keycloak.consent;

import dev.mcpaccess.keycloak.access.AccessResolver;
import dev.mcpaccess.keycloak.access.Obstacle;
import dev.mcpaccess.keycloak.apikey.ApiKey;
import dev.mcpaccess.keycloak.apikey.ApiKeys;
import dev.mcpaccess.keycloak.permission.PermissionCatalog;
import dev.mcpaccess.keycloak.permission.RequestedScope;
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
 * @param permissions what may be granted; empty where there is an obstacle
 */
record Offer(
    Optional<ApiKey> key,
    Optional<Obstacle> obstacle,
    SortedSet<String> permissions,
    RequestedScope requested,
    PermissionCatalog catalog) {

  static Offer of(RequiredActionContext context) {
    ClientModel client = context.getAuthenticationSession().getClient();
    AccessResolver resolver = new AccessResolver(context.getSession(), context.getRealm());
    RequestedScope requested =
        RequestedScope.parse(
            context.getAuthenticationSession().getClientNote(OAuth2Constants.SCOPE));
    Optional<ApiKey> key = new ApiKeys(context.getSession()).byClient(client);
    if (key.isEmpty()) {
      return new Offer(
          key, Optional.of(Obstacle.KEY_DISABLED), new TreeSet<>(), requested, resolver.catalog());
    }
    PermissionCatalog catalog = resolver.catalog();
    return new Offer(
        key,
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
}
