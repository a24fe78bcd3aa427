package dev.mcpaccess.keycloak.policy;

import dev.mcpaccess.keycloak.access.ResourceServer;
import dev.mcpaccess.keycloak.apikey.ApiKey;
import dev.mcpaccess.keycloak.apikey.ApiKeySecretAuthenticator;
import dev.mcpaccess.keycloak.apikey.ApiKeys;
import dev.mcpaccess.keycloak.apikey.ApiType;
import dev.mcpaccess.keycloak.apikey.ClientSettings;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Optional;
import org.keycloak.OAuth2Constants;
import org.keycloak.OAuthErrorException;
import org.keycloak.authentication.authenticators.client.JWTClientAuthenticator;
import org.keycloak.http.HttpRequest;
import org.keycloak.models.ClientModel;
import org.keycloak.models.KeycloakSession;
import org.keycloak.protocol.oidc.par.clientpolicy.context.PushedAuthorizationRequestContext;
import org.keycloak.representations.idm.ClientPolicyExecutorConfigurationRepresentation;
import org.keycloak.representations.idm.ClientRepresentation;
import org.keycloak.services.clientpolicy.ClientPolicyContext;
import org.keycloak.services.clientpolicy.ClientPolicyException;
import org.keycloak.services.clientpolicy.context.AuthorizationRequestContext;
import org.keycloak.services.clientpolicy.context.ClientCRUDContext;
import org.keycloak.services.clientpolicy.context.ClientSecretRotationContext;
import org.keycloak.services.clientpolicy.context.TokenRevokeContext;
import org.keycloak.services.clientpolicy.executor.ClientPolicyExecutorProvider;
import org.keycloak.util.BasicAuthHelper;

/**
 * Keeps Keycloak's own ways to change or use a client from opening what a key's type closes: the
 * admin console, client registration and the endpoints. Partial import fires no policy; what it
 * changes is refused when a token is made.
 */
final class ApiKeyExecutor
    implements ClientPolicyExecutorProvider<ClientPolicyExecutorConfigurationRepresentation> {

  private static final String INVALID_METADATA = "invalid_client_metadata";

  private final KeycloakSession session;

  ApiKeyExecutor(KeycloakSession session) {
    this.session = session;
  }

  @Override
  public void executeOnEvent(ClientPolicyContext context) throws ClientPolicyException {
    switch (context.getEvent()) {
      case REGISTER -> refuseForgery((ClientCRUDContext) context);
      case UPDATE -> keepSettings((ClientCRUDContext) context);
      case UPDATED -> keepOutPlaintext((ClientCRUDContext) context);
      case AUTHORIZATION_REQUEST -> {
        AuthorizationRequestContext request = (AuthorizationRequestContext) context;
        checkRequest(
            request.getClient(), request.getRequestParameters(), request.getScopeParameter());
      }
      case PUSHED_AUTHORIZATION_REQUEST -> {
        PushedAuthorizationRequestContext request = (PushedAuthorizationRequestContext) context;
        checkAuthentication(request.getClient());
        checkRequest(
            request.getClient(), request.getRequestParameters(), request.getScopeParameter());
      }
      case TOKEN_REQUEST, TOKEN_REFRESH -> checkAuthentication(session.getContext().getClient());
      case TOKEN_REVOKE -> {
        checkAuthentication(session.getContext().getClient());
        new ConnectionRevocation(session).carryOut((TokenRevokeContext) context);
      }
      default -> {
        // Keycloak's other events do not concern the clients of API keys.
      }
    }
  }

  private static void refuseForgery(ClientCRUDContext context) throws ClientPolicyException {
    if (claimsToBeKey(context.getProposedClientRepresentation())) {
      throw new ClientPolicyException(
          INVALID_METADATA, "API keys are issued by the API key console of a company, not here");
    }
  }

  private static boolean claimsToBeKey(ClientRepresentation client) {
    return Optional.ofNullable(client.getAttributes())
        .map(attributes -> attributes.get(ApiKeys.CLIENT_MARKER))
        .isPresent();
  }

  private void keepSettings(ClientCRUDContext context) throws ClientPolicyException {
    Optional<ApiKey> key = new ApiKeys(session).byClient(context.getTargetClient());
    if (key.isPresent()) {
      new ClientSettings(key.get().type()).applyTo(context.getProposedClientRepresentation());
    } else if (!ApiKeys.marks(context.getTargetClient())) {
      ClientSettings.removeFrom(context.getProposedClientRepresentation());
    }
  }

  /**
   * Keycloak writes a new plaintext secret at each update of a confidential client without one;
   * that of the MCP server, too, is kept as a hash only, or it has a key instead.
   */
  private void keepOutPlaintext(ClientCRUDContext context) throws ClientPolicyException {
    ClientModel client = context.getTargetClient();
    boolean key = new ApiKeys(session).byClient(client).isPresent();
    boolean hashed = ApiKeySecretAuthenticator.ID.equals(client.getClientAuthenticatorType());
    if (!key && !hashed && !isMcpServerWithKey(client)) {
      return;
    }
    if (context instanceof ClientSecretRotationContext) {
      throw new ClientPolicyException(INVALID_METADATA, whereTheSecretIs(key, hashed));
    }
    client.setSecret(null);
  }

  private static boolean isMcpServerWithKey(ClientModel client) {
    return JWTClientAuthenticator.PROVIDER_ID.equals(client.getClientAuthenticatorType())
        && client
            .getClientId()
            .equals(client.getRealm().getAttribute(ResourceServer.REALM_ATTRIBUTE));
  }

  private static String whereTheSecretIs(boolean key, boolean hashed) {
    if (key) {
      return "The secret of an API key is not kept in Keycloak: for a new one rotate the key, on the"
          + " pages at its Home URL";
    }
    return hashed
        ? "The secret of this client is kept as a hash: change the attribute that holds it"
        : "This client authenticates by its key, and has no secret";
  }

  /**
   * Checks a request before anybody logs in.
   *
   * @param scope what Keycloak made of the parameter: nothing, where it is too long for it
   */
  private static void checkRequest(
      ClientModel client, MultivaluedMap<String, String> parameters, String scope)
      throws ClientPolicyException {
    if (!ApiKeys.marks(client)) {
      return;
    }
    // Ignored, a scope that is too long would become none, which means all.
    String asked = parameters.getFirst(OAuth2Constants.SCOPE);
    if (asked != null && !asked.isBlank() && scope == null) {
      throw new ClientPolicyException(OAuthErrorException.INVALID_SCOPE, "The scope is too long");
    }
    String resource = parameters.getFirst(OAuth2Constants.RESOURCE);
    String own = ResourceServer.of(client.getRealm()).map(ResourceServer::url).orElse("");
    if (resource != null && !resource.equals(own)) {
      throw new ClientPolicyException(
          OAuthErrorException.INVALID_TARGET, "This API key is for " + own);
    }
  }

  /** The public type has no secret: who sends one has the wrong type, or has been given one. */
  private void checkAuthentication(ClientModel client) throws ClientPolicyException {
    HttpRequest sent = session.getContext().getHttpRequest();
    String header = sent.getHttpHeaders().getHeaderString(HttpHeaders.AUTHORIZATION);
    boolean sendsSecret =
        sent.getDecodedFormParameters().containsKey(OAuth2Constants.CLIENT_SECRET)
            || (header != null && BasicAuthHelper.RFC6749.parseHeader(header) != null);
    boolean isPublic =
        ApiKeys.marks(client)
            && new ApiKeys(session)
                .byClient(client)
                .filter(key -> key.type() == ApiType.OAUTH_PKCE_PUBLIC)
                .isPresent();
    if (sendsSecret && isPublic) {
      throw new ClientPolicyException(
          OAuthErrorException.INVALID_CLIENT, "An API key of this type has no secret");
    }
  }

  @Override
  public String getProviderId() {
    return ApiKeyExecutorFactory.ID;
  }
}
