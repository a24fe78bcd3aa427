package dev.mcpaccess.keycloak.rest;

import dev.mcpaccess.keycloak.apikey.KeyOwner;
import dev.mcpaccess.keycloak.company.Company;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import org.keycloak.services.managers.AppAuthManager;
import org.keycloak.services.managers.AuthenticationManager;
import org.keycloak.services.resources.admin.AdminAuth;

/** The caller of the company API, who administers the company. */
final class CompanyAdmin {

  private CompanyAdmin() {}

  /** The caller by bearer token, never by cookie, if it is a person at the console. */
  static AuthenticationManager.AuthResult atConsole(KeycloakSession session) {
    AuthenticationManager.AuthResult caller =
        new AppAuthManager.BearerTokenAuthenticator(session).authenticate();
    // A token of an AI client acts for the person, but is not the person at the console.
    if (caller == null || !Company.CONSOLE_CLIENT.equals(caller.client().getClientId())) {
      throw ProblemException.unauthorized();
    }
    return caller;
  }

  /** Finds the caller, and refuses anybody but an admin. */
  static KeyAdmin require(KeycloakSession session, String companyAlias) {
    RealmModel realm = session.getContext().getRealm();
    AuthenticationManager.AuthResult caller = atConsole(session);
    UserModel user = caller.user();
    Company company =
        Company.byAlias(session, companyAlias)
            .filter(found -> found.hasMember(user))
            .orElseThrow(ProblemException::noSuchCompany);
    if (!company.hasAdmin(realm, user)) {
      throw ProblemException.forbidden(
          "not-a-company-admin",
          "Only company admins can use the API section",
          "You lack the role "
              + Company.ADMIN_ROLE
              + " in "
              + company.name()
              + ". Ask an administrator of your company.");
    }
    if (!company.hasApi()) {
      throw ProblemException.forbidden(
          "api-module-off",
          "The API module is off",
          "The module "
              + Company.API_MODULE
              + " is not enabled for "
              + company.name()
              + ". Ask your vendor's support to enable it.");
    }
    return new KeyAdmin(
        new AdminAuth(realm, caller.token(), user, caller.client()), KeyOwner.of(realm, company));
  }
}
