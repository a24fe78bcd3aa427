package dev.mcpaccess.keycloak.rest;

import dev.mcpaccess.keycloak.apikey.ApiKey;
import dev.mcpaccess.keycloak.apikey.ApiKeySecret;
import dev.mcpaccess.keycloak.apikey.IssuedApiKey;
import dev.mcpaccess.keycloak.apikey.KeyOwner;
import dev.mcpaccess.keycloak.apikey.KeyPage;
import dev.mcpaccess.keycloak.apikey.KeySettings;
import dev.mcpaccess.keycloak.apikey.KeyState;
import dev.mcpaccess.keycloak.apikey.KeyUseRows;
import dev.mcpaccess.keycloak.apikey.LastUse;
import dev.mcpaccess.keycloak.apikey.Logos;
import dev.mcpaccess.keycloak.apikey.Preset;
import dev.mcpaccess.keycloak.company.Company;
import dev.mcpaccess.keycloak.connection.LiveConnections;
import dev.mcpaccess.keycloak.permission.PermissionCatalog;
import dev.mcpaccess.keycloak.wording.ShownText;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.keycloak.models.ClientModel;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;

/** Shows the API keys of an owner, to who administers them. */
final class KeyRepresentations {

  private static final String CLIENT_DISABLED = "client-disabled";
  private static final String ISSUER_LEFT = "issuer-left";

  private final KeycloakSession session;
  private final KeyUseRows uses;
  private final RealmModel realm;
  private final Optional<Company> company;
  private final PermissionCatalog catalog;

  /**
   * What is known of keys beyond their own rows, asked for all of them at once.
   *
   * @param members those who issued them and belong to the company
   * @param answerable those who answer for them and still can
   * @param issuers the names of those who issued them, by user id
   * @param uses the last uses, by key id
   * @param connections how many each has, by key id
   */
  private record Surroundings(
      Set<String> members,
      Set<String> answerable,
      Map<String, String> issuers,
      Map<String, LastUse> uses,
      Map<String, Long> connections) {}

  KeyRepresentations(KeycloakSession session, KeyOwner owner) {
    this.session = session;
    this.uses = new KeyUseRows(session);
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
        surroundings(List.of(issued.key())));
  }

  ApiKeyRepresentation of(ApiKey key) {
    return Optional.ofNullable(realm.getClientById(key.clientUuid()))
        .map(client -> of(key, client))
        .orElseThrow(ProblemException::noSuchKey);
  }

  ApiKeyRepresentation of(ApiKey key, ClientModel client) {
    return of(key, KeySettings.of(client), Optional.empty(), surroundings(List.of(key)));
  }

  List<ApiKeyRepresentation> of(KeyPage page) {
    Surroundings surroundings = surroundings(page.keys().stream().map(KeyPage.Entry::key).toList());
    return page.keys().stream()
        .map(entry -> of(entry.key(), entry.settings(), Optional.empty(), surroundings))
        .toList();
  }

  private Surroundings surroundings(List<ApiKey> keys) {
    List<String> ids = keys.stream().map(ApiKey::id).toList();
    Set<String> issuers = keys.stream().map(ApiKey::createdBy).collect(Collectors.toSet());
    Set<String> responsible = keys.stream().map(ApiKey::responsible).collect(Collectors.toSet());
    return new Surroundings(
        company.map(found -> found.membersAmong(issuers)).orElse(Set.of()),
        company
            .filter(Company::stopsKeysOfLeavers)
            .map(found -> found.enabledMembersAmong(responsible))
            .orElse(responsible),
        names(issuers),
        uses.of(ids),
        new LiveConnections(session, realm).countsOf(ids));
  }

  /** Those that are users of this realm and still there; Keycloak has them at hand. */
  private Map<String, String> names(Set<String> userIds) {
    return userIds.stream()
        .flatMap(id -> Stream.ofNullable(session.users().getUserById(realm, id)))
        .collect(Collectors.toMap(UserModel::getId, ShownText::person));
  }

  private ApiKeyRepresentation of(
      ApiKey key, KeySettings settings, Optional<ApiKeySecret> secret, Surroundings surroundings) {
    Optional<String> shown = secret.map(ApiKeySecret::value);
    boolean issuerLeft =
        !key.answeredByVendor() && !surroundings.answerable().contains(key.responsible());
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
        key.secretEnd().orElse(null),
        key.overlapEnd().map(Instant::toString).orElse(null),
        key.overlapEnd().flatMap(end -> key.oldSecretEnd()).orElse(null),
        (settings.enabled() && !issuerLeft ? key.stateNow() : KeyState.DISABLED).name(),
        disabledBecause(settings, issuerLeft),
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
        surroundings.issuers().get(key.createdBy()),
        company.isPresent() ? surroundings.members().contains(key.createdBy()) : null,
        key.responsible(),
        Optional.ofNullable(surroundings.uses().get(key.id()))
            .map(ApiKeyRepresentation.LastUsed::of)
            .orElse(null),
        key.type().machine() ? null : surroundings.connections().getOrDefault(key.id(), 0L));
  }

  private static String disabledBecause(KeySettings settings, boolean issuerLeft) {
    if (!settings.enabled()) {
      return CLIENT_DISABLED;
    }
    return issuerLeft ? ISSUER_LEFT : null;
  }
}
