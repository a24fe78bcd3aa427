package dev.mcpaccess.server.realm;

import static java.util.stream.Collectors.joining;

import dev.mcpaccess.server.access.CatalogAccess;
import dev.mcpaccess.server.access.Permission;
import dev.mcpaccess.server.catalog.Catalog;
import dev.mcpaccess.server.catalog.Field;
import dev.mcpaccess.server.catalog.Model;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What a realm needs to know of a catalog.
 *
 * @param localizationTexts by language and name
 */
public record CatalogRealm(
    List<ClientScope> clientScopes,
    List<ClientRole> clientRoles,
    Map<String, Map<String, String>> localizationTexts) {

  /**
   * Makes client scopes, roles and texts of a catalog.
   *
   * @throws IllegalArgumentException if the translations cannot be used
   */
  public static CatalogRealm of(Catalog catalog, Translations translations) {
    List<Permission> permissions = new CatalogAccess(catalog).permissions();
    return new CatalogRealm(
        Stream.concat(
                permissions.stream().map(CatalogRealm::scope), Stream.of(ClientScope.inclusive()))
            .sorted(Comparator.comparing(ClientScope::name))
            .toList(),
        permissions.stream()
            .map(CatalogRealm::role)
            .sorted(Comparator.comparing(ClientRole::name))
            .toList(),
        translations.texts(catalog));
  }

  private static ClientScope scope(Permission permission) {
    Model model = permission.model();
    String models = models(model);
    return new ClientScope(
        permission.name(),
        Map.of(
            "consent.screen.text",
            PermissionWording.title(permission.action(), models),
            "display.on.consent.screen",
            "true",
            "include.in.openid.provider.metadata",
            "false",
            "include.in.token.scope",
            "true",
            ClientScope.ACTION,
            permission.action().id(),
            ClientScope.FIELDS,
            model.fields().stream().map(Field::name).collect(joining(",")),
            ClientScope.MODEL,
            model.name(),
            ClientScope.MODULE,
            model.module()),
        PermissionWording.ofScope(permission.action(), models),
        "openid-connect");
  }

  private static ClientRole role(Permission permission) {
    return new ClientRole(
        permission.name(),
        PermissionWording.ofRole(permission.action(), models(permission.model())));
  }

  private static String models(Model model) {
    return CatalogTexts.inSentence(model.plural(), "en");
  }
}
