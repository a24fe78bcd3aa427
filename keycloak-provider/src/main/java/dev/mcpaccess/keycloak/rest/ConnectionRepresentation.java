package dev.mcpaccess.keycloak.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.mcpaccess.keycloak.connection.ConnectionPage;
import java.util.List;

/**
 * A connection in the company API.
 *
 * @param key the id of the API key
 * @param company the company's alias
 * @param person the id of the user who authorized
 * @param username absent for a user of a federated store
 * @param permissions what the person granted; what a token holds may be less
 * @param software what the client calls itself; absent if it does not
 * @param createdAt RFC 3339, in UTC
 * @param lastUsedAt likewise, of the last time that Keycloak was asked for a token
 * @param lastAddress from where that was
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ConnectionRepresentation(
    String id,
    String key,
    String keyName,
    String company,
    String companyName,
    String person,
    String username,
    List<String> permissions,
    String software,
    String createdAt,
    String lastUsedAt,
    String lastAddress) {

  static ConnectionRepresentation of(ConnectionPage.Entry entry) {
    return new ConnectionRepresentation(
        entry.connection().id(),
        entry.connection().keyId(),
        entry.keyName(),
        entry.companyAlias(),
        entry.companyName(),
        entry.connection().userId(),
        entry.username(),
        entry.connection().granted().stream().sorted().toList(),
        entry.software(),
        entry.connection().createdAt().toString(),
        entry.lastUsedAt().toString(),
        entry.lastAddress());
  }
}
