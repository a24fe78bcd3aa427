package dev.mcpaccess.keycloak.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.mcpaccess.keycloak.apikey.Blocks;
import dev.mcpaccess.keycloak.apikey.InvalidFieldsException;
import dev.mcpaccess.keycloak.apikey.KeyOwner;
import dev.mcpaccess.keycloak.apikey.KeyPage;
import dev.mcpaccess.keycloak.company.Company;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.keycloak.models.KeycloakSession;

/** The realm's published keys, as a company's admins see them. */
public final class PublishedKeysResource {

  /**
   * A page of the published keys.
   *
   * @param next the cursor of the next page; absent on the last
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record PublishedKeyList(List<PublishedKeyRepresentation> keys, String next) {}

  private final KeycloakSession session;
  private final KeyAdmin admin;
  private final Company company;

  /**
   * For the admin of a company.
   *
   * @param company the admin's own
   */
  PublishedKeysResource(KeycloakSession session, KeyAdmin admin, Company company) {
    this.session = session;
    this.admin = admin;
    this.company = company;
  }

  @GET
  @Produces(MediaType.APPLICATION_JSON)
  public Response list() {
    try {
      KeyOwner published = KeyOwner.published(admin.owner().realm());
      KeyPageRequest request = KeyPageRequest.read(session, published);
      KeyPage page = request.page(session);
      List<String> ids = page.keys().stream().map(entry -> entry.key().id()).toList();
      PublishedKeyList list =
          new PublishedKeyList(
              new PublishedKeyRepresentations(session)
                  .of(page, new Blocks(session).of(company, ids)),
              request.next(page));
      return Response.ok(list).header(HttpHeaders.CACHE_CONTROL, "no-store").build();
    } catch (InvalidFieldsException e) {
      throw ProblemException.invalid(e.errors());
    }
  }

  /** The published key of this id. */
  @Path("{id}")
  public PublishedKeyResource key(@PathParam("id") String id) {
    return PublishedKeyResource.of(session, admin, company, id);
  }
}
