package dev.mcpaccess.keycloak.rest;

import dev.mcpaccess.keycloak.company.Company;
import dev.mcpaccess.keycloak.console.ConsoleResource;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.keycloak.models.KeycloakSession;

/** The root of the company API. */
public final class ApiAccessResource {

  private final KeycloakSession session;
  private final Explanations explanations;

  ApiAccessResource(KeycloakSession session, Explanations explanations) {
    this.session = session;
    this.explanations = explanations;
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

  /** The web app that uses this API. */
  @Path("console")
  public ConsoleResource console() {
    return new ConsoleResource(session, Company.CONSOLE_CLIENT);
  }

  /** The logo of an API key, as it was at this version. */
  @Path("logos/{key}/{version}")
  public LogoResource logo(@PathParam("key") String keyId, @PathParam("version") String version) {
    return new LogoResource(session, keyId, version);
  }

  /** The companies that the caller belongs to. */
  @Path("companies")
  public OwnCompaniesResource ownCompanies() {
    return new OwnCompaniesResource(session, CompanyAdmin.atConsole(session).user());
  }

  /** The API keys of the company with this alias. */
  @Path("companies/{company}/keys")
  public KeysResource keys(@PathParam("company") String alias) {
    return new KeysResource(session, CompanyAdmin.require(session, alias));
  }

  /** The connections to the company with this alias. */
  @Path("companies/{company}/connections")
  public CompanyConnectionsResource connections(@PathParam("company") String alias) {
    return new CompanyConnectionsResource(session, CompanyAdmin.require(session, alias));
  }

  /** What the keys of the company with this alias can be allowed. */
  @Path("companies/{company}/permissions")
  public PermissionsResource permissions(@PathParam("company") String alias) {
    return PermissionsResource.ofCompany(session, CompanyAdmin.require(session, alias));
  }

  /** The people of the company with this alias. */
  @Path("companies/{company}/members")
  public MembersResource members(@PathParam("company") String alias) {
    return new MembersResource(session, CompanyAdmin.require(session, alias));
  }

  /** What a person could do through a key of the company with this alias. */
  @Path("companies/{company}/preview")
  public PreviewResource preview(@PathParam("company") String alias) {
    return new PreviewResource(session, CompanyAdmin.require(session, alias));
  }

  /** Whether an AI client could connect with a key, for the company with this alias. */
  @Path("companies/{company}/setup-check")
  public SetupCheckResource setupCheck(@PathParam("company") String alias) {
    return new SetupCheckResource(session, CompanyAdmin.require(session, alias));
  }

  /** What connections of any company can be allowed, to be put into words. */
  @Path("permissions")
  public PermissionsResource allPermissions() {
    return PermissionsResource.ofRealm(session, CompanyAdmin.atConsole(session).user());
  }

  /** The caller's own connections, in all companies. */
  @Path("connections")
  public OwnConnectionsResource ownConnections() {
    return new OwnConnectionsResource(session, CompanyAdmin.atConsole(session).user());
  }

  /**
   * Explains to a caller of the MCP server, by the token that it uses there, what it may do and
   * what blocks the rest. This is the one place that takes such a token, and it tells nothing else.
   */
  @POST
  @Path("access")
  @Produces(MediaType.APPLICATION_JSON)
  public Response access() {
    return AccessAnswer.of(explanations.explain(session).explanation());
  }

  /**
   * Takes from the MCP server, which authenticates as a client, how often its tools were called.
   */
  @POST
  @Path("usage")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response usage() {
    return new UsageIntake(session).take();
  }

  /** The realm's published keys, for the company with this alias. */
  @Path("companies/{company}/published-keys")
  public PublishedKeysResource publishedKeys(@PathParam("company") String alias) {
    KeyAdmin admin = CompanyAdmin.require(session, alias);
    return new PublishedKeysResource(session, admin, admin.owner().company().orElseThrow());
  }
}
