package dev.mcpaccess.e2e.platform;

import dev.mcpaccess.e2e.http.Http;
import dev.mcpaccess.quickstart.Credentials;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.representations.idm.ClientRepresentation;
import org.keycloak.representations.idm.CredentialRepresentation;
import org.keycloak.representations.idm.UserRepresentation;

/**
 * A user of a realm, in no company, with some of Keycloak's own admin roles, and a client of the
 * kind that administration uses; to be removed.
 */
public final class TemporaryAdmin implements AutoCloseable {

  private final RealmResource realm;
  private final String issuer;
  private final Credentials credentials;
  private final String id;

  private TemporaryAdmin(RealmResource realm, String issuer, Credentials credentials, String id) {
    this.realm = realm;
    this.issuer = issuer;
    this.credentials = credentials;
    this.id = id;
  }

  /**
   * Makes one.
   *
   * @param issuer the realm's
   * @param roles of the client {@code realm-management}
   */
  static TemporaryAdmin make(RealmResource realm, String issuer, String... roles) {
    Credentials credentials =
        new Credentials("admin-" + UUID.randomUUID(), "temporary-admin-password");
    UserRepresentation user = new UserRepresentation();
    user.setUsername(credentials.username());
    user.setEmail(credentials.username() + "@admin.example");
    user.setEmailVerified(true);
    user.setFirstName("Temporary");
    user.setLastName("Admin");
    user.setEnabled(true);
    CredentialRepresentation password = new CredentialRepresentation();
    password.setType(CredentialRepresentation.PASSWORD);
    password.setValue(credentials.password());
    user.setCredentials(List.of(password));
    realm.users().create(user).close();
    String id = realm.users().searchByUsername(credentials.username(), true).get(0).getId();
    String management = realm.clients().findByClientId("realm-management").get(0).getId();
    realm
        .users()
        .get(id)
        .roles()
        .clientLevel(management)
        .add(
            Arrays.stream(roles)
                .map(role -> realm.clients().get(management).roles().get(role).toRepresentation())
                .toList());
    // The realm's own command line client may be switched off.
    ClientRepresentation client = new ClientRepresentation();
    client.setClientId(credentials.username());
    client.setPublicClient(true);
    client.setDirectAccessGrantsEnabled(true);
    client.setFullScopeAllowed(true);
    realm.clients().create(client).close();
    return new TemporaryAdmin(realm, issuer, credentials, id);
  }

  public Credentials credentials() {
    return credentials;
  }

  public String id() {
    return id;
  }

  public void addRealmRole(String role) {
    realm
        .users()
        .get(id)
        .roles()
        .realmLevel()
        .add(List.of(realm.roles().get(role).toRepresentation()));
  }

  /** An access token of the client, which the person trusts with the password. */
  public String accessToken() {
    return Http.postForm(
            issuer + "/protocol/openid-connect/token",
            Map.of(
                "grant_type",
                "password",
                "client_id",
                credentials.username(),
                "username",
                credentials.username(),
                "password",
                credentials.password()))
        .json()
        .get("access_token")
        .asText();
  }

  @Override
  public void close() {
    String client = realm.clients().findByClientId(credentials.username()).get(0).getId();
    realm.clients().get(client).remove();
    realm.users().delete(id).close();
  }
}
