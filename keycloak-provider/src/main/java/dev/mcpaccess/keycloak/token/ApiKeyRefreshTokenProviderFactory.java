package dev.mcpaccess.keycloak.token;

import com.google.auto.service.AutoService;
import org.keycloak.Config;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.protocol.oidc.refresh.RefreshTokenProvider;
import org.keycloak.protocol.oidc.refresh.RefreshTokenProviderFactory;

/** Creates {@link ApiKeyRefreshTokenProvider}s, which are asked before Keycloak's own. */
@AutoService(RefreshTokenProviderFactory.class)
public final class ApiKeyRefreshTokenProviderFactory implements RefreshTokenProviderFactory {

  @Override
  public RefreshTokenProvider create(KeycloakSession session) {
    return new ApiKeyRefreshTokenProvider(session);
  }

  @Override
  public int order() {
    return 100;
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
