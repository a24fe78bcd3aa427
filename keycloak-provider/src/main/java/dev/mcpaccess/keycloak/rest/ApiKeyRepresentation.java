package dev.mcpaccess.keycloak.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.mcpaccess.keycloak.apikey.ApiKey;
import dev.mcpaccess.keycloak.apikey.ApiKeySecret;
import dev.mcpaccess.keycloak.apikey.IssuedApiKey;
import dev.mcpaccess.keycloak.apikey.KeyPage;
import dev.mcpaccess.keycloak.apikey.KeySettings;
import dev.mcpaccess.keycloak.company.Company;
import dev.mcpaccess.keycloak.permission.PermissionCatalog;
import java.util.List;
import java.util.Optional;
import org.keycloak.models.ClientModel;

/**
 * An API key in the company API.
 *
 * @param apiType the label of the API type
 * @param company the company's alias
 * @param clientSecret in the response that issues the key only
 * @param secretVersion how many secrets the key has had, so that each who rotated it can tell
 *     whether theirs is the present one; absent for a type without a secret
 * @param state {@code ENABLED} or {@code DISABLED}
 * @param createdAt RFC 3339, in UTC
 * @param createdBy the id of the user who issued it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ApiKeyRepresentation(
    String id,
    String name,
    String description,
    String apiType,
    String company,
    String clientId,
    String clientSecret,
    Integer secretVersion,
    String state,
    List<String> redirectUris,
    List<String> permissions,
    String createdAt,
    String createdBy) {

  static ApiKeyRepresentation issued(
      IssuedApiKey issued, Company company, PermissionCatalog catalog) {
    return of(issued.key(), KeySettings.of(issued.client()), issued.secret(), company, catalog);
  }

  static ApiKeyRepresentation of(
      ApiKey key, ClientModel client, Company company, PermissionCatalog catalog) {
    return of(key, KeySettings.of(client), Optional.empty(), company, catalog);
  }

  static ApiKeyRepresentation of(KeyPage.Entry entry, Company company, PermissionCatalog catalog) {
    return of(entry.key(), entry.settings(), Optional.empty(), company, catalog);
  }

  private static ApiKeyRepresentation of(
      ApiKey key,
      KeySettings settings,
      Optional<ApiKeySecret> secret,
      Company company,
      PermissionCatalog catalog) {
    return new ApiKeyRepresentation(
        key.id(),
        settings.name(),
        settings.description(),
        key.type().label(),
        company.alias(),
        settings.clientId(),
        secret.map(ApiKeySecret::value).orElse(null),
        key.type().hasSecret() ? key.secretVersion() : null,
        key.state().name(),
        settings.redirectUris().stream().sorted().toList(),
        settings.scopes().stream().filter(catalog.names()::contains).sorted().toList(),
        key.createdAt().toString(),
        key.createdBy());
  }
}
