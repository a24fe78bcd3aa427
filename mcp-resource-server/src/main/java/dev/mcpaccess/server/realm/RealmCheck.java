package dev.mcpaccess.server.realm;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import dev.mcpaccess.server.access.Permission;
import dev.mcpaccess.server.catalog.Catalog;
import dev.mcpaccess.server.catalog.CatalogProblem;
import dev.mcpaccess.server.catalog.Model;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** Holds a catalog against a realm. */
public final class RealmCheck {
  private final Catalog catalog;
  private final CatalogRealm wanted;
  private final RealmContents realm;
  private final List<CatalogProblem> problems = new ArrayList<>();

  private RealmCheck(Catalog catalog, CatalogRealm wanted, RealmContents realm) {
    this.catalog = catalog;
    this.wanted = wanted;
    this.realm = realm;
  }

  /** All that the realm lacks, has besides, or says otherwise. */
  public static List<CatalogProblem> problems(
      Catalog catalog, CatalogRealm wanted, RealmContents realm) {
    RealmCheck check = new RealmCheck(catalog, wanted, realm);
    check.checkClient();
    check.checkScopes();
    check.checkRoles();
    check.checkTexts();
    check.checkClaim();
    return check.problems;
  }

  private void checkClient() {
    if (!realm.hasClient()) {
      error(
          "",
          "the realm has no client of the MCP server, which its attribute %s names"
              .formatted(RealmContents.RESOURCE_ATTRIBUTE));
    }
  }

  private void checkScopes() {
    Map<String, ClientScope> present =
        realm.clientScopes().stream().collect(toMap(ClientScope::name, identity()));
    for (ClientScope scope : wanted.clientScopes()) {
      ClientScope found = present.get(scope.name());
      if (found == null) {
        error(place(scope.name()), "the realm has no client scope " + scope.name());
      } else {
        checkAttributes(scope, found);
      }
    }
    Set<String> known = wanted.clientScopes().stream().map(ClientScope::name).collect(toSet());
    realm.clientScopes().stream()
        .filter(ClientScope::isPermission)
        .map(ClientScope::name)
        .filter(name -> !known.contains(name))
        .forEach(
            name -> warn("the realm's client scope " + name + " is no permission of the catalog"));
  }

  private void checkAttributes(ClientScope scope, ClientScope found) {
    Stream.of(ClientScope.MODEL, ClientScope.ACTION, ClientScope.MODULE, ClientScope.FIELDS)
        .filter(name -> !Objects.equals(scope.attributes().get(name), found.attributes().get(name)))
        .forEach(
            name ->
                error(
                    place(scope.name()),
                    "the realm's client scope %s has the attribute %s = %s instead of %s"
                        .formatted(
                            scope.name(),
                            name,
                            found.attributes().get(name),
                            scope.attributes().get(name))));
  }

  private void checkRoles() {
    Set<String> present = realm.clientRoles().stream().map(ClientRole::name).collect(toSet());
    Set<String> known = wanted.clientRoles().stream().map(ClientRole::name).collect(toSet());
    wanted.clientRoles().stream()
        .map(ClientRole::name)
        .filter(name -> !present.contains(name))
        .forEach(name -> error(place(name), "the MCP server's client has no role " + name));
    realm.clientRoles().stream()
        .filter(ClientRole::isPermission)
        .map(ClientRole::name)
        .filter(name -> !known.contains(name))
        .forEach(
            name -> warn("the role " + name + " of the MCP server's client is not in the catalog"));
  }

  private void checkTexts() {
    Set<String> names = CatalogTexts.names(catalog);
    for (String locale : realm.locales()) {
      Set<String> present = realm.localizationTexts().getOrDefault(locale, Map.of()).keySet();
      List<String> missing =
          names.stream()
              .filter(name -> !CatalogTexts.isDescription(name) && !present.contains(name))
              .toList();
      if (!missing.isEmpty()) {
        warn("the realm has no text in %s for %s".formatted(locale, String.join(", ", missing)));
      }
    }
  }

  private void checkClaim() {
    if (catalog.users() == null || catalog.users().claim().equals("sub")) {
      return;
    }
    String claim = catalog.users().claim();
    realm
        .claims()
        .filter(claims -> !claims.contains(claim))
        .ifPresent(
            absent ->
                error(
                    "/users/claim",
                    "no mapper of the realm's client scope basic puts the claim %s into access tokens"
                        .formatted(claim)));
  }

  /** Where the catalog says that there is such a permission. */
  private String place(String permission) {
    for (int number = 0; number < catalog.models().size(); number++) {
      Model model = catalog.models().get(number);
      for (int action = 0; action < model.actions().size(); action++) {
        if (new Permission(model, model.actions().get(action)).name().equals(permission)) {
          return "/models/%d/actions/%d".formatted(number, action);
        }
      }
    }
    return "";
  }

  private void error(String place, String text) {
    problems.add(CatalogProblem.error(place, text));
  }

  private void warn(String text) {
    problems.add(CatalogProblem.warning("", text));
  }
}
