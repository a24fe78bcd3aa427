package dev.mcpaccess.keycloak.rest;

import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.keycloak.models.KeycloakSession;

/** The root of the company API. */
public final class ApiAccessResource {

  private final KeycloakSession session;

  ApiAccessResource(KeycloakSession session) {
    this.session = session;
  }

  /** The API keys of the company with this alias. */
  @Path("companies/{company}/keys")
  public KeysResource keys(@PathParam("company") String alias) {
    return new KeysResource(session, CompanyAdmin.require(session, alias));
  }
}
