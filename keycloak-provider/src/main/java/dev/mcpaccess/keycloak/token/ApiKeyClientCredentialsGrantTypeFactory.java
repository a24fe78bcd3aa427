package dev.mcpaccess.keycloak.token;

import com.google.auto.service.AutoService;
import org.keycloak.models.KeycloakSession;
import org.keycloak.protocol.oidc.grants.ClientCredentialsGrantTypeFactory;
import org.keycloak.protocol.oidc.grants.OAuth2GrantType;
import org.keycloak.protocol.oidc.grants.OAuth2GrantTypeFactory;

/** Takes the place of Keycloak's client credentials grant; other clients notice nothing. */
@AutoService(OAuth2GrantTypeFactory.class)
public final class ApiKeyClientCredentialsGrantTypeFactory
    extends ClientCredentialsGrantTypeFactory {

  @Override
  public OAuth2GrantType create(KeycloakSession session) {
    return new ApiKeyClientCredentialsGrantType();
  }

  @Override
  public int order() {
    return 100;
  }
}
