package dev.mcpaccess.keycloak.token;

import jakarta.ws.rs.core.Response;
import org.keycloak.protocol.oidc.grants.RefreshTokenGrantType;

/** The refresh grant, whose uses by API keys are noted. */
final class ApiKeyRefreshTokenGrantType extends RefreshTokenGrantType {

  @Override
  public Response process(Context context) {
    return ObservedGrant.process(context, super::process);
  }
}
