package dev.mcpaccess.keycloak.token;

import com.google.auto.service.AutoService;
import org.keycloak.models.KeycloakSession;
import org.keycloak.protocol.oidc.grants.OAuth2GrantType;
import org.keycloak.protocol.oidc.grants.OAuth2GrantTypeFactory;
import org.keycloak.protocol.oidc.grants.RefreshTokenGrantTypeFactory;

/** Takes the place of Keycloak's refresh grant; other clients notice nothing. */
@AutoService(OAuth2GrantTypeFactory.class)
public final class ApiKeyRefreshTokenGrantTypeFactory extends RefreshTokenGrantTypeFactory {

  @Override
  public OAuth2GrantType create(KeycloakSession session) {
    return new ApiKeyRefreshTokenGrantType();
  }

  @Override
  public int order() {
    return 100;
  }
}
