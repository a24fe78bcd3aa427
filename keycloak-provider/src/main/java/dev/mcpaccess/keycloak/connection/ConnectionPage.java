package dev.mcpaccess.keycloak.connection;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A page of a list of connections.
 *
 * @param next where the next page begins, or empty on the last
 */
public record ConnectionPage(List<Entry> connections, Optional<ConnectionQuery.Position> next) {

  /**
   * A connection with what people know it by.
   *
   * @param version how often the person changed it
   * @param clientUuid the internal id of the client that its key is
   * @param username of the person; null for one of a federated store
   * @param software what the client calls itself, or null
   * @param lastAddress null if it is not known
   */
  public record Entry(
      Connection connection,
      int version,
      String clientUuid,
      String keyName,
      String companyAlias,
      String companyName,
      String username,
      String software,
      Instant lastUsedAt,
      String lastAddress) {}

  public ConnectionPage {
    connections = List.copyOf(connections);
  }
}
