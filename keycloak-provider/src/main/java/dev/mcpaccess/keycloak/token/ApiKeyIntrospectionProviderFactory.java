package dev.mcpaccess.keycloak.token;

import com.google.auto.service.AutoService;
import org.keycloak.models.KeycloakSession;
import org.keycloak.protocol.oidc.AccessTokenIntrospectionProviderFactory;
import org.keycloak.protocol.oidc.TokenIntrospectionProvider;
import org.keycloak.protocol.oidc.TokenIntrospectionProviderFactory;

/** Takes the place of Keycloak's introspection of access tokens; other clients notice nothing. */
@AutoService(TokenIntrospectionProviderFactory.class)
public final class ApiKeyIntrospectionProviderFactory
    extends AccessTokenIntrospectionProviderFactory {

  @Override
  public TokenIntrospectionProvider create(KeycloakSession session) {
    return new ApiKeyIntrospectionProvider(session);
  }

  @Override
  public int order() {
    return 100;
  }
}
