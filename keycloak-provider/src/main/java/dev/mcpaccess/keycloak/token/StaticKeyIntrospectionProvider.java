package dev.mcpaccess.keycloak.token;

import dev.mcpaccess.keycloak.access.ResourceServer;
import dev.mcpaccess.keycloak.apikey.ApiKey;
import dev.mcpaccess.keycloak.apikey.ApiKeySecret;
import dev.mcpaccess.keycloak.apikey.ApiKeys;
import dev.mcpaccess.keycloak.apikey.ApiType;
import dev.mcpaccess.keycloak.apikey.Preset;
import dev.mcpaccess.keycloak.permission.PermissionCatalog;
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
  private static final String KEY_ID = "key_id";

  private final KeycloakSession session;
  private final RealmModel realm;

  StaticKeyIntrospectionProvider(KeycloakSession session) {
    this.session = session;
    this.realm = session.getContext().getRealm();
  }

  /** Why a key is not active; for the event alone. */
  private static final class InactiveException extends Exception {

    private static final long serialVersionUID = 1L;

    InactiveException(String reason) {
      super(reason, null, false, false);
    }
  }

  @Override
  public Response introspect(String token, EventBuilder event) {
    event.detail(Details.TOKEN_TYPE, StaticKeyIntrospectionProviderFactory.HINT);
    Map<String, Object> answer;
    try {
      answer = active(token, event);
      event.success();
    } catch (InactiveException e) {
      event.detail(Details.REASON, e.getMessage());
      event.error(Errors.INVALID_TOKEN);
      answer = Map.of(ACTIVE, false);
    }
    return Response.ok(answer).type(MediaType.APPLICATION_JSON_TYPE).build();
  }

  private Map<String, Object> active(String token, EventBuilder event) throws InactiveException {
    ApiKeySecret secret =
        ApiKeySecret.parse(token).orElseThrow(() -> new InactiveException("Not a static key"));
    event.detail(KEY_ID, secret.keyId());
    requireResourceServer();
    ApiKeys keys = new ApiKeys(session);
    Optional<ApiKey> key =
        keys.byId(secret.keyId()).filter(found -> found.type() == ApiType.STATIC_API);
    // Of this realm only: the table holds the keys of all.
    Optional<ClientModel> client = key.map(ApiKey::clientUuid).map(realm::getClientById);
    if (client.isEmpty() || !keys.accepts(client.get(), secret)) {
      throw new InactiveException("Unknown key or wrong secret");
    }
    UserModel user = session.users().getServiceAccount(client.get());
    if (user == null) {
      throw new InactiveException("The key has no service user");
    }
    event.user(user);
    return GrantedAccess.ofServiceUser(
            session, ApiType.STATIC_API, client.get(), user, PermissionCatalog::names, "")
        .map(access -> answer(access, client.get(), user))
        .orElseThrow(() -> new InactiveException("The API key gives no access now"));
  }

  /** Only the server that the keys are for may learn anything about one. */
  private void requireResourceServer() throws InactiveException {
    String caller = session.getContext().getClient().getId();
    boolean entitled =
        ResourceServer.of(realm)
            .filter(server -> server.client().getId().equals(caller))
            .isPresent();
    if (!entitled) {
      throw new InactiveException("The key is not for this client");
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
    access.preset().map(Preset::label).ifPresent(preset -> answer.put(TokenClaims.PRESET, preset));
    return answer;
  }

  @Override
  public void close() {}
}
