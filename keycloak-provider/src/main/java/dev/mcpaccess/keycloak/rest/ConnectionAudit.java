package dev.mcpaccess.keycloak.rest;

import dev.mcpaccess.keycloak.connection.Connection;
import dev.mcpaccess.keycloak.connection.ConnectionPage;
import org.keycloak.events.Details;
import org.keycloak.events.EventBuilder;
import org.keycloak.events.EventType;
import org.keycloak.events.admin.OperationType;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import org.keycloak.services.resources.admin.AdminEventBuilder;

/**
 * Records what people do to connections: to their own as a user event, to the company's as an admin
 * event.
 */
final class ConnectionAudit {

  private static final String RESOURCE_TYPE = "MCP_ACCESS_CONNECTION";

  private final KeycloakSession session;
  private final RealmModel realm;

  ConnectionAudit(KeycloakSession session) {
    this.session = session;
    this.realm = session.getContext().getRealm();
  }

  void ended(ConnectionPage.Entry entry, UserModel person) {
    event(EventType.REVOKE_GRANT, entry, person)
        .detail(Details.REVOKED_CLIENT, clientId(entry))
        .success();
  }

  void narrowed(ConnectionPage.Entry entry, UserModel person) {
    event(EventType.UPDATE_CONSENT, entry, person)
        .detail(Details.GRANTED_CLIENT, clientId(entry))
        .detail("permissions", String.join(" ", ConnectionRepresentation.of(entry).permissions()))
        .success();
  }

  private EventBuilder event(EventType type, ConnectionPage.Entry entry, UserModel person) {
    return new EventBuilder(realm, session, session.getContext().getConnection())
        .event(type)
        .client(session.getContext().getClient())
        .user(person)
        .detail(Connection.CLAIM, entry.connection().id())
        .detail("api_key", entry.connection().keyId())
        .detail("company_id", entry.connection().companyId());
  }

  private String clientId(ConnectionPage.Entry entry) {
    return realm.getClientById(entry.clientUuid()).getClientId();
  }

  void ended(ConnectionPage.Entry entry, KeyAdmin admin) {
    new AdminEventBuilder(realm, admin.auth(), session, session.getContext().getConnection())
        .resource(RESOURCE_TYPE)
        .operation(OperationType.DELETE)
        .resourcePath(
            "api-access", "companies", entry.companyAlias(), "connections", entry.connection().id())
        .detail("action", "disconnect")
        .detail("company_id", entry.connection().companyId())
        .detail("api_key", entry.connection().keyId())
        .detail("user_id", entry.connection().userId())
        .representation(ConnectionRepresentation.of(entry))
        .success();
  }
}
