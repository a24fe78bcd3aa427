package dev.mcpaccess.keycloak.consent;

import dev.mcpaccess.keycloak.apikey.UseFailure;
import dev.mcpaccess.keycloak.connection.Connection;
import dev.mcpaccess.keycloak.connection.Connections;
import dev.mcpaccess.keycloak.connection.Grant;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.keycloak.OAuth2Constants;
import org.keycloak.authentication.RequiredActionContext;
import org.keycloak.events.Details;
import org.keycloak.events.EventBuilder;
import org.keycloak.events.EventType;
import org.keycloak.models.ClientModel;
import org.keycloak.models.ClientScopeModel;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserConsentModel;
import org.keycloak.models.UserModel;
import org.keycloak.protocol.oidc.OIDCLoginProtocol;
import org.keycloak.services.managers.AuthenticationManager;
import org.keycloak.services.managers.UserConsentManager;
import org.keycloak.sessions.AuthenticationSessionModel;

/** Turns a person's yes into a connection, and into the scope of the code that follows. */
final class Authorization {

  private static final String DONE = "mcp-access.consent-done";

  private final RequiredActionContext context;
  private final KeycloakSession session;
  private final RealmModel realm;
  private final AuthenticationSessionModel login;

  Authorization(RequiredActionContext context) {
    this.context = context;
    this.session = context.getSession();
    this.realm = context.getRealm();
    this.login = context.getAuthenticationSession();
  }

  /** Whether there is an answer in this login. */
  static boolean given(AuthenticationSessionModel login) {
    return login.getAuthNote(DONE) != null;
  }

  /**
   * Grants what the person answered, as far as it was shown and is still offered.
   *
   * @return false if that is nothing
   */
  boolean grant(Offer offer, Collection<String> answered) {
    Set<String> shown = shown();
    return grantOffered(offer, answered.stream().filter(shown::contains).toList());
  }

  /** Grants what the person has granted before, at the same address. */
  boolean grantAgain(Offer offer) {
    return grantOffered(offer, offer.permissions());
  }

  private boolean grantOffered(Offer offer, Collection<String> permissions) {
    Set<String> granted = new TreeSet<>(permissions);
    granted.retainAll(offer.permissions());
    if (offer.key().isEmpty() || offer.company().isEmpty() || granted.isEmpty()) {
      return false;
    }
    Connection connection =
        new Connections(session)
            .add(
                offer.key().get(),
                offer.company().get(),
                context.getUser(),
                new Grant(
                    granted, offer.named(), offer.personal(), Optional.of(login.getRedirectUri())));
    Set<String> scope = new LinkedHashSet<>(offer.requested().others(offer.catalog()));
    // A connection outlives the login, whatever the client asked for. Its permissions stand in its
    // row: Keycloak looks through all client scopes for each name in this note, again and again.
    scope.add(OAuth2Constants.OFFLINE_ACCESS);
    scope.add(connection.marker());
    login.setClientNote(OAuth2Constants.SCOPE, String.join(" ", scope));
    AuthenticationManager.setClientScopesInSession(session, login);
    addToConsent(granted);
    record(connection);
    // Keycloak would ask again on its own page.
    login.removeClientNote(OIDCLoginProtocol.PROMPT_PARAM);
    login.setAuthNote(DONE, "true");
    return true;
  }

  private void record(Connection connection) {
    new EventBuilder(realm, session, context.getConnection())
        .event(EventType.GRANT_CONSENT)
        .client(login.getClient())
        .user(context.getUser())
        .detail(Details.GRANTED_CLIENT, login.getClient().getClientId())
        .detail(Connection.CLAIM, connection.id())
        .detail(UseFailure.KEY_DETAIL, connection.keyId())
        .detail("company_id", connection.companyId())
        .detail("permissions", String.join(" ", new TreeSet<>(connection.granted())))
        .success();
  }

  private Set<String> shown() {
    String shown = login.getAuthNote(ConsentScreen.SHOWN);
    return shown == null ? Set.of() : Set.copyOf(Arrays.asList(shown.split(" ")));
  }

  /**
   * Adds the scopes to Keycloak's own consent, which knows one per person and client, and which the
   * consoles show: a narrower one would end the person's other connections at this key.
   */
  private void addToConsent(Set<String> granted) {
    ClientModel client = login.getClient();
    UserModel user = context.getUser();
    UserConsentModel consent =
        UserConsentManager.getConsentByClient(session, realm, user, client.getId());
    boolean first = consent == null;
    UserConsentModel extended = first ? new UserConsentModel(client) : consent;
    Set<String> known =
        extended.getGrantedClientScopes().stream()
            .map(ClientScopeModel::getId)
            .collect(Collectors.toSet());
    List<ClientScopeModel> added =
        Stream.concat(
                login.getClientScopes().stream().map(realm::getClientScopeById),
                granted.stream().map(client.getClientScopes(false)::get))
            .filter(Objects::nonNull)
            .filter(scope -> !known.contains(scope.getId()) && scope.isDisplayOnConsentScreen())
            .toList();
    added.forEach(extended::addGrantedClientScope);
    if (first) {
      UserConsentManager.addConsent(session, realm, user, extended);
    } else if (!added.isEmpty()) {
      UserConsentManager.updateConsent(session, realm, user, extended);
    }
  }
}
