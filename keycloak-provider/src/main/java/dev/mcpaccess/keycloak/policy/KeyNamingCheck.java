package dev.mcpaccess.keycloak.policy;

import com.google.auto.service.AutoService;
import dev.mcpaccess.keycloak.apikey.ApiKeys;
import dev.mcpaccess.keycloak.apikey.UseFailure;
import org.keycloak.Config;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.protocol.oidc.endpoints.AuthorizationEndpointCheckProvider;
import org.keycloak.protocol.oidc.endpoints.AuthorizationEndpointCheckProviderFactory;
import org.keycloak.protocol.oidc.endpoints.AuthorizationEndpointChecker;

/**
 * Refuses nothing, but has the event of an authorization request name the API key: the client
 * policy, which may refuse the request next, cannot reach the event.
 */
@AutoService(AuthorizationEndpointCheckProviderFactory.class)
public final class KeyNamingCheck implements AuthorizationEndpointCheckProviderFactory {

  @Override
  public AuthorizationEndpointCheckProvider create(KeycloakSession session) {
    return new AuthorizationEndpointCheckProvider() {
      @Override
      public void check(AuthorizationEndpointChecker request) {
        if (ApiKeys.marks(request.getClient())) {
          new ApiKeys(session)
              .byClient(request.getClient())
              .ifPresent(key -> request.getEventBuilder().detail(UseFailure.KEY_DETAIL, key.id()));
        }
      }

      @Override
      public void close() {}
    };
  }

  @Override
  public boolean isSupported(Config.Scope config) {
    return true;
  }

  @Override
  public void init(Config.Scope config) {}

  @Override
  public void postInit(KeycloakSessionFactory factory) {}

  @Override
  public void close() {}

  @Override
  public String getId() {
    return "mcp-access";
  }
}
