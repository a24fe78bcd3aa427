package dev.mcpaccess.keycloak.apikey;

import dev.mcpaccess.keycloak.permission.PermissionCatalog;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.keycloak.models.ClientModel;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import org.keycloak.services.managers.ClientManager;
import org.keycloak.services.managers.RealmManager;

/** Changes and deletes issued API keys, which {@link ApiKeys#lock} has locked. */
public final class ApiKeyEditor {

  private final KeycloakSession session;
  private final RealmModel realm;

  public ApiKeyEditor(KeycloakSession session, RealmModel realm) {
    this.session = session;
    this.realm = realm;
  }

  /**
   * Sets what {@code change} names, by the rules of issuing.
   *
   * @throws InvalidFieldsException naming each field that is wrong or fixed
   */
  public ApiKey change(ApiKey key, ClientModel client, KeyChange change, KeyOwner owner)
      throws InvalidFieldsException {
    PermissionCatalog catalog = PermissionCatalog.of(realm);
    Set<String> ceiling =
        key.type().machine() ? ServiceUser.roles(session, client) : catalog.names();
    IssueValidation.validate(change, key, owner, catalog, ceiling);
    IssueRequest values = change.values();
    if (change.sets(KeyChange.NAME)) {
      client.setName(values.name().strip());
      if (key.type().machine()) {
        ServiceUser.rename(session, client);
      }
    }
    if (change.sets(KeyChange.DESCRIPTION)) {
      client.setDescription(values.description());
    }
    if (change.sets(KeyChange.REDIRECT_URIS)) {
      client.setRedirectUris(RedirectUris.expandAll(values.redirectUris()));
    }
    ApiKeys keys = new ApiKeys(session);
    boolean dynamic = change.leavesDynamic(key);
    if (dynamic != key.dynamicPermissions()) {
      keys.setDynamicPermissions(key, dynamic);
    }
    if (dynamic) {
      setPermissions(client, catalog.names(), catalog);
    } else if (change.sets(KeyChange.PERMISSIONS)) {
      setPermissions(client, values.permissions(), catalog);
    }
    if (change.sets(KeyChange.EXPIRES_AT)) {
      keys.setExpiry(key, KeyExpiry.parse(values.expiresAt()));
    }
    return keys.changed(key, key.state());
  }

  /** Stops the key's use; what is connected is refused from now on, but not forgotten. */
  public ApiKey disable(ApiKey key) {
    return key.state() == KeyState.DISABLED
        ? key
        : new ApiKeys(session).changed(key, KeyState.DISABLED);
  }

  /**
   * Lets the key be used. If nobody of the company answers for it any more, {@code admin} does from
   * now on, or the vendor if that is no member.
   */
  public ApiKey enable(ApiKey key, UserModel admin) {
    ApiKeys keys = new ApiKeys(session);
    Leavers leavers = new Leavers(session);
    boolean orphaned = leavers.left(key);
    if (orphaned) {
      keys.setResponsible(key, Leavers.answerable(leavers.company(key), admin));
    }
    return orphaned || key.state() != KeyState.ENABLED ? keys.changed(key, KeyState.ENABLED) : key;
  }

  /**
   * Gives the key another secret; what was connected with the old one is the caller's to end.
   *
   * @param oldExpiresAt until when the present secret goes on to work, or empty to stop it now
   */
  public IssuedApiKey renewSecret(ApiKey key, ClientModel client, Optional<Instant> oldExpiresAt) {
    if (!key.type().hasSecret()) {
      throw new IllegalArgumentException("A key of type " + key.type() + " has no secret");
    }
    ApiKeySecret secret = ApiKeySecret.generate(key.id());
    return new IssuedApiKey(
        new ApiKeys(session).replaceSecret(key, secret, oldExpiresAt), client, Optional.of(secret));
  }

  /** Deletes the client; the key's row and its connections go with it by foreign key. */
  public void delete(ClientModel client) {
    new ClientManager(new RealmManager(session)).removeClient(realm, client);
  }

  /** Takes away without asking what is there: a cached client may not know of the last change. */
  private void setPermissions(
      ClientModel client, Collection<String> wanted, PermissionCatalog catalog) {
    realm
        .getClientScopesStream()
        .filter(scope -> catalog.names().contains(scope.getName()))
        .forEach(
            scope -> {
              if (wanted.contains(scope.getName())) {
                client.addClientScope(scope, false);
              } else {
                client.removeClientScope(scope);
              }
            });
  }
}
