package dev.mcpaccess.keycloak.apikey;

import dev.mcpaccess.keycloak.company.Company;
import dev.mcpaccess.keycloak.permission.PermissionCatalog;
import dev.mcpaccess.keycloak.permission.RequestedScope;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.keycloak.OAuth2Constants;
import org.keycloak.models.ClientModel;
import org.keycloak.models.ClientScopeModel;
import org.keycloak.models.Constants;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.RoleModel;
import org.keycloak.models.UserModel;
import org.keycloak.protocol.oidc.OIDCLoginProtocolFactory;

/** Issues API keys: a Keycloak client, its row, and for most types a secret. */
public final class ApiKeyIssuer {

  private static final int ID_LENGTH = 16;
  private static final String ID_DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz";
  private static final SecureRandom RANDOM = new SecureRandom();

  /** What a key that acts as a person may ask for besides its permissions. */
  private static final Set<String> PERSONAL_SCOPES =
      Set.of(
          OAuth2Constants.OFFLINE_ACCESS,
          OAuth2Constants.SCOPE_PROFILE,
          OAuth2Constants.SCOPE_EMAIL);

  private final KeycloakSession session;
  private final RealmModel realm;

  public ApiKeyIssuer(KeycloakSession session, RealmModel realm) {
    this.session = session;
    this.realm = realm;
  }

  /**
   * Issues a key of {@code owner} on behalf of {@code issuer}.
   *
   * @param issuersRoles the permissions that the issuer has in the owner company now, as roles: a
   *     machine key's service user gets some of these, so that it never goes beyond them
   * @throws InvalidFieldsException naming each field that is wrong
   * @throws QuotaExceededException if a company has as many keys as it may
   */
  public IssuedApiKey issue(
      IssueRequest asked, KeyOwner owner, UserModel issuer, Set<RoleModel> issuersRoles)
      throws InvalidFieldsException, QuotaExceededException {
    IssueRequest request = new PermissionCopy(session, realm).fill(asked, owner);
    ApiType type =
        IssueValidation.validate(
            request,
            owner,
            PermissionCatalog.of(realm),
            issuersRoles.stream().map(RoleModel::getName).collect(Collectors.toSet()));
    if (owner.company().isPresent()) {
      new KeyQuota(session).claim(owner.company().get());
    }
    String id = newId();
    ClientModel client = addClient(id, type, request);
    if (type.machine()) {
      ServiceUser.create(
          session,
          client,
          client.getName(),
          issuersRoles.stream()
              .filter(role -> request.permissions().contains(role.getName()))
              .toList());
    } else {
      letPeopleAuthorize(client, request);
    }
    Optional<ApiKeySecret> secret =
        type.hasSecret() ? Optional.of(ApiKeySecret.generate(id)) : Optional.empty();
    ApiKey key =
        new ApiKey(
            id,
            client.getId(),
            owner.company().map(Company::id).orElse(null),
            type,
            KeyState.ENABLED,
            Instant.now().truncatedTo(ChronoUnit.MILLIS),
            issuer.getId(),
            0,
            1,
            secret.map(ApiKeySecret::end),
            KeyExpiry.parse(request.expiresAt()),
            type.machine() ? Optional.of(preset(request)) : Optional.empty(),
            Leavers.answerable(owner.company(), issuer),
            null,
            Optional.empty(),
            request.dynamicPermissions(),
            Optional.empty());
    new ApiKeys(session).add(key, secret);
    return new IssuedApiKey(key, client, secret);
  }

  private static Preset preset(IssueRequest request) {
    return Optional.ofNullable(request.preset()).flatMap(Preset::byLabel).orElse(Preset.READ);
  }

  private static String newId() {
    StringBuilder id = new StringBuilder(ID_LENGTH);
    for (int i = 0; i < ID_LENGTH; i++) {
      id.append(ID_DIGITS.charAt(RANDOM.nextInt(ID_DIGITS.length())));
    }
    return id.toString();
  }

  /** Adds the client directly: Keycloak's own way to create one writes a plaintext secret. */
  private ClientModel addClient(String id, ApiType type, IssueRequest request) {
    ClientModel client = realm.addClient(ApiKeys.CLIENT_ID_PREFIX + id);
    new ClientSettings(type).applyTo(client);
    client.setName(request.name().strip());
    client.setDescription(request.description());
    client.setRootUrl(Constants.AUTH_BASE_URL_PROP);
    client.setBaseUrl(HomeUrl.of(realm, id, type));
    setScopes(client, request);
    return client;
  }

  /**
   * Gives the client its scopes and takes away those that Keycloak gives to each new client: with
   * {@code roles} its tokens would open Keycloak's own APIs, with {@code profile} and {@code email}
   * they would tell who the person is without being asked.
   */
  private void setScopes(ClientModel client, IssueRequest request) {
    client.getClientScopes(true).values().forEach(client::removeClientScope);
    client.getClientScopes(false).values().forEach(client::removeClientScope);
    client.addClientScope(scope(OIDCLoginProtocolFactory.BASIC_SCOPE), true);
    client.addClientScope(scope(RequestedScope.INCLUSIVE), false);
    // Optional, never default: Keycloak adds default scopes back to each token.
    permissions(request).forEach(name -> client.addClientScope(scope(name), false));
  }

  /** With dynamic permissions a client may ask for any, and what it gets is the person's choice. */
  private Collection<String> permissions(IssueRequest request) {
    return request.dynamicPermissions()
        ? PermissionCatalog.of(realm).names()
        : request.permissions();
  }

  private void letPeopleAuthorize(ClientModel client, IssueRequest request) {
    client.setRedirectUris(RedirectUris.expandAll(request.redirectUris()));
    // The origins of the redirect URIs, for clients that run in a browser.
    client.setWebOrigins(Set.of("+"));
    PERSONAL_SCOPES.forEach(name -> client.addClientScope(scope(name), false));
  }

  private ClientScopeModel scope(String name) {
    Supplier<IllegalStateException> missing =
        () -> new IllegalStateException("The realm has no client scope " + name);
    return realm
        .getClientScopesStream()
        .filter(scope -> scope.getName().equals(name))
        .findFirst()
        .orElseThrow(missing);
  }
}
