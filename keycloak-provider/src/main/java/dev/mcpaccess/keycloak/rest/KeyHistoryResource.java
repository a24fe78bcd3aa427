package dev.mcpaccess.keycloak.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.mcpaccess.keycloak.apikey.ApiKey;
import dev.mcpaccess.keycloak.apikey.FieldError;
import dev.mcpaccess.keycloak.apikey.Flaw;
import dev.mcpaccess.keycloak.apikey.InvalidFieldsException;
import dev.mcpaccess.keycloak.apikey.KeyHistory;
import dev.mcpaccess.keycloak.company.Company;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;

/** Who changed a key, what and when, for who administers its owner's keys. */
public final class KeyHistoryResource {

  static final Set<String> NAMES = Set.of("limit", QueryParameters.CURSOR);

  /**
   * A page of a key's changes, newest first.
   *
   * @param next the cursor of the next page; absent on the last
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record ChangeList(List<Change> changes, String next) {}

  /**
   * A change of a key.
   *
   * @param at RFC 3339, in UTC
   * @param by the id of the user, or {@code vendor}
   * @param username absent if the user does not belong to the company any more
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Change(
      String at, String by, String username, String action, List<KeyDifference.Field> fields) {}

  private final KeycloakSession session;
  private final RealmModel realm;
  private final Optional<Company> company;
  private final ApiKey key;

  KeyHistoryResource(KeycloakSession session, KeyAdmin admin, ApiKey key) {
    this.session = session;
    this.realm = admin.owner().realm();
    this.company = admin.owner().company();
    this.key = key;
  }

  @GET
  @Produces(MediaType.APPLICATION_JSON)
  public Response read() {
    try {
      QueryParameters parameters =
          new QueryParameters(session.getContext().getUri().getQueryParameters(), NAMES);
      int limit = parameters.limit();
      parameters.check();
      // One more than asked for tells whether there is a next page.
      List<KeyHistory.Change> found =
          new KeyHistory(session).before(key, start(parameters), limit + 1);
      List<KeyHistory.Change> shown = found.subList(0, Math.min(found.size(), limit));
      ChangeList list =
          new ChangeList(
              shown.stream().map(this::shown).toList(),
              found.size() > limit ? cursor(shown.get(shown.size() - 1)) : null);
      return Response.ok(list).header(HttpHeaders.CACHE_CONTROL, "no-store").build();
    } catch (InvalidFieldsException e) {
      throw ProblemException.invalid(e.errors());
    }
  }

  private Change shown(KeyHistory.Change change) {
    return new Change(
        change.at().toString(),
        change.by(),
        company
            .flatMap(own -> Optional.ofNullable(session.users().getUserById(realm, change.by())))
            .filter(user -> company.get().hasMember(user))
            .map(UserModel::getUsername)
            .orElse(null),
        change.action(),
        KeyDifference.read(change.fields()));
  }

  private String cursor(KeyHistory.Change last) {
    return new ListCursor(Integer.toString(last.version()), key.id()).write(list());
  }

  private int start(QueryParameters parameters) throws InvalidFieldsException {
    Optional<String> cursor = parameters.value(QueryParameters.CURSOR);
    if (cursor.isEmpty()) {
      return Integer.MAX_VALUE;
    }
    return cursor
        .flatMap(given -> ListCursor.read(given, list()))
        .map(ListCursor::value)
        .filter(version -> version.matches("[0-9]{1,9}"))
        .map(Integer::parseInt)
        .orElseThrow(
            () ->
                new InvalidFieldsException(
                    List.of(new FieldError(QueryParameters.CURSOR, Flaw.OTHER_LIST))));
  }

  private String list() {
    return "history\n" + key.id();
  }
}
