package dev.mcpaccess.keycloak.token;

import dev.mcpaccess.keycloak.access.ResourceServer;
import dev.mcpaccess.keycloak.apikey.ApiKey;
import dev.mcpaccess.keycloak.apikey.ApiKeySecret;
import dev.mcpaccess.keycloak.apikey.ApiKeys;
import dev.mcpaccess.keycloak.apikey.ApiType;
import dev.mcpaccess.keycloak.apikey.Preset;
import dev.mcpaccess.keycloak.apikey.UseFailure;
import dev.mcpaccess.keycloak.permission.PermissionCatalog;
import dev.mcpaccess.keycloak.usage.Uses;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.keycloak.OAuth2Constants;
import org.keycloak.events.Details;
import org.keycloak.events.Errors;
import org.keycloak.events.EventBuilder;
import org.keycloak.models.ClientModel;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import org.keycloak.protocol.oidc.TokenIntrospectionProvider;
import org.keycloak.util.TokenUtil;

/**
 * Tells the MCP server what a static key may do at this moment (RFC 7662); whatever is wrong with
 * the key, or with who asks, the answer is the same.
 */
final class StaticKeyIntrospectionProvider implements TokenIntrospectionProvider {

  private static final String ACTIVE = "active";

  private final KeycloakSession session;
  private final RealmModel realm;

  StaticKeyIntrospectionProvider(KeycloakSession session) {
    this.session = session;
    this.realm = session.getContext().getRealm();
  }

  @Override
  public Response introspect(String token, EventBuilder event) {
    event.detail(Details.TOKEN_TYPE, StaticKeyIntrospectionProviderFactory.HINT);
    Map<String, Object> answer;
    try {
      answer = active(token, event);
      event.success();
    } catch (NoAccessException e) {
      event.detail(Details.REASON, e.failure().text());
      event.error(Errors.INVALID_TOKEN);
      answer = Map.of(ACTIVE, false);
    }
    return Response.ok(answer).type(MediaType.APPLICATION_JSON_TYPE).build();
  }

  private Map<String, Object> active(String token, EventBuilder event) throws NoAccessException {
    ApiKeySecret secret =
        ApiKeySecret.parse(token)
            .orElseThrow(() -> new NoAccessException(UseFailure.TOKEN_INVALID));
    event.detail(UseFailure.KEY_DETAIL, secret.keyId());
    requireResourceServer();
    ApiKeys keys = new ApiKeys(session);
    Optional<ApiKey> key =
        keys.byId(secret.keyId()).filter(found -> found.type() == ApiType.STATIC_API);
    // Of this realm only: the table holds the keys of all.
    ClientModel client =
        key.map(ApiKey::clientUuid)
            .map(realm::getClientById)
            .orElseThrow(() -> new NoAccessException(UseFailure.NO_SUCH_KEY));
    if (!keys.accepts(client, secret)) {
      throw new NoAccessException(UseFailure.WRONG_SECRET);
    }
    UserModel user = session.users().getServiceAccount(client);
    if (user == null) {
      throw new NoAccessException(UseFailure.USER_DISABLED);
    }
    event.user(user);
    GrantedAccess access =
        GrantedAccess.ofServiceUser(
            session, ApiType.STATIC_API, client, user, PermissionCatalog::names, "");
    session.getProvider(Uses.class).note(client, IntrospectedUse.of(session));
    return answer(access, client, user);
  }

  /** Only the server that the keys are for may learn anything about one. */
  private void requireResourceServer() throws NoAccessException {
    String caller = session.getContext().getClient().getId();
    boolean entitled =
        ResourceServer.of(realm)
            .filter(server -> server.client().getId().equals(caller))
            .isPresent();
    if (!entitled) {
      throw new NoAccessException(UseFailure.OTHER_CLIENT);
    }
  }

  private static Map<String, Object> answer(
      GrantedAccess access, ClientModel client, UserModel user) {
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put(ACTIVE, true);
    answer.put("sub", user.getId());
    answer.put(OAuth2Constants.CLIENT_ID, client.getClientId());
    answer.put("aud", access.resource().url());
    answer.put(OAuth2Constants.SCOPE, access.scope());
    answer.put(OAuth2Constants.TOKEN_TYPE, TokenUtil.TOKEN_TYPE_BEARER);
    answer.put(TokenClaims.COMPANY, access.companyId());
    answer.putAll(access.withheld());
    access.preset().map(Preset::label).ifPresent(preset -> answer.put(TokenClaims.PRESET, preset));
    return answer;
  }

  @Override
  public void close() {}
}
