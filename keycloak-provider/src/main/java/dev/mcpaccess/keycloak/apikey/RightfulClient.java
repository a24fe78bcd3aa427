package dev.mcpaccess.keycloak.apikey;

import java.util.Optional;
import org.keycloak.models.ClientModel;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;

/**
 * The client of a working key, for whoever names it and has its secret.
 *
 * <p>This is the usual case, for which one row is read. Whatever is not in order is found out
 * afterwards by {@link NamedClient}, which takes the same time for all.
 */
final class RightfulClient {

  private RightfulClient() {}

  static Optional<ClientModel> find(
      KeycloakSession session, RealmModel realm, ClientCredentials sent) {
    return Optional.ofNullable(sent.secret())
        .flatMap(ApiKeySecret::parse)
        .flatMap(secret -> new ApiKeys(session).byCredentials(sent.clientId(), secret))
        .filter(key -> key.type().hasClientSecret())
        .filter(key -> key.enabled() && !new Leavers(session).stop(key))
        // Of this realm only: the table holds the keys of all.
        .map(key -> realm.getClientById(key.clientUuid()))
        .filter(client -> client.isEnabled() && !client.isPublicClient())
        .filter(client -> client.getClientId().equals(sent.clientId()))
        .filter(client -> ApiKeySecretAuthenticator.ID.equals(client.getClientAuthenticatorType()));
  }
}
