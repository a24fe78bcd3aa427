package dev.mcpaccess.keycloak.rest;

import dev.mcpaccess.keycloak.apikey.ApiKey;
import dev.mcpaccess.keycloak.apikey.Block;
import dev.mcpaccess.keycloak.apikey.KeyPage;
import dev.mcpaccess.keycloak.apikey.KeySettings;
import dev.mcpaccess.keycloak.apikey.Logos;
import dev.mcpaccess.keycloak.permission.PermissionCatalog;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.keycloak.models.KeycloakSession;

/** Shows published keys to a company. */
final class PublishedKeyRepresentations {

  private final KeycloakSession session;
  private final PermissionCatalog catalog;

  PublishedKeyRepresentations(KeycloakSession session) {
    this.session = session;
    this.catalog = PermissionCatalog.of(session.getContext().getRealm());
  }

  List<PublishedKeyRepresentation> of(KeyPage page, Map<String, Block> blocks) {
    return page.keys().stream()
        .map(
            entry ->
                of(
                    entry.key(),
                    entry.settings(),
                    Optional.ofNullable(blocks.get(entry.key().id()))))
        .toList();
  }

  PublishedKeyRepresentation of(ApiKey key, KeySettings settings, Optional<Block> block) {
    return new PublishedKeyRepresentation(
        key.id(),
        settings.name(),
        settings.description(),
        key.type().label(),
        settings.clientId(),
        key.stateNow().name(),
        key.dynamicPermissions()
            ? List.of()
            : settings.scopes().stream().filter(catalog.names()::contains).sorted().toList(),
        key.dynamicPermissions(),
        key.logo().map(version -> Logos.url(session, key, version)).orElse(null),
        block.isPresent(),
        block.map(Block::at).map(Instant::toString).orElse(null),
        block.map(Block::by).orElse(null));
  }
}
