package dev.mcpaccess.keycloak.token;

import dev.mcpaccess.keycloak.apikey.ApiKeys;
import dev.mcpaccess.keycloak.apikey.LastUse;
import dev.mcpaccess.keycloak.usage.Uses;
import jakarta.ws.rs.core.Response;
import java.util.function.Function;
import org.keycloak.models.KeycloakSession;
import org.keycloak.protocol.oidc.grants.OAuth2GrantType.Context;

/** Sees to it that each use of an API key at the token endpoint is noted, failed or not. */
final class ObservedGrant {

  private ObservedGrant() {}

  static Response process(Context context, Function<Context, Response> grant) {
    if (!ApiKeys.marks(context.getClient())) {
      return grant.apply(context);
    }
    Response response = grant.apply(KeyUseEvent.in(context));
    KeycloakSession session = context.getSession();
    session.getProvider(Uses.class).note(context.getClient(), LastUse.of(session.getContext()));
    return response;
  }
}
