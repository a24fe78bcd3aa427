package dev.mcpaccess.keycloak.rest;

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
  private final CompanyAdmin admin;

  CompanyConnectionsResource(KeycloakSession session, CompanyAdmin admin) {
    this.session = session;
    this.admin = admin;
  }

  @GET
  @Produces(MediaType.APPLICATION_JSON)
  public Response list() {
    return new ConnectionLists(session).ofCompany(admin.company().id());
  }

  /** The connection of this id. */
  @Path("{connection}")
  public CompanyConnectionResource connection(@PathParam("connection") String id) {
    return new CompanyConnectionResource(session, admin, id);
  }
}
