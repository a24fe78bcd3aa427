package dev.mcpaccess.keycloak.consent;

import dev.mcpaccess.keycloak.connection.WorkingConnection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.keycloak.authentication.RequiredActionContext;
import org.keycloak.models.ClientModel;
import org.keycloak.models.ClientScopeModel;
import org.keycloak.models.UserConsentModel;
import org.keycloak.protocol.oidc.OIDCLoginProtocol;
import org.keycloak.services.managers.UserConsentManager;
import org.keycloak.sessions.AuthenticationSessionModel;
import org.keycloak.util.TokenUtil;

/**
 * What the person has authorized this key to do in this company so far, and nobody has ended.
 *
 * @param consent Keycloak's own record of it, for the key as a whole
 */
record Earlier(List<WorkingConnection> connections, Optional<UserConsentModel> consent) {

  static Earlier of(RequiredActionContext context, Offer offer) {
    ClientModel client = context.getAuthenticationSession().getClient();
    Optional<UserConsentModel> consent =
        Optional.ofNullable(
            UserConsentManager.getConsentByClient(
                context.getSession(), context.getRealm(), context.getUser(), client.getId()));
    if (consent.isEmpty() || offer.key().isEmpty() || offer.company().isEmpty()) {
      return new Earlier(List.of(), Optional.empty());
    }
    return new Earlier(
        WorkingConnection.of(
            context.getSession(),
            offer.key().get(),
            offer.company().get().id(),
            client,
            context.getUser()),
        consent);
  }

  boolean any() {
    return !connections.isEmpty();
  }

  /** All that was granted, whichever connection it was granted to. */
  Set<String> granted() {
    return connections.stream()
        .flatMap(connection -> connection.granted().stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The scopes of personal data, likewise. */
  Set<String> personal() {
    return connections.stream()
        .flatMap(connection -> personal(connection).stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Whether the person was sent back to the same address before. */
  boolean knows(String redirectUri) {
    return connections.stream().anyMatch(connection -> sentTo(connection, redirectUri));
  }

  /**
   * Whether the offer may be granted without a question: one authorization at the same address has
   * it all, personal data included, only the client that was meant then receives what is sent
   * there, and nobody asks for the screen.
   */
  boolean answers(AuthenticationSessionModel login, Offer offer) {
    String redirectUri = login.getRedirectUri();
    return !offer.permissions().isEmpty()
        && !TokenUtil.hasPrompt(
            login.getClientNote(OIDCLoginProtocol.PROMPT_PARAM),
            OIDCLoginProtocol.PROMPT_VALUE_CONSENT)
        && ReturnAddress.of(redirectUri).provesClient()
        && connections.stream()
            .filter(connection -> sentTo(connection, redirectUri))
            .anyMatch(
                connection ->
                    connection.granted().containsAll(offer.permissions())
                        && personal(connection).containsAll(offer.personal()))
        && hasAllOtherScopes(login.getClient(), offer);
  }

  /** What the person may have taken back in the account console, where it is one for all. */
  private boolean hasAllOtherScopes(ClientModel client, Offer offer) {
    Map<String, ClientScopeModel> scopes = client.getClientScopes(false);
    return offer.requested().others(offer.catalog()).stream()
        .flatMap(name -> Stream.ofNullable(scopes.get(name)))
        .filter(ClientScopeModel::isDisplayOnConsentScreen)
        .allMatch(scope -> consent.filter(given -> given.isClientScopeGranted(scope)).isPresent());
  }

  private static Set<String> personal(WorkingConnection connection) {
    return connection.connection().grant().personal();
  }

  private static boolean sentTo(WorkingConnection connection, String redirectUri) {
    return connection.connection().grant().redirectUri().filter(redirectUri::equals).isPresent();
  }
}
