package dev.mcpaccess.keycloak.rest;

import dev.mcpaccess.keycloak.apikey.ApiKey;
import dev.mcpaccess.keycloak.apikey.KeyState;
import dev.mcpaccess.keycloak.company.Company;
import org.keycloak.events.admin.OperationType;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.services.resources.admin.AdminEventBuilder;

/**
 * Records each change of API keys as an admin event of the realm; the representations are those of
 * keys without their secrets.
 */
final class KeyAudit {

  private static final String RESOURCE_TYPE = "MCP_ACCESS_API_KEY";

  private final KeycloakSession session;
  private final RealmModel realm;
  private final KeyAdmin admin;

  KeyAudit(KeycloakSession session, KeyAdmin admin) {
    this.session = session;
    this.realm = admin.owner().realm();
    this.admin = admin;
  }

  void issued(ApiKey key, ApiKeyRepresentation shown) {
    record(OperationType.CREATE, "issue", key, shown);
  }

  void changed(ApiKey key, ApiKeyRepresentation shown) {
    record(OperationType.UPDATE, "change", key, shown);
  }

  /** The key's state was set. */
  void switched(ApiKey key, ApiKeyRepresentation shown) {
    record(
        OperationType.ACTION, key.state() == KeyState.ENABLED ? "enable" : "disable", key, shown);
  }

  void rotated(ApiKey key, ApiKeyRepresentation shown) {
    record(OperationType.ACTION, "rotate", key, shown);
  }

  void deleting(ApiKey key, ApiKeyRepresentation shown) {
    record(OperationType.DELETE, "delete", key, shown);
  }

  /** The company's admin blocked a published key for the company. */
  void blocked(ApiKey key, PublishedKeyRepresentation shown) {
    record(OperationType.ACTION, "block", key, shown, publishedKeys());
  }

  void unblocked(ApiKey key, PublishedKeyRepresentation shown) {
    record(OperationType.ACTION, "unblock", key, shown, publishedKeys());
  }

  private String publishedKeys() {
    return "api-access/companies/"
        + admin.owner().company().map(Company::alias).orElseThrow()
        + "/published-keys";
  }

  private void record(
      OperationType operation, String action, ApiKey key, ApiKeyRepresentation shown) {
    if (shown.clientSecret() != null || shown.apiKey() != null) {
      throw new IllegalArgumentException("A secret must not reach an event");
    }
    record(operation, action, key, shown, admin.path());
  }

  private void record(
      OperationType operation, String action, ApiKey key, Object shown, String path) {
    AdminEventBuilder event =
        new AdminEventBuilder(realm, admin.auth(), session, session.getContext().getConnection());
    admin.owner().company().map(Company::id).ifPresent(id -> event.detail("company_id", id));
    event
        .resource(RESOURCE_TYPE)
        .operation(operation)
        .resourcePath(path, key.id())
        .detail("action", action)
        .representation(shown)
        .success();
  }
}
