package dev.mcpaccess.keycloak.rest;

import dev.mcpaccess.keycloak.apikey.ApiKey;
import dev.mcpaccess.keycloak.apikey.ApiKeySecret;
import dev.mcpaccess.keycloak.apikey.IssuedApiKey;
import dev.mcpaccess.keycloak.apikey.KeyOwner;
import dev.mcpaccess.keycloak.apikey.KeyPage;
import dev.mcpaccess.keycloak.apikey.KeySettings;
import dev.mcpaccess.keycloak.apikey.KeyState;
import dev.mcpaccess.keycloak.apikey.Logos;
import dev.mcpaccess.keycloak.apikey.Preset;
import dev.mcpaccess.keycloak.company.Company;
import dev.mcpaccess.keycloak.permission.PermissionCatalog;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.keycloak.models.ClientModel;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;

/** Shows the API keys of an owner, to who administers them. */
final class KeyRepresentations {

  private static final String CLIENT_DISABLED = "client-disabled";

  private final KeycloakSession session;
  private final RealmModel realm;
  private final Optional<Company> company;
  private final PermissionCatalog catalog;

  KeyRepresentations(KeycloakSession session, KeyOwner owner) {
    this.session = session;
    this.realm = owner.realm();
    this.company = owner.company();
    this.catalog = PermissionCatalog.of(realm);
  }

  /** A key with its new secret: for the one response that shows it. */
  ApiKeyRepresentation withSecret(IssuedApiKey issued) {
    return of(
        issued.key(),
        KeySettings.of(issued.client()),
        issued.secret(),
        membersAmong(Set.of(issued.key().createdBy())));
  }

  ApiKeyRepresentation of(ApiKey key) {
    return Optional.ofNullable(realm.getClientById(key.clientUuid()))
        .map(client -> of(key, client))
        .orElseThrow(ProblemException::noSuchKey);
  }

  ApiKeyRepresentation of(ApiKey key, ClientModel client) {
    return of(key, KeySettings.of(client), Optional.empty(), membersAmong(Set.of(key.createdBy())));
  }

  List<ApiKeyRepresentation> of(KeyPage page) {
    Set<String> members =
        membersAmong(
            page.keys().stream().map(entry -> entry.key().createdBy()).collect(Collectors.toSet()));
    return page.keys().stream()
        .map(entry -> of(entry.key(), entry.settings(), Optional.empty(), members))
        .toList();
  }

  private Set<String> membersAmong(Set<String> userIds) {
    return company.map(found -> found.membersAmong(userIds)).orElse(Set.of());
  }

  private ApiKeyRepresentation of(
      ApiKey key, KeySettings settings, Optional<ApiKeySecret> secret, Set<String> members) {
    Optional<String> shown = secret.map(ApiKeySecret::value);
    return new ApiKeyRepresentation(
        key.id(),
        settings.name(),
        settings.description(),
        key.type().label(),
        company.map(Company::alias).orElse(null),
        settings.clientId(),
        key.type().hasClientSecret() ? shown.orElse(null) : null,
        key.type().hasClientSecret() ? null : shown.orElse(null),
        key.type().hasSecret() ? key.secretVersion() : null,
        (settings.enabled() ? key.stateNow() : KeyState.DISABLED).name(),
        settings.enabled() ? null : CLIENT_DISABLED,
        settings.redirectUris().stream().sorted().toList(),
        key.dynamicPermissions()
            ? List.of()
            : settings.scopes().stream().filter(catalog.names()::contains).sorted().toList(),
        key.dynamicPermissions(),
        key.logo().map(version -> Logos.url(session, key, version)).orElse(null),
        key.preset().map(Preset::label).orElse(null),
        key.createdAt().toString(),
        Optional.ofNullable(key.expiresAt()).map(Instant::toString).orElse(null),
        key.createdBy(),
        company.isPresent() ? members.contains(key.createdBy()) : null);
  }
}
