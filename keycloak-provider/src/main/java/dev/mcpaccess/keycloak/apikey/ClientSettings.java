package dev.mcpaccess.keycloak.apikey;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.keycloak.models.ClientModel;
import org.keycloak.protocol.oidc.OIDCConfigAttributes;
import org.keycloak.protocol.oidc.OIDCLoginProtocol;
import org.keycloak.representations.idm.ClientRepresentation;

/**
 * The settings that a key's client has because of the key's type. With any other the client could
 * do what the type does not allow, such as obtaining tokens without authentication.
 */
public record ClientSettings(ApiType type) {

  private static final String TRUE = "true";

  /** Keycloak's grants that no type has, by the attribute that turns them on. */
  private static final Map<String, String> NO_OTHER_GRANTS =
      Map.of(
          "oauth2.device.authorization.grant.enabled",
          "false",
          "oidc.ciba.grant.enabled",
          "false",
          "oauth2.jwt.authorization.grant.enabled",
          "false",
          OIDCConfigAttributes.STANDARD_TOKEN_EXCHANGE_ENABLED,
          "false");

  /** Gives a client these settings. */
  public void applyTo(ClientModel client) {
    client.setProtocol(OIDCLoginProtocol.LOGIN_PROTOCOL);
    client.setPublicClient(!type.hasSecret());
    client.setBearerOnly(false);
    client.setClientAuthenticatorType(ApiKeySecretAuthenticator.ID);
    client.setStandardFlowEnabled(type.personal());
    client.setServiceAccountsEnabled(!type.personal());
    client.setConsentRequired(type.personal());
    client.setImplicitFlowEnabled(false);
    client.setDirectAccessGrantsEnabled(false);
    client.setFullScopeAllowed(false);
    attributes().forEach(client::setAttribute);
  }

  /** Gives a representation that is about to be saved these settings, whatever it says. */
  public void applyTo(ClientRepresentation client) {
    client.setProtocol(OIDCLoginProtocol.LOGIN_PROTOCOL);
    client.setPublicClient(!type.hasSecret());
    client.setBearerOnly(false);
    client.setClientAuthenticatorType(ApiKeySecretAuthenticator.ID);
    client.setStandardFlowEnabled(type.personal());
    client.setServiceAccountsEnabled(!type.personal());
    client.setConsentRequired(type.personal());
    client.setImplicitFlowEnabled(false);
    client.setDirectAccessGrantsEnabled(false);
    client.setFullScopeAllowed(false);
    client.setAuthorizationServicesEnabled(false);
    client.setSecret(null);
    if (client.getAttributes() != null) {
      client.getAttributes().putAll(attributes());
      CredentialsTab.forget(client.getAttributes());
    }
  }

  /** Takes what only an API key has out of another client's representation. */
  public static void removeFrom(ClientRepresentation client) {
    if (client.getAttributes() != null) {
      client.getAttributes().remove(ApiKeys.CLIENT_MARKER);
      CredentialsTab.forget(client.getAttributes());
    }
  }

  /** Whether a client still has these settings. */
  public boolean standIn(ClientModel client) {
    return Stream.of(
                OIDCLoginProtocol.LOGIN_PROTOCOL.equals(client.getProtocol()),
                ApiKeySecretAuthenticator.ID.equals(client.getClientAuthenticatorType()),
                client.isPublicClient() != type.hasSecret(),
                client.isStandardFlowEnabled() == type.personal(),
                client.isServiceAccountsEnabled() == !type.personal(),
                client.isConsentRequired() == type.personal())
            .allMatch(Boolean::booleanValue)
        && Stream.of(
                client.isBearerOnly(),
                client.isImplicitFlowEnabled(),
                client.isDirectAccessGrantsEnabled(),
                client.isFullScopeAllowed())
            .noneMatch(Boolean::booleanValue)
        && attributes().entrySet().stream()
            .allMatch(
                attribute ->
                    Objects.equals(client.getAttribute(attribute.getKey()), attribute.getValue()));
  }

  private Map<String, String> attributes() {
    Map<String, String> attributes = new HashMap<>(NO_OTHER_GRANTS);
    attributes.put(ApiKeys.CLIENT_MARKER, type.label());
    attributes.put(OIDCConfigAttributes.USE_RFC9068_ACCESS_TOKEN_HEADER_TYPE, TRUE);
    if (type.personal()) {
      attributes.put(
          OIDCConfigAttributes.PKCE_CODE_CHALLENGE_METHOD, OIDCLoginProtocol.PKCE_METHOD_S256);
    }
    return attributes;
  }
}
