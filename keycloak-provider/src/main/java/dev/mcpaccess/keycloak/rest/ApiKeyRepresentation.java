package dev.mcpaccess.keycloak.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.mcpaccess.keycloak.apikey.ApiKey;
import dev.mcpaccess.keycloak.apikey.ApiKeySecret;
import dev.mcpaccess.keycloak.apikey.IssuedApiKey;
import dev.mcpaccess.keycloak.apikey.Preset;
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
 * @param apiKey the secret of a static key, likewise
 * @param state {@code ENABLED} or {@code DISABLED}
 * @param preset for a machine key only
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
    String apiKey,
    String state,
    List<String> redirectUris,
    List<String> permissions,
    String preset,
    String createdAt,
    String createdBy) {

  static ApiKeyRepresentation issued(
      IssuedApiKey issued, Company company, PermissionCatalog catalog) {
    return of(issued.key(), issued.client(), issued.secret(), company, catalog);
  }

  static ApiKeyRepresentation of(
      ApiKey key, ClientModel client, Company company, PermissionCatalog catalog) {
    return of(key, client, Optional.empty(), company, catalog);
  }

  private static ApiKeyRepresentation of(
      ApiKey key,
      ClientModel client,
      Optional<ApiKeySecret> secret,
      Company company,
      PermissionCatalog catalog) {
    Optional<String> shown = secret.map(ApiKeySecret::value);
    return new ApiKeyRepresentation(
        key.id(),
        client.getName(),
        client.getDescription(),
        key.type().label(),
        company.alias(),
        client.getClientId(),
        key.type().hasClientSecret() ? shown.orElse(null) : null,
        key.type().hasClientSecret() ? null : shown.orElse(null),
        key.state().name(),
        client.getRedirectUris().stream().sorted().toList(),
        client.getClientScopes(false).keySet().stream()
            .filter(catalog.names()::contains)
            .sorted()
            .toList(),
        key.preset().map(Preset::label).orElse(null),
        key.createdAt().toString(),
        key.createdBy());
  }
}
