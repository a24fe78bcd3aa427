package dev.mcpaccess.keycloak.token;

import dev.mcpaccess.keycloak.apikey.ApiKeys;
import dev.mcpaccess.keycloak.permission.PermissionCatalog;
import dev.mcpaccess.keycloak.permission.RequestedScope;
import java.util.Collections;
import org.keycloak.OAuthErrorException;
import org.keycloak.models.KeycloakSession;
import org.keycloak.protocol.oidc.TokenManager.AccessTokenResponseBuilder;
import org.keycloak.protocol.oidc.refresh.DefaultRefreshTokenProvider;
import org.keycloak.protocol.oidc.refresh.InitialRefreshTokenContext;
import org.keycloak.protocol.oidc.refresh.RefreshTokenContext;
import org.keycloak.protocol.oidc.token.TokenInterceptorException;

/** Refreshes the tokens of API keys: the decision is made anew, and the response names it. */
final class ApiKeyRefreshTokenProvider extends DefaultRefreshTokenProvider {

  ApiKeyRefreshTokenProvider(KeycloakSession session) {
    super(session);
  }

  /** Refresh tokens are made by Keycloak's own provider. */
  @Override
  public boolean supports(InitialRefreshTokenContext context) {
    return false;
  }

  @Override
  public boolean supports(RefreshTokenContext context) {
    return ApiKeys.marks(context.grantContext().getClient()) && super.supports(context);
  }

  @Override
  public AccessTokenResponseBuilder refreshAccessToken(RefreshTokenContext context)
      throws OAuthErrorException {
    AccessTokenResponseBuilder builder = super.refreshAccessToken(withScopeOf(context));
    try {
      ResponseScope.align(builder, context.grantContext().getEvent());
    } catch (TokenInterceptorException e) {
      throw new OAuthErrorException(e.getError(), e.getDescription());
    }
    return builder;
  }

  /**
   * Leaves a scope parameter to Keycloak only where it names permissions: Keycloak would take
   * {@code inclusive} for a scope that was never granted. It would also take a scope of which
   * nothing was granted for no restriction; such a request is refused (RFC 6749 section 6).
   */
  private RefreshTokenContext withScopeOf(RefreshTokenContext context) throws OAuthErrorException {
    PermissionCatalog catalog = PermissionCatalog.of(session, session.getContext().getRealm());
    RequestedScope requested = RequestedScope.parse(context.scopeParameter());
    RequestedScope authorized = RequestedScope.parse(context.oldRefreshToken().getScope());
    if (requested.asksForAll(catalog)) {
      return new RefreshTokenContext(
          context.oldRefreshToken(),
          context.grantContext(),
          context.grant(),
          context.tokenManager(),
          null,
          context.resourceParameter());
    }
    if (Collections.disjoint(requested.named(catalog), authorized.named(catalog))) {
      throw new OAuthErrorException(
          OAuthErrorException.INVALID_SCOPE, "None of these permissions was authorized");
    }
    return context;
  }
}
