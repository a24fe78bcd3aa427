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

  /** The API keys of the company with this alias. */
  @Path("companies/{company}/keys")
  public KeysResource keys(@PathParam("company") String alias) {
    return new KeysResource(session, CompanyAdmin.require(session, alias));
  }

  /** The realm's published keys, for the company with this alias. */
  @Path("companies/{company}/published-keys")
  public PublishedKeysResource publishedKeys(@PathParam("company") String alias) {
    KeyAdmin admin = CompanyAdmin.require(session, alias);
    return new PublishedKeysResource(session, admin, admin.owner().company().orElseThrow());
  }
}
