package dev.mcpaccess.keycloak.rest;

import dev.mcpaccess.keycloak.apikey.InvalidFieldsException;
import dev.mcpaccess.keycloak.wording.ShownText;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Set;
import org.keycloak.models.KeycloakSession;

/** The people of a company, for its admin to choose whose access to look at. */
public final class MembersResource {

  static final Set<String> NAMES = Set.of("search", "limit");

  record MemberList(List<Member> members) {}

  /**
   * One of them.
   *
   * @param name full name and username
   */
  record Member(String id, String username, String name) {}

  private final KeycloakSession session;
  private final KeyAdmin admin;

  MembersResource(KeycloakSession session, KeyAdmin admin) {
    this.session = session;
    this.admin = admin;
  }

  @GET
  @Produces(MediaType.APPLICATION_JSON)
  public Response list() {
    try {
      QueryParameters parameters =
          new QueryParameters(session.getContext().getUri().getQueryParameters(), NAMES);
      String search = parameters.value("search").orElse("");
      int limit = parameters.limit();
      parameters.check();
      List<Member> members =
          admin.owner().company().orElseThrow().members(search, limit).stream()
              .map(user -> new Member(user.getId(), user.getUsername(), ShownText.person(user)))
              .toList();
      return Response.ok(new MemberList(members))
          .header(HttpHeaders.CACHE_CONTROL, "no-store")
          .build();
    } catch (InvalidFieldsException e) {
      throw ProblemException.invalid(e.errors());
    }
  }
}
