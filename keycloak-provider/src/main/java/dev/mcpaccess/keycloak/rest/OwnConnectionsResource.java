package dev.mcpaccess.keycloak.rest;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.UserModel;

/** A person's own connections, in all companies. */
public final class OwnConnectionsResource {

  private final KeycloakSession session;
  private final UserModel person;

  OwnConnectionsResource(KeycloakSession session, UserModel person) {
    this.session = session;
    this.person = person;
  }

  @GET
  @Produces(MediaType.APPLICATION_JSON)
  public Response list() {
    return new ConnectionLists(session).ofPerson(person.getId());
  }

  /** The connection of this id. */
  @Path("{connection}")
  public OwnConnectionResource connection(@PathParam("connection") String id) {
    return new OwnConnectionResource(session, person, id);
  }
}
