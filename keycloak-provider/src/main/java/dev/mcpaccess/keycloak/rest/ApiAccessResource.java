package dev.mcpaccess.keycloak.rest;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import org.keycloak.models.KeycloakSession;

/** The root of the company API. */
public final class ApiAccessResource {

  private final KeycloakSession session;

  ApiAccessResource(KeycloakSession session) {
    this.session = session;
  }

  /**
   * What this API offers, as an OpenAPI document; open to anybody, since it tells of no company.
   */
  @GET
  @Path("openapi.json")
  @Produces(MediaType.APPLICATION_JSON)
  public InputStream openApi() {
    return ApiAccessResource.class.getResourceAsStream("openapi.json");
  }

  /** The logo of an API key, as it was at this version. */
  @Path("logos/{key}/{version}")
  public LogoResource logo(@PathParam("key") String keyId, @PathParam("version") String version) {
    return new LogoResource(session, keyId, version);
  }

  /** The API keys of the company with this alias. */
  @Path("companies/{company}/keys")
  public KeysResource keys(@PathParam("company") String alias) {
    return new KeysResource(session, CompanyAdmin.require(session, alias));
  }
}
