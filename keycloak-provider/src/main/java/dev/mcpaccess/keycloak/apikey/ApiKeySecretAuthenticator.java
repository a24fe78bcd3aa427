package dev.mcpaccess.keycloak.apikey;

import com.google.auto.service.AutoService;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.keycloak.OAuth2Constants;
import org.keycloak.authentication.AuthenticationFlowError;
import org.keycloak.authentication.ClientAuthenticationFlowContext;
import org.keycloak.authentication.ClientAuthenticatorFactory;
import org.keycloak.authentication.authenticators.client.AbstractClientAuthenticator;
import org.keycloak.authentication.authenticators.client.ClientAuthUtil;
import org.keycloak.events.Details;
import org.keycloak.http.HttpRequest;
import org.keycloak.models.AuthenticationExecutionModel.Requirement;
import org.keycloak.models.ClientModel;
import org.keycloak.models.KeycloakSession;
import org.keycloak.provider.ProviderConfigProperty;
import org.keycloak.util.BasicAuthHelper;

/**
 * Authenticates an API key's client by its secret, sent by HTTP Basic or in the form (RFC 6749
 * section 2.3.1), against the stored hash.
 */
@AutoService(ClientAuthenticatorFactory.class)
public final class ApiKeySecretAuthenticator extends AbstractClientAuthenticator {

  public static final String ID = "mcp-access-secret";

  /** The event detail that names the key whose use failed. */
  private static final String KEY_DETAIL = "api_key";

  private record Credentials(String clientId, String secret) {}

  @Override
  public void authenticateClient(ClientAuthenticationFlowContext context) {
    Optional<Credentials> credentials = credentials(context.getHttpRequest());
    ClientModel client =
        credentials
            .map(sent -> context.getRealm().getClientByClientId(sent.clientId()))
            .filter(found -> ID.equals(found.getClientAuthenticatorType()))
            .orElse(null);
    if (client == null) {
      context.attempted();
      return;
    }
    context.getEvent().client(client.getClientId());
    context.setClient(client);
    ApiKeys keys = new ApiKeys(context.getSession());
    Optional<ApiKey> key = keys.byClient(client);
    Optional<String> refusal =
        refusal(context.getSession(), keys, key, client, credentials.get().secret());
    if (refusal.isEmpty()) {
      context.success();
    } else {
      key.ifPresent(found -> context.getEvent().detail(KEY_DETAIL, found.id()));
      context.getEvent().detail(Details.REASON, refusal.get());
      context.failure(
          AuthenticationFlowError.INVALID_CLIENT_CREDENTIALS,
          ClientAuthUtil.errorResponse(
              401, "invalid_client", "Invalid client or Invalid client credentials"));
    }
  }

  /** Why the client is not authenticated, for the realm's events; the answer does not tell. */
  private static Optional<String> refusal(
      KeycloakSession session,
      ApiKeys keys,
      Optional<ApiKey> key,
      ClientModel client,
      String secret) {
    if (key.isEmpty() && !ApiKeys.marks(client)) {
      return HashedClientSecret.accepts(client, secret)
          ? Optional.empty()
          : Optional.of("wrong secret");
    }
    Optional<ApiKeySecret> parsed = Optional.ofNullable(secret).flatMap(ApiKeySecret::parse);
    if (parsed.isEmpty()) {
      return Optional.of(secret == null ? "no secret" : "not in the form of a secret");
    }
    if (key.isEmpty()) {
      return Optional.of("no such key");
    }
    if (!client.isEnabled() || !key.get().enabled()) {
      boolean expired = key.get().stateNow() == KeyState.EXPIRED;
      return Optional.of(expired ? "key is expired" : "key is disabled");
    }
    if (new Leavers(session).stop(key.get())) {
      return Optional.of(UseFailure.ISSUER_LEFT.text());
    }
    if (!key.get().type().hasClientSecret()) {
      return Optional.of("a static key is no client secret");
    }
    return keys.accepts(client, parsed.get()) ? Optional.empty() : Optional.of("wrong secret");
  }

  private static Optional<Credentials> credentials(HttpRequest request) {
    HttpHeaders headers = request.getHttpHeaders();
    MediaType type = headers.getMediaType();
    if (type != null && type.isCompatible(MediaType.APPLICATION_FORM_URLENCODED_TYPE)) {
      MultivaluedMap<String, String> form = request.getDecodedFormParameters();
      String clientId = form.getFirst(OAuth2Constants.CLIENT_ID);
      String secret = form.getFirst(OAuth2Constants.CLIENT_SECRET);
      if (clientId != null && secret != null) {
        return Optional.of(new Credentials(clientId, secret));
      }
    }
    String header = headers.getHeaderString(HttpHeaders.AUTHORIZATION);
    String[] basic = header == null ? null : BasicAuthHelper.RFC6749.parseHeader(header);
    if (basic != null) {
      return Optional.of(new Credentials(basic[0], basic[1]));
    }
    return type != null && type.isCompatible(MediaType.APPLICATION_FORM_URLENCODED_TYPE)
        ? Optional.ofNullable(
                request.getDecodedFormParameters().getFirst(OAuth2Constants.CLIENT_ID))
            .map(clientId -> new Credentials(clientId, null))
        : Optional.empty();
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
    return List.of();
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
