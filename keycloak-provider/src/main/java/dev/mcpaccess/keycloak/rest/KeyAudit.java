package dev.mcpaccess.keycloak.rest;

import dev.mcpaccess.keycloak.apikey.ApiKey;
import dev.mcpaccess.keycloak.apikey.KeyState;
import org.keycloak.events.admin.OperationType;
import org.keycloak.models.ClientModel;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.services.resources.admin.AdminEventBuilder;

/** Records each change of a company's API keys as an admin event of the realm. */
final class KeyAudit {

  private static final String RESOURCE_TYPE = "MCP_ACCESS_API_KEY";

  private final KeycloakSession session;
  private final RealmModel realm;
  private final CompanyAdmin admin;
  private final KeyRepresentations representations;

  KeyAudit(KeycloakSession session, CompanyAdmin admin, KeyRepresentations representations) {
    this.session = session;
    this.realm = session.getContext().getRealm();
    this.admin = admin;
    this.representations = representations;
  }

  void issued(ApiKey key, ClientModel client) {
    record(OperationType.CREATE, "issue", key, client);
  }

  void changed(ApiKey key, ClientModel client) {
    record(OperationType.UPDATE, "change", key, client);
  }

  /** The key's state was set. */
  void switched(ApiKey key, ClientModel client) {
    record(
        OperationType.ACTION, key.state() == KeyState.ENABLED ? "enable" : "disable", key, client);
  }

  void rotated(ApiKey key, ClientModel client) {
    record(OperationType.ACTION, "rotate", key, client);
  }

  /** To be called while the key is still there. */
  void deleting(ApiKey key, ClientModel client) {
    record(OperationType.DELETE, "delete", key, client);
  }

  /** The representation is made here, from the key without its secret. */
  private void record(OperationType operation, String action, ApiKey key, ClientModel client) {
    new AdminEventBuilder(realm, admin.auth(), session, session.getContext().getConnection())
        .resource(RESOURCE_TYPE)
        .operation(operation)
        .resourcePath("api-access", "companies", admin.company().alias(), "keys", key.id())
        .detail("action", action)
        .detail("company_id", key.companyId())
        .representation(representations.of(key, client))
        .success();
  }
}
