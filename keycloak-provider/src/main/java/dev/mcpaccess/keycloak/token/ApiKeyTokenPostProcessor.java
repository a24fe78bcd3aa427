package dev.mcpaccess.keycloak.token;

import dev.mcpaccess.keycloak.access.ResourceServer;
import dev.mcpaccess.keycloak.apikey.ApiKeys;
import dev.mcpaccess.keycloak.apikey.ApiType;
import dev.mcpaccess.keycloak.apikey.UseFailure;
import dev.mcpaccess.keycloak.connection.Connection;
import dev.mcpaccess.keycloak.connection.ConnectionUse;
import dev.mcpaccess.keycloak.connection.Connections;
import dev.mcpaccess.keycloak.permission.RequestedScope;
import java.util.Optional;
import java.util.stream.Stream;
import org.keycloak.OAuth2Constants;
import org.keycloak.OAuthErrorException;
import org.keycloak.models.AuthenticatedClientSessionModel;
import org.keycloak.models.ClientSessionContext;
import org.keycloak.models.Constants;
import org.keycloak.models.KeycloakSession;
import org.keycloak.protocol.oidc.token.TokenPostProcessor;
import org.keycloak.protocol.oidc.token.TokenPostProcessorContext;
import org.keycloak.representations.AccessToken;
import org.keycloak.representations.RefreshToken;

/**
 * Gives each token of an API key its audience, company, connection or preset, and decided scope.
 *
 * <p>Keycloak calls it for every token of every client, whatever the grant, which makes it the
 * place where a token that neither a connection nor a machine key backs is refused.
 */
final class ApiKeyTokenPostProcessor implements TokenPostProcessor {

  private static final String DECIDED = "mcp-access.decided";

  /** The grants that record by themselves what is refused here. */
  private final KeycloakSession session;

  ApiKeyTokenPostProcessor(KeycloakSession session) {
    this.session = session;
  }

  @Override
  public void process(TokenPostProcessorContext context) {
    ClientSessionContext clientSession = context.clientSessionCtx();
    AccessToken token = context.accessToken();
    if (!ApiKeys.marks(clientSession.getClientSession().getClient())) {
      return;
    }
    // A response that is built twice is decided once.
    if (token != null && token.getId().equals(clientSession.getAttribute(DECIDED, String.class))) {
      return;
    }
    GrantedAccess access;
    try {
      access = access(context);
      checkResource(context, access.resource());
    } catch (NoAccessException e) {
      throw refusal(e.failure());
    }
    access.writeTo(token);
    if (context.refreshToken() != null) {
      access
          .connectionId()
          .ifPresent(id -> context.refreshToken().getOtherClaims().put(TokenClaims.CONNECTION, id));
    }
    if (context.code() != null) {
      access.connectionId().ifPresent(id -> redeem(id, context));
    }
    clientSession.setAttribute(DECIDED, token.getId());
  }

  private GrantedAccess access(TokenPostProcessorContext context) throws NoAccessException {
    if (context.accessToken() == null) {
      throw new NoAccessException(UseFailure.WRONG_TYPE);
    }
    Optional<String> connectionId;
    RequestedScope requested;
    if (context.code() != null) {
      connectionId = Connection.idIn(context.code().getScope());
      requested = RequestedScope.parse(context.code().getScope());
    } else if (context.requestRefreshToken() != null) {
      RefreshToken presented = context.requestRefreshToken();
      connectionId = TokenClaims.connection(presented);
      requested = RequestedScope.parse(formParameter(OAuth2Constants.SCOPE));
    } else {
      return accessOfServiceUser(context);
    }
    return GrantedAccess.ofConnection(
        session,
        context.clientSessionCtx().getClientSession(),
        connectionId.orElseThrow(() -> new NoAccessException(UseFailure.CONNECTION_GONE)),
        requested::permissions,
        context.accessToken().getScope());
  }

  private GrantedAccess accessOfServiceUser(TokenPostProcessorContext context)
      throws NoAccessException {
    if (!OAuth2Constants.CLIENT_CREDENTIALS.equals(grant(context))
        || context.refreshToken() != null) {
      throw new NoAccessException(UseFailure.WRONG_TYPE);
    }
    AuthenticatedClientSessionModel clientSession = context.clientSessionCtx().getClientSession();
    return GrantedAccess.ofServiceUser(
        session,
        ApiType.OAUTH,
        clientSession.getClient(),
        clientSession.getUserSession().getUser(),
        RequestedScope.parse(formParameter(OAuth2Constants.SCOPE))::permissions,
        context.accessToken().getScope());
  }

  private void redeem(String connectionId, TokenPostProcessorContext context) {
    new Connections(session)
        .redeem(
            connectionId,
            context.code().getId(),
            context.clientSessionCtx().getClientSession().getUserSession().getId(),
            context.refreshToken() == null ? null : context.refreshToken().getId(),
            ConnectionUse.of(session));
  }

  /** Refuses a {@code resource} other than the key's (RFC 8707 section 2). */
  private void checkResource(TokenPostProcessorContext context, ResourceServer server)
      throws NoAccessException {
    String authorized = context.code() == null ? null : context.code().getResource();
    boolean foreign =
        Stream.of(Optional.ofNullable(authorized), Optional.ofNullable(formParameter("resource")))
            .flatMap(Optional::stream)
            .anyMatch(resource -> !resource.equals(server.url()));
    if (foreign) {
      throw new NoAccessException(UseFailure.OTHER_RESOURCE);
    }
  }

  private String formParameter(String name) {
    return session.getContext().getHttpRequest().getDecodedFormParameters().getFirst(name);
  }

  private static String grant(TokenPostProcessorContext context) {
    return context.clientSessionCtx().getAttribute(Constants.GRANT_TYPE, String.class);
  }

  private RefusedTokenException refusal(UseFailure failure) {
    Optional<ResourceServer> server = ResourceServer.of(session.getContext().getRealm());
    return failure == UseFailure.OTHER_RESOURCE && server.isPresent()
        ? new RefusedTokenException(
            OAuthErrorException.INVALID_TARGET,
            "This API key is for " + server.get().url(),
            failure)
        : new RefusedTokenException(
            OAuthErrorException.INVALID_GRANT,
            "No working connection or API key stands behind this request",
            failure);
  }
}
