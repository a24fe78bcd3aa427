package dev.mcpaccess.keycloak.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.mcpaccess.keycloak.access.ResourceServer;
import dev.mcpaccess.keycloak.apikey.Overlap;
import dev.mcpaccess.keycloak.company.Company;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;

/** The companies that a person belongs to, and what the person can do there. */
public final class OwnCompaniesResource {

  /**
   * All of them.
   *
   * @param mcpUrl the MCP server that AI clients are to be given; absent if the realm names none
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record OwnCompanies(List<OwnCompany> companies, String mcpUrl) {}

  /**
   * One of them.
   *
   * @param admin whether the person is one of its admins
   * @param api whether it has the module without which there are no API keys
   * @param dynamicPermissions whether its keys may leave the permissions to each person
   * @param overlapHours for how long a former secret may work beside the new one
   */
  record OwnCompany(
      String alias,
      String name,
      boolean admin,
      boolean api,
      boolean dynamicPermissions,
      long overlapHours) {}

  private final KeycloakSession session;
  private final RealmModel realm;
  private final UserModel person;

  OwnCompaniesResource(KeycloakSession session, UserModel person) {
    this.session = session;
    this.realm = session.getContext().getRealm();
    this.person = person;
  }

  @GET
  @Produces(MediaType.APPLICATION_JSON)
  public Response list() {
    OwnCompanies own =
        new OwnCompanies(
            Company.ofMember(session, person).stream().map(this::shown).toList(),
            ResourceServer.of(realm).map(ResourceServer::url).orElse(null));
    return Response.ok(own).header(HttpHeaders.CACHE_CONTROL, "no-store").build();
  }

  private OwnCompany shown(Company company) {
    return new OwnCompany(
        company.alias(),
        company.name(),
        company.hasAdmin(realm, person),
        company.hasApi(),
        company.mayUseDynamicPermissions(),
        Overlap.longest(company).toHours());
  }
}
