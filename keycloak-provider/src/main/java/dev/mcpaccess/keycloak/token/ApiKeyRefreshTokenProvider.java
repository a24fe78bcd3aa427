package dev.mcpaccess.keycloak.token;

import dev.mcpaccess.keycloak.apikey.ApiKeys;
import dev.mcpaccess.keycloak.apikey.UseFailure;
import dev.mcpaccess.keycloak.connection.ConnectionUse;
import dev.mcpaccess.keycloak.connection.Disconnection;
import dev.mcpaccess.keycloak.connection.RefreshTokens;
import dev.mcpaccess.keycloak.connection.WorkingConnection;
import dev.mcpaccess.keycloak.permission.PermissionCatalog;
import dev.mcpaccess.keycloak.permission.RequestedScope;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.keycloak.OAuth2Constants;
import org.keycloak.OAuthErrorException;
import org.keycloak.models.ClientModel;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.UserModel;
import org.keycloak.protocol.oidc.TokenManager.AccessTokenResponseBuilder;
import org.keycloak.protocol.oidc.refresh.DefaultRefreshTokenProvider;
import org.keycloak.protocol.oidc.refresh.InitialRefreshTokenContext;
import org.keycloak.protocol.oidc.refresh.RefreshTokenContext;
import org.keycloak.protocol.oidc.token.TokenInterceptorException;
import org.keycloak.representations.RefreshToken;

/** Refreshes the tokens of API keys: the decision is made anew, and the response names it. */
final class ApiKeyRefreshTokenProvider extends DefaultRefreshTokenProvider {

  private static final Set<String> ALWAYS_KNOWN =
      Set.of(RequestedScope.INCLUSIVE, OAuth2Constants.OFFLINE_ACCESS);

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
    String connectionId =
        TokenClaims.connection(context.oldRefreshToken())
            .orElseThrow(
                () ->
                    refused(
                        context,
                        UseFailure.TOKEN_INVALID,
                        "This refresh token belongs to no connection"));
    RefreshTokens.Standing standing = claim(connectionId, context);
    AccessTokenResponseBuilder builder =
        super.refreshAccessToken(withScopeOf(context, connectionId));
    RefreshToken next = builder.getRefreshToken();
    if (next != null) {
      next.id(
          new RefreshTokens(session)
              .successor(connectionId, standing, next.getId(), ConnectionUse.of(session)));
    }
    try {
      ResponseScope.align(builder, context.grantContext().getEvent());
    } catch (TokenInterceptorException e) {
      ResponseScope.explain(e, context.grantContext().getEvent());
      throw new OAuthErrorException(e.getError(), e.getDescription(), e.getDescription());
    }
    return builder;
  }

  /** Ends the connection where the token was used before (RFC 9700 section 4.14.2). */
  private RefreshTokens.Standing claim(String connectionId, RefreshTokenContext context)
      throws OAuthErrorException {
    RefreshTokens.Standing standing =
        new RefreshTokens(session)
            .claim(connectionId, context.oldRefreshToken().getId())
            .orElseThrow(() -> ended(context));
    if (standing == RefreshTokens.Standing.USED) {
      Disconnection.endAfterwards(session, connectionId);
      context.grantContext().getEvent().detail(TokenClaims.CONNECTION, connectionId);
      throw refused(
          context,
          UseFailure.USED_BEFORE,
          "The refresh token was used before: its connection is ended");
    }
    return standing;
  }

  private static OAuthErrorException ended(RefreshTokenContext context) {
    return refused(context, UseFailure.CONNECTION_GONE, "The connection is ended");
  }

  private static OAuthErrorException refused(
      RefreshTokenContext context, UseFailure failure, String reason) {
    KeyUseEvent.explain(context.grantContext().getEvent(), failure);
    return new OAuthErrorException(OAuthErrorException.INVALID_GRANT, reason, reason);
  }

  /**
   * Tells Keycloak of no permission: they are decided when the token is made. A request for
   * permissions of which none is granted is refused (RFC 6749 section 6).
   */
  private RefreshTokenContext withScopeOf(RefreshTokenContext context, String connectionId)
      throws OAuthErrorException {
    PermissionCatalog catalog = PermissionCatalog.of(session, session.getContext().getRealm());
    RequestedScope requested = RequestedScope.parse(context.scopeParameter());
    RequestedScope authorized = RequestedScope.parse(context.oldRefreshToken().getScope());
    Set<String> granted = granted(context, connectionId);
    if (asksForUnknown(requested, authorized, catalog)
        || (!requested.asksForAll(catalog)
            && Collections.disjoint(requested.named(catalog), granted))) {
      KeyUseEvent.explain(context.grantContext().getEvent(), UseFailure.NOT_GRANTED);
      throw new OAuthErrorException(
          OAuthErrorException.INVALID_SCOPE, "This scope was not authorized");
    }
    return new RefreshTokenContext(
        context.oldRefreshToken(),
        context.grantContext(),
        context.grant(),
        context.tokenManager(),
        String.join(" ", authorized.others(catalog)),
        context.resourceParameter());
  }

  /** What is no permission must have been asked for at the beginning, but for what all may ask. */
  private static boolean asksForUnknown(
      RequestedScope requested, RequestedScope authorized, PermissionCatalog catalog) {
    List<String> known = authorized.others(catalog);
    return requested.others(catalog).stream()
        .anyMatch(token -> !known.contains(token) && !ALWAYS_KNOWN.contains(token));
  }

  private Set<String> granted(RefreshTokenContext context, String connectionId)
      throws OAuthErrorException {
    ClientModel client = context.grantContext().getClient();
    UserModel user =
        session.users().getUserById(client.getRealm(), context.oldRefreshToken().getSubject());
    return Optional.ofNullable(user)
        .flatMap(
            person ->
                new ApiKeys(session)
                    .byClient(client)
                    .flatMap(
                        key -> WorkingConnection.find(session, connectionId, key, client, person)))
        .map(WorkingConnection::granted)
        .orElseThrow(() -> ended(context));
  }
}
