package dev.mcpaccess.keycloak.rest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.mcpaccess.keycloak.apikey.ApiKey;
import dev.mcpaccess.keycloak.apikey.KeyHistory;
import dev.mcpaccess.keycloak.apikey.KeyState;
import dev.mcpaccess.keycloak.company.Company;
import java.util.List;
import org.keycloak.events.admin.OperationType;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.services.resources.admin.AdminEventBuilder;
import org.keycloak.util.JsonSerialization;

/**
 * Records each change of API keys, in the key's history and as an admin event of the realm; the
 * representations are those of keys without their secrets.
 */
final class KeyAudit {

  private static final String RESOURCE_TYPE = "MCP_ACCESS_API_KEY";

  /** Whoever reads events, here or where they are sent to, need not recognise a secret. */
  private static final List<String> PARTS_OF_SECRETS =
      List.of("secretEndsWith", "oldSecretEndsWith");

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
    remember(key, "issue", List.of());
  }

  void changed(ApiKey key, ApiKeyRepresentation before, ApiKeyRepresentation shown) {
    record(OperationType.UPDATE, "change", key, before, shown);
  }

  /** The key's state was set. */
  void switched(ApiKey key, ApiKeyRepresentation before, ApiKeyRepresentation shown) {
    String action = key.state() == KeyState.ENABLED ? "enable" : "disable";
    record(OperationType.ACTION, action, key, before, shown);
  }

  void rotated(ApiKey key, ApiKeyRepresentation before, ApiKeyRepresentation shown) {
    record(OperationType.ACTION, "rotate", key, before, shown);
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

  private void remember(ApiKey key, String action, List<KeyDifference.Field> fields) {
    new KeyHistory(session)
        .add(key, admin.owner(), admin.user(), action, KeyDifference.write(fields));
  }

  private void record(
      OperationType operation,
      String action,
      ApiKey key,
      ApiKeyRepresentation before,
      ApiKeyRepresentation shown) {
    record(operation, action, key, shown);
    List<KeyDifference.Field> fields = KeyDifference.of(before, shown);
    if (!fields.isEmpty()) {
      remember(key, action, fields);
    }
  }

  private void record(
      OperationType operation, String action, ApiKey key, ApiKeyRepresentation shown) {
    if (shown.clientSecret() != null || shown.apiKey() != null) {
      throw new IllegalArgumentException("A secret must not reach an event");
    }
    ObjectNode recorded = JsonSerialization.mapper.valueToTree(shown);
    record(operation, action, key, recorded.without(PARTS_OF_SECRETS), admin.path());
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
