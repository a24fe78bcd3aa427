package dev.mcpaccess.keycloak.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.mcpaccess.keycloak.apikey.FieldError;
import dev.mcpaccess.keycloak.apikey.Flaw;
import dev.mcpaccess.keycloak.apikey.InvalidFieldsException;
import dev.mcpaccess.keycloak.connection.ConnectionPage;
import dev.mcpaccess.keycloak.connection.ConnectionQuery;
import dev.mcpaccess.keycloak.connection.LiveConnections;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.keycloak.models.KeycloakSession;

/** Answers with lists of connections, page by page. */
final class ConnectionLists {

  /**
   * A page of connections.
   *
   * @param next the cursor of the next page; absent on the last
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record ConnectionList(List<ConnectionRepresentation> connections, String next) {}

  static final Set<String> OWN_NAMES = Set.of("key", "order", "limit", QueryParameters.CURSOR);
  static final Set<String> COMPANY_NAMES =
      Set.of("key", "person", "order", "limit", QueryParameters.CURSOR);

  private final KeycloakSession session;

  ConnectionLists(KeycloakSession session) {
    this.session = session;
  }

  /** Those of one person, in all companies. */
  Response ofPerson(String userId) {
    QueryParameters parameters = parameters(OWN_NAMES);
    return answer(parameters, query(parameters, Optional.empty(), Optional.of(userId)));
  }

  /** Those of one company, of one person if the request says so. */
  Response ofCompany(String companyId) {
    QueryParameters parameters = parameters(COMPANY_NAMES);
    return answer(
        parameters, query(parameters, Optional.of(companyId), parameters.value("person")));
  }

  private QueryParameters parameters(Set<String> names) {
    return new QueryParameters(session.getContext().getUri().getQueryParameters(), names);
  }

  private static ConnectionQuery query(
      QueryParameters parameters, Optional<String> companyId, Optional<String> userId) {
    return new ConnectionQuery(
        companyId, userId, parameters.value("key"), parameters.descending(), parameters.limit());
  }

  private Response answer(QueryParameters parameters, ConnectionQuery query) {
    try {
      parameters.check();
      ConnectionPage page =
          new LiveConnections(session, session.getContext().getRealm())
              .page(query, start(parameters, query));
      ConnectionList list =
          new ConnectionList(
              page.connections().stream().map(ConnectionRepresentation::of).toList(),
              page.next().map(position -> cursor(position, query)).orElse(null));
      return Response.ok(list).header(HttpHeaders.CACHE_CONTROL, "no-store").build();
    } catch (InvalidFieldsException e) {
      throw ProblemException.invalid(e.errors());
    }
  }

  private static String cursor(ConnectionQuery.Position position, ConnectionQuery query) {
    return new ListCursor(Long.toString(position.createdAt().toEpochMilli()), position.id())
        .write(list(query));
  }

  private static Optional<ConnectionQuery.Position> start(
      QueryParameters parameters, ConnectionQuery query) throws InvalidFieldsException {
    Optional<String> cursor = parameters.value(QueryParameters.CURSOR);
    Optional<ConnectionQuery.Position> start =
        cursor
            .flatMap(given -> ListCursor.read(given, list(query)))
            .filter(ListCursor::hasNumber)
            .map(
                read ->
                    new ConnectionQuery.Position(
                        Instant.ofEpochMilli(Long.parseLong(read.value())), read.id()));
    if (cursor.isPresent() && start.isEmpty()) {
      throw new InvalidFieldsException(
          List.of(new FieldError(QueryParameters.CURSOR, Flaw.OTHER_FILTERS)));
    }
    return start;
  }

  private static String list(ConnectionQuery query) {
    return String.join(
        "\n",
        "connections",
        query.companyId().toString(),
        query.userId().toString(),
        query.keyId().toString(),
        Boolean.toString(query.descending()));
  }
}
