package dev.mcpaccess.keycloak.rest;

import dev.mcpaccess.keycloak.access.AccessResolver;
import dev.mcpaccess.keycloak.apikey.ApiKeyIssuer;
import dev.mcpaccess.keycloak.apikey.ApiKeys;
import dev.mcpaccess.keycloak.apikey.InvalidFieldsException;
import dev.mcpaccess.keycloak.apikey.IssueRequest;
import dev.mcpaccess.keycloak.apikey.IssuedApiKey;
import dev.mcpaccess.keycloak.permission.PermissionCatalog;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.List;
import java.util.stream.Stream;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;

/** The API keys of a company, for its admins. */
public final class KeysResource {

  /** The keys of a company, in an object so that pages can be added. */
  record KeyList(List<ApiKeyRepresentation> keys) {}

  private final KeycloakSession session;
  private final RealmModel realm;
  private final CompanyAdmin admin;

  KeysResource(KeycloakSession session, CompanyAdmin admin) {
    this.session = session;
    this.realm = session.getContext().getRealm();
    this.admin = admin;
  }

  @GET
  @Produces(MediaType.APPLICATION_JSON)
  public Response list() {
    PermissionCatalog catalog = PermissionCatalog.of(realm);
    List<ApiKeyRepresentation> keys =
        new ApiKeys(session)
            .ofCompany(admin.company().id()).stream()
                .flatMap(
                    key ->
                        Stream.ofNullable(realm.getClientById(key.clientUuid()))
                            .map(
                                client ->
                                    ApiKeyRepresentation.of(key, client, admin.company(), catalog)))
                .toList();
    return noStore(Response.ok(new KeyList(keys)));
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Produces(MediaType.APPLICATION_JSON)
  public Response issue(InputStream body) {
    try {
      IssueRequest request = JsonBody.read(body, IssueRequest.class);
      IssuedApiKey issued =
          new ApiKeyIssuer(session, realm)
              .issue(
                  request,
                  admin.company(),
                  admin.user(),
                  new AccessResolver(session, realm)
                      .permissionRoles(admin.company().id(), admin.user()));
      return noStore(
          Response.status(Response.Status.CREATED)
              .entity(
                  ApiKeyRepresentation.issued(
                      issued, admin.company(), PermissionCatalog.of(realm))));
    } catch (InvalidFieldsException e) {
      throw ProblemException.invalid(e.errors());
    }
  }

  private static Response noStore(Response.ResponseBuilder response) {
    return response.header(HttpHeaders.CACHE_CONTROL, "no-store").build();
  }
}
