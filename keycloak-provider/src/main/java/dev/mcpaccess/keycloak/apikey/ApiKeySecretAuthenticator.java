package dev.mcpaccess.keycloak.apikey;

import com.google.auto.service.AutoService;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.keycloak.Config;
import org.keycloak.OAuthErrorException;
import org.keycloak.authentication.AuthenticationFlowError;
import org.keycloak.authentication.ClientAuthenticationFlowContext;
import org.keycloak.authentication.ClientAuthenticatorFactory;
import org.keycloak.authentication.authenticators.client.AbstractClientAuthenticator;
import org.keycloak.authentication.authenticators.client.ClientAuthUtil;
import org.keycloak.events.Details;
import org.keycloak.models.AuthenticationExecutionModel.Requirement;
import org.keycloak.models.ClientModel;
import org.keycloak.models.KeycloakSession;
import org.keycloak.provider.ProviderConfigProperty;

/**
 * Authenticates an API key's client by its secret, sent by HTTP Basic or in the form (RFC 6749
 * section 2.3.1), against the stored hash.
 */
@AutoService(ClientAuthenticatorFactory.class)
public final class ApiKeySecretAuthenticator extends AbstractClientAuthenticator {

  public static final String ID = "mcp-access-secret";

  /** The event detail that names the key whose use failed. */
  private static final String KEY_DETAIL = "api_key";

  private static final String DESCRIPTION = "Invalid client or Invalid client credentials";
  private static final String TRY_LATER = "Too many failed attempts to authenticate; try later";

  private int failuresPerMinute;

  /**
   * Also answers for clients that do not exist, in the same way and with the same work, so that
   * nobody learns which ones do.
   */
  @Override
  public void authenticateClient(ClientAuthenticationFlowContext context) {
    Optional<ClientCredentials> sent = ClientCredentials.in(context.getHttpRequest());
    if (sent.isEmpty()) {
      context.attempted();
      return;
    }
    String clientId = sent.get().clientId();
    FailedAttempts failed =
        FailedAttempts.of(
            context.getSession(),
            context.getRealm(),
            clientId,
            context.getConnection().getRemoteAddr(),
            failuresPerMinute);
    boolean tooMany = failed.tooMany();
    Optional<ClientModel> rightful =
        tooMany
            ? Optional.empty()
            : RightfulClient.find(context.getSession(), context.getRealm(), sent.get());
    if (rightful.isPresent()) {
      context.getEvent().client(clientId);
      succeed(context, rightful.get(), failed);
      return;
    }
    Optional<NamedClient> named =
        NamedClient.find(context.getSession(), context.getRealm(), clientId);
    // Keycloak has its own authenticator look at public clients, whatever their settings say.
    if (named.isPresent() && (named.get().isPublic() || !ID.equals(named.get().authenticator()))) {
      context.attempted();
      return;
    }
    // Whoever mixes up client ID and secret shall not have the secret recorded.
    context.getEvent().client(ApiKeySecret.parse(clientId).isPresent() ? null : clientId);
    if (tooMany) {
      refuseUnseen(context, clientId, failed);
      return;
    }
    Optional<String> refusal = refusal(context, named, sent.get().secret());
    if (refusal.isEmpty()) {
      succeed(context, context.getRealm().getClientById(named.get().uuid()), failed);
      return;
    }
    failed.count();
    named
        .flatMap(NamedClient::key)
        .ifPresent(key -> context.getEvent().detail(KEY_DETAIL, key.id()));
    context.getEvent().detail(Details.REASON, refusal.get());
    context.setClient(new RefusedClient(clientId));
    context.failure(
        named.isPresent()
            ? AuthenticationFlowError.INVALID_CLIENT_CREDENTIALS
            : AuthenticationFlowError.CLIENT_NOT_FOUND,
        ClientAuthUtil.errorResponse(401, OAuthErrorException.INVALID_CLIENT, DESCRIPTION));
  }

  private static void succeed(
      ClientAuthenticationFlowContext context, ClientModel client, FailedAttempts failed) {
    failed.forget();
    context.setClient(client);
    context.success();
  }

  /** Only the first refusal of a minute leaves an event, so that no flood of them fills the log. */
  private static void refuseUnseen(
      ClientAuthenticationFlowContext context, String clientId, FailedAttempts failed) {
    if (!failed.firstRefusal()) {
      // Keycloak records every failure; this one goes with the transaction.
      context.getEvent().storeImmediately(false);
      context.getSession().getTransactionManager().setRollbackOnly();
    }
    context.getEvent().detail(Details.REASON, "too many failed attempts from this address");
    context.setClient(new RefusedClient(clientId));
    context.failure(
        AuthenticationFlowError.INVALID_CLIENT_CREDENTIALS,
        Response.fromResponse(
                ClientAuthUtil.errorResponse(429, OAuthErrorException.INVALID_CLIENT, TRY_LATER))
            .header(HttpHeaders.RETRY_AFTER, failed.secondsLeft())
            .build());
  }

  /** Why the client is not authenticated, for the realm's events; the answer does not tell. */
  private static Optional<String> refusal(
      ClientAuthenticationFlowContext context, Optional<NamedClient> named, String secret) {
    Optional<ApiKey> key = named.flatMap(NamedClient::key);
    if (named.isPresent() && key.isEmpty()) {
      return refusalOfOther(context.getRealm().getClientById(named.get().uuid()), secret);
    }
    Optional<ApiKeySecret> parsed = Optional.ofNullable(secret).flatMap(ApiKeySecret::parse);
    if (parsed.isEmpty()) {
      return Optional.of(secret == null ? "no secret" : "not in the form of a secret");
    }
    // Looked at whatever else is wrong, so that it takes the same time.
    boolean right =
        new ApiKeys(context.getSession()).accepts(named.flatMap(NamedClient::row), parsed.get());
    if (key.isEmpty()) {
      return Optional.of("no such client");
    }
    if (!named.get().enabled() || !key.get().enabled()) {
      boolean expired = key.get().stateNow() == KeyState.EXPIRED;
      return Optional.of(expired ? "key is expired" : "key is disabled");
    }
    if (!key.get().type().hasClientSecret()) {
      return Optional.of("a static key is no client secret");
    }
    if (!right) {
      return Optional.of("wrong secret");
    }
    return new Leavers(context.getSession()).stop(key.get())
        ? Optional.of(UseFailure.ISSUER_LEFT.text())
        : Optional.empty();
  }

  /** A client that is no API key: one whose operator chose the secret. */
  private static Optional<String> refusalOfOther(ClientModel client, String secret) {
    if (client == null || !client.isEnabled() || ApiKeys.marks(client)) {
      return Optional.of("no such key");
    }
    return HashedClientSecret.accepts(client, secret)
        ? Optional.empty()
        : Optional.of("wrong secret");
  }

  /** Refuses to start with a limit that is not a number. */
  @Override
  public void init(Config.Scope config) {
    failuresPerMinute = FailedAttempts.perMinute();
  }

  @Override
  public String getId() {
    return ID;
  }

  @Override
  public String getDisplayType() {
    return "API key secret (hashed)";
  }

  @Override
  public String getHelpText() {
    return "Checks the secret of an API key against its hash. The secret is shown once, when the"
        + " key is issued, and cannot be read again.";
  }

  @Override
  public boolean isConfigurable() {
    return false;
  }

  @Override
  public Requirement[] getRequirementChoices() {
    return REQUIREMENT_CHOICES;
  }

  @Override
  public List<ProviderConfigProperty> getConfigProperties() {
    return List.of();
  }

  @Override
  public List<ProviderConfigProperty> getConfigPropertiesPerClient() {
    return CredentialsTab.fields();
  }

  @Override
  public Map<String, Object> getAdapterConfiguration(KeycloakSession session, ClientModel client) {
    return Map.of("secret", "**shown once, when the key was issued**");
  }

  /** None of its own: Basic and form are advertised by Keycloak's authenticator, once. */
  @Override
  public Set<String> getProtocolAuthenticatorMethods(String loginProtocol) {
    return Set.of();
  }
}
