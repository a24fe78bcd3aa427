package dev.mcpaccess.keycloak.token;

import com.google.auto.service.AutoService;
import org.keycloak.models.KeycloakSession;
import org.keycloak.protocol.oidc.token.TokenPostProcessor;
import org.keycloak.protocol.oidc.token.TokenPostProcessorFactory;

/** Creates {@link ApiKeyTokenPostProcessor}s. */
@AutoService(TokenPostProcessorFactory.class)
public final class ApiKeyTokenPostProcessorFactory implements TokenPostProcessorFactory {

  @Override
  public TokenPostProcessor create(KeycloakSession session) {
    return new ApiKeyTokenPostProcessor(session);
  }

  @Override
  public String getId() {
    return "mcp-access";
  }
}
