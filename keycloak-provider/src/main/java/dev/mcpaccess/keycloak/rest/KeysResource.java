package dev.mcpaccess.keycloak.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.mcpaccess.keycloak.apikey.ApiKey;
import dev.mcpaccess.keycloak.apikey.ApiKeyIssuer;
import dev.mcpaccess.keycloak.apikey.InvalidFieldsException;
import dev.mcpaccess.keycloak.apikey.IssueRequest;
import dev.mcpaccess.keycloak.apikey.IssuedApiKey;
import dev.mcpaccess.keycloak.apikey.KeyPage;
import dev.mcpaccess.keycloak.apikey.QuotaExceededException;
import dev.mcpaccess.keycloak.apikey.RepeatedWithOtherBodyException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.keycloak.models.KeycloakSession;

/** The API keys of one owner, for who administers them. */
public final class KeysResource {

  /**
   * A page of an owner's keys.
   *
   * @param next the cursor of the next page; absent on the last
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record KeyList(List<ApiKeyRepresentation> keys, String next) {}

  private final KeycloakSession session;
  private final KeyAdmin admin;
  private final KeyRepresentations representations;

  KeysResource(KeycloakSession session, KeyAdmin admin) {
    this.session = session;
    this.admin = admin;
    this.representations = new KeyRepresentations(session, admin.owner());
  }

  @GET
  @Produces(MediaType.APPLICATION_JSON)
  public Response list() {
    try {
      KeyPageRequest request = KeyPageRequest.read(session, admin.owner());
      KeyPage page = request.page(session);
      KeyList list = new KeyList(representations.of(page), request.next(page));
      return Response.ok(list).header(HttpHeaders.CACHE_CONTROL, "no-store").build();
    } catch (InvalidFieldsException e) {
      throw ProblemException.invalid(e.errors());
    }
  }

  /** The API key of this id. */
  @Path("{id}")
  public KeyResource key(@PathParam("id") String id) {
    return KeyResource.of(session, admin, id);
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Produces(MediaType.APPLICATION_JSON)
  public Response issue(InputStream body) {
    try {
      byte[] bytes = JsonBody.bytes(body);
      Repeatable repeatable = Repeatable.of(session, admin, "issue", bytes);
      if (repeatable.asked()) {
        admin.owner().lock(session);
      }
      Optional<ApiKey> earlier = repeatable.earlier();
      if (earlier.isPresent()) {
        return KeyAnswer.repeated(
            Response.Status.CREATED, earlier.get(), representations.of(earlier.get()));
      }
      IssuedApiKey issued =
          new ApiKeyIssuer(session, admin.owner().realm())
              .issue(
                  JsonBody.parse(bytes, IssueRequest.class),
                  admin.owner(),
                  admin.user(),
                  admin.permissionRoles(session));
      repeatable.carriedOut(issued.key());
      new KeyAudit(session, admin)
          .issued(issued.key(), representations.of(issued.key(), issued.client()));
      return KeyAnswer.of(
          Response.Status.CREATED, issued.key(), representations.withSecret(issued));
    } catch (RepeatedWithOtherBodyException e) {
      throw ProblemException.repeatedWithOtherBody();
    } catch (InvalidFieldsException e) {
      throw ProblemException.invalid(e.errors());
    } catch (QuotaExceededException e) {
      throw ProblemException.quotaExceeded(e.limit());
    }
  }
}
