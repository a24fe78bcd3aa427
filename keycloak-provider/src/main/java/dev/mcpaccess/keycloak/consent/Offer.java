package dev.mcpaccess.keycloak.consent;

import dev.mcpaccess.keycloak.access.AccessResolver;
import dev.mcpaccess.keycloak.access.Explanation;
import dev.mcpaccess.keycloak.access.KeyUse;
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
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.keycloak.OAuth2Constants;
import org.keycloak.authentication.RequiredActionContext;
import org.keycloak.models.ClientModel;
import org.keycloak.models.ClientScopeModel;

/**
 * What a person could authorize in this login, as it is now.
 *
 * @param key the API key, or empty if its row is gone
 * @param company in which the key would be used, or empty if there is none
 * @param permissions what may be granted; empty where there is an obstacle
 * @param personal the scopes that the client asks for and by which it learns of the person
 */
record Offer(
    Optional<ApiKey> key,
    Optional<Company> company,
    Optional<Obstacle> obstacle,
    Set<String> permissions,
    Set<String> personal,
    RequestedScope requested,
    PermissionCatalog catalog) {

  /** Said whatever Keycloak would do. */
  private static final Set<String> ALWAYS_PERSONAL =
      Set.of(OAuth2Constants.SCOPE_PROFILE, OAuth2Constants.SCOPE_EMAIL);

  static Offer of(RequiredActionContext context) {
    ClientModel client = context.getAuthenticationSession().getClient();
    AccessResolver resolver = new AccessResolver(context.getSession(), context.getRealm());
    PermissionCatalog catalog = resolver.catalog();
    RequestedScope requested =
        RequestedScope.parse(
            context.getAuthenticationSession().getClientNote(OAuth2Constants.SCOPE));
    Optional<ApiKey> key = new ApiKeys(context.getSession()).byClient(client);
    Optional<Company> company = new CompanyChoice(context).company();
    if (key.isEmpty() || company.isEmpty()) {
      return new Offer(
          key, company, Optional.of(Obstacle.KEY_DISABLED), Set.of(), Set.of(), requested, catalog);
    }
    KeyUse use = new KeyUse(key.get(), client, context.getUser(), company.get().id());
    Explanation found =
        resolver.explain(use, resolver.anyConsent(), requested.permissions(catalog));
    return new Offer(
        key,
        company,
        found.obstacle(),
        found.decision().granted(),
        personal(client, requested.others(catalog)),
        requested,
        catalog);
  }

  /** All that Keycloak would ask for; only that the connection lasts is said in another place. */
  private static Set<String> personal(ClientModel client, List<String> asked) {
    return client.getClientScopes(false).values().stream()
        .filter(
            scope -> scope.isDisplayOnConsentScreen() || ALWAYS_PERSONAL.contains(scope.getName()))
        .map(ClientScopeModel::getName)
        .filter(name -> asked.contains(name) && !name.equals(OAuth2Constants.OFFLINE_ACCESS))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Whether the key is the vendor's. */
  boolean published() {
    return key.filter(ApiKey::published).isPresent();
  }

  /** Whether the person chooses among the permissions. */
  boolean choice() {
    return key.filter(ApiKey::dynamicPermissions).isPresent();
  }

  /** The permissions that the client names; empty if it asks for all. */
  Optional<Set<String>> named() {
    return requested.asksForAll(catalog) ? Optional.empty() : Optional.of(requested.named(catalog));
  }

  /** Those of the offered permissions that are also among {@code names}. */
  List<Permission> among(Collection<String> names) {
    return permissions.stream()
        .filter(names::contains)
        .flatMap(name -> catalog.find(name).stream())
        .toList();
  }
}
