package dev.mcpaccess.keycloak.rest;

import dev.mcpaccess.keycloak.apikey.ApiKey;
import dev.mcpaccess.keycloak.apikey.ApiKeys;
import dev.mcpaccess.keycloak.apikey.KeyOwner;
import dev.mcpaccess.keycloak.company.Company;
import jakarta.ws.rs.HttpMethod;
import java.util.Set;
import org.keycloak.models.AdminRoles;
import org.keycloak.models.ClientModel;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import org.keycloak.services.resources.admin.AdminAuth;
import org.keycloak.services.resources.admin.AdminEventBuilder;
import org.keycloak.services.resources.admin.fgap.AdminPermissionEvaluator;

/** The caller of the admin API, whom Keycloak has authenticated; its own permissions decide. */
final class RealmAdmin {

  private static final Set<String> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD);

  private final KeycloakSession session;
  private final RealmModel realm;
  private final AdminAuth auth;
  private final AdminPermissionEvaluator permissions;

  private RealmAdmin(
      KeycloakSession session, RealmModel realm, AdminPermissionEvaluator permissions) {
    this.session = session;
    this.realm = realm;
    this.auth = permissions.adminAuth();
    this.permissions = permissions;
  }

  /**
   * Refuses who may not do what the request's method stands for: whatever does not read, changes.
   */
  static RealmAdmin require(
      KeycloakSession session, RealmModel realm, AdminPermissionEvaluator permissions) {
    boolean reads = reads(session);
    boolean permitted = reads ? permissions.clients().canView() : permissions.clients().canManage();
    if (!permitted || forOtherUse(permissions.adminAuth().getClient())) {
      throw ProblemException.forbidden(
          "not-a-realm-admin",
          "Only administrators of the realm can use the admin API",
          "You need the role "
              + (reads ? AdminRoles.VIEW_CLIENTS : AdminRoles.MANAGE_CLIENTS)
              + " of this realm, in a token made for administration.");
    }
    return new RealmAdmin(session, realm, permissions);
  }

  /** AI clients and the company console act for people who may also be administrators. */
  private static boolean forOtherUse(ClientModel client) {
    return ApiKeys.marks(client) || Company.CONSOLE_CLIENT.equals(client.getClientId());
  }

  KeyAdmin ofPublishedKeys() {
    return new KeyAdmin(auth, KeyOwner.published(realm));
  }

  KeyAdmin ofCompany(String alias) {
    return new KeyAdmin(auth, KeyOwner.of(realm, company(alias)));
  }

  /** Of the keys among which the one of this id is, if it is this realm's. */
  KeyAdmin ofOwnerOf(String keyId) {
    ApiKey key =
        new ApiKeys(session)
            .byId(keyId)
            .filter(found -> realm.getClientById(found.clientUuid()) != null)
            .orElseThrow(ProblemException::noSuchKey);
    return key.published()
        ? ofPublishedKeys()
        : new KeyAdmin(
            auth,
            KeyOwner.of(
                realm,
                Company.byId(session, key.companyId()).orElseThrow(ProblemException::noSuchKey)));
  }

  Company company(String alias) {
    return Company.byAlias(session, alias)
        .orElseThrow(
            () -> ProblemException.noSuchCompany("There is no company of this name in the realm"));
  }

  /** Refuses who may not do with organizations what the request's method stands for. */
  RealmAdmin ofOrganizations() {
    boolean reads = reads(session);
    if (reads ? !permissions.orgs().canView() : !permissions.orgs().canManage()) {
      throw ProblemException.forbidden(
          "not-a-realm-admin",
          "Only administrators of the realm's organizations can use this",
          "You need the role "
              + (reads ? AdminRoles.VIEW_ORGANIZATIONS : AdminRoles.MANAGE_ORGANIZATIONS)
              + " of this realm as well.");
    }
    return this;
  }

  UserModel user() {
    return auth.getUser();
  }

  /** What is recorded of a change. */
  AdminEventBuilder event() {
    return new AdminEventBuilder(realm, auth, session, session.getContext().getConnection());
  }

  private static boolean reads(KeycloakSession session) {
    return READING.contains(session.getContext().getHttpRequest().getHttpMethod());
  }
}
