package dev.mcpaccess.keycloak.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.mcpaccess.keycloak.access.AccessResolver;
import dev.mcpaccess.keycloak.apikey.ApiKey;
import dev.mcpaccess.keycloak.apikey.ApiKeyIssuer;
import dev.mcpaccess.keycloak.apikey.FieldError;
import dev.mcpaccess.keycloak.apikey.InvalidFieldsException;
import dev.mcpaccess.keycloak.apikey.IssueRequest;
import dev.mcpaccess.keycloak.apikey.IssuedApiKey;
import dev.mcpaccess.keycloak.apikey.KeyPage;
import dev.mcpaccess.keycloak.apikey.KeyPages;
import dev.mcpaccess.keycloak.apikey.KeyQuery;
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
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;

/** The API keys of a company, for its admins. */
public final class KeysResource {

  /**
   * A page of a company's keys.
   *
   * @param next the cursor of the next page; absent on the last
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record KeyList(List<ApiKeyRepresentation> keys, String next) {}

  private final KeycloakSession session;
  private final RealmModel realm;
  private final CompanyAdmin admin;
  private final KeyRepresentations representations;

  KeysResource(KeycloakSession session, CompanyAdmin admin) {
    this.session = session;
    this.realm = session.getContext().getRealm();
    this.admin = admin;
    this.representations = new KeyRepresentations(session, admin.company());
  }

  @GET
  @Produces(MediaType.APPLICATION_JSON)
  public Response list() {
    try {
      MultivaluedMap<String, String> parameters =
          session.getContext().getUri().getQueryParameters();
      KeyQuery query = KeyQueryParameters.read(parameters);
      Optional<KeyQuery.Position> start = start(parameters, query);
      String company = admin.company().id();
      KeyPage page = new KeyPages(session).page(company, query, start);
      KeyList list =
          new KeyList(
              representations.of(page),
              page.next().map(position -> KeyCursor.write(position, company, query)).orElse(null));
      return Response.ok(list).header(HttpHeaders.CACHE_CONTROL, "no-store").build();
    } catch (InvalidFieldsException e) {
      throw ProblemException.invalid(e.errors());
    }
  }

  private Optional<KeyQuery.Position> start(
      MultivaluedMap<String, String> parameters, KeyQuery query) throws InvalidFieldsException {
    String cursor = parameters.getFirst(KeyQueryParameters.CURSOR);
    if (cursor == null) {
      return Optional.empty();
    }
    Optional<KeyQuery.Position> start = KeyCursor.read(cursor, admin.company().id(), query);
    if (start.isEmpty()) {
      throw new InvalidFieldsException(
          List.of(
              new FieldError(
                  KeyQueryParameters.CURSOR, "is not one of this list, with these filters")));
    }
    return start;
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
        admin.company().lock();
      }
      Optional<ApiKey> earlier = repeatable.earlier();
      if (earlier.isPresent()) {
        return KeyAnswer.repeated(
            Response.Status.CREATED, earlier.get(), representations.of(earlier.get()));
      }
      IssuedApiKey issued =
          new ApiKeyIssuer(session, realm)
              .issue(
                  JsonBody.parse(bytes, IssueRequest.class),
                  admin.company(),
                  admin.user(),
                  new AccessResolver(session, realm)
                      .permissionRoles(admin.company().id(), admin.user()));
      repeatable.carriedOut(issued.key());
      new KeyAudit(session, admin, representations).issued(issued.key(), issued.client());
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
