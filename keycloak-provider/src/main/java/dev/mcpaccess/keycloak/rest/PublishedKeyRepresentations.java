package dev.mcpaccess.keycloak.rest;

import dev.mcpaccess.keycloak.apikey.ApiKey;
import dev.mcpaccess.keycloak.apikey.Block;
import dev.mcpaccess.keycloak.apikey.KeyPage;
import dev.mcpaccess.keycloak.apikey.KeySettings;
import dev.mcpaccess.keycloak.permission.PermissionCatalog;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.keycloak.models.RealmModel;

/** Shows published keys to a company. */
final class PublishedKeyRepresentations {

  private final PermissionCatalog catalog;

  PublishedKeyRepresentations(RealmModel realm) {
    this.catalog = PermissionCatalog.of(realm);
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
        settings.scopes().stream().filter(catalog.names()::contains).sorted().toList(),
        block.isPresent(),
        block.map(Block::at).map(Instant::toString).orElse(null),
        block.map(Block::by).orElse(null));
  }
}
