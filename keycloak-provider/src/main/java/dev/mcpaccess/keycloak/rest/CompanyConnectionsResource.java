package dev.mcpaccess.keycloak.rest;

import dev.mcpaccess.keycloak.company.Company;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.keycloak.models.KeycloakSession;

/** The connections to a company, for its admins. */
public final class CompanyConnectionsResource {

  private final KeycloakSession session;
  private final KeyAdmin admin;
  private final Company company;

  CompanyConnectionsResource(KeycloakSession session, KeyAdmin admin) {
    this.session = session;
    this.admin = admin;
    this.company = admin.owner().company().orElseThrow();
  }

  @GET
  @Produces(MediaType.APPLICATION_JSON)
  public Response list() {
    return new ConnectionLists(session).ofCompany(company.id());
  }

  /** The connection of this id. */
  @Path("{connection}")
  public CompanyConnectionResource connection(@PathParam("connection") String id) {
    return new CompanyConnectionResource(session, admin, id);
  }
}
