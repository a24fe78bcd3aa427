package dev.mcpaccess.server.realm;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.StreamSupport;

/**
 * A realm of a running Keycloak. Nothing is ever deleted in it, and what the catalog does not speak
 * of stays as it is.
 */
public final class RunningRealm {
  private final AdminRest rest;
  private final List<String> changes = new ArrayList<>();

  public RunningRealm(RealmAddress address, AdminLogin login) {
    this.rest = new AdminRest(address, login);
  }

  /** What it has of what a catalog needs. */
  public RealmContents contents() {
    JsonNode realm = rest.get("");
    JsonNode scopes = rest.get("/client-scopes");
    String client = clientId(realm);
    List<String> locales = locales(realm);
    Map<String, Map<String, String>> texts = new TreeMap<>();
    locales.forEach(locale -> texts.put(locale, texts(locale)));
    return new RealmContents(
        list(scopes, ClientScope.class),
        client.isEmpty()
            ? List.of()
            : list(rest.get("/clients/" + client + "/roles"), ClientRole.class),
        texts,
        locales,
        !client.isEmpty(),
        RealmContents.basicClaims(scopes));
  }

  /**
   * Adds what the realm lacks and changes what it says otherwise.
   *
   * @return what was done, in words
   * @throws RealmException if the MCP server's client is not there, or Keycloak refuses
   */
  public List<String> put(CatalogRealm parts) {
    String client = clientId(rest.get(""));
    if (client.isEmpty()) {
      throw new RealmException(
          "The realm has no client of the MCP server, which its attribute %s names"
              .formatted(RealmContents.RESOURCE_ATTRIBUTE));
    }
    putScopes(parts.clientScopes());
    putRoles("/clients/" + client + "/roles", parts.clientRoles());
    parts.localizationTexts().forEach(this::putTexts);
    return List.copyOf(changes);
  }

  private void putScopes(List<ClientScope> scopes) {
    Map<String, JsonNode> present = new HashMap<>();
    rest.get("/client-scopes").forEach(each -> present.put(each.path("name").asText(), each));
    for (ClientScope scope : scopes) {
      if (present.get(scope.name()) instanceof ObjectNode found) {
        putAttributes(scope, found);
      } else {
        rest.post("/client-scopes", scope);
        changes.add("client scope " + scope.name() + " added");
      }
    }
  }

  private void putAttributes(ClientScope scope, ObjectNode found) {
    ObjectNode attributes = found.withObject("attributes");
    ObjectNode before = attributes.deepCopy();
    scope.attributes().forEach(attributes::put);
    if (!attributes.equals(before)) {
      rest.put("/client-scopes/" + found.path("id").asText(), found);
      changes.add("client scope " + scope.name() + " changed");
    }
  }

  private void putRoles(String path, List<ClientRole> roles) {
    List<String> present =
        list(rest.get(path), ClientRole.class).stream().map(ClientRole::name).toList();
    for (ClientRole role : roles) {
      if (!present.contains(role.name())) {
        rest.post(path, role);
        changes.add("role " + role.name() + " added");
      }
    }
  }

  private void putTexts(String locale, Map<String, String> texts) {
    Map<String, String> changed = new TreeMap<>(texts);
    changed.entrySet().removeAll(texts(locale).entrySet());
    if (!changed.isEmpty()) {
      rest.post("/localization/" + locale, changed);
      changed.keySet().forEach(name -> changes.add("text " + name + " in " + locale + " set"));
    }
  }

  /** Keycloak's own id of the MCP server's client; empty if there is none. */
  private String clientId(JsonNode realm) {
    String resource = realm.path("attributes").path(RealmContents.RESOURCE_ATTRIBUTE).asText();
    return rest.get("/clients?clientId=" + AdminRest.encode(resource)).path(0).path("id").asText();
  }

  private Map<String, String> texts(String locale) {
    return RealmContents.ofLanguage(rest.get("/localization/" + AdminRest.encode(locale)));
  }

  private static List<String> locales(JsonNode realm) {
    return StreamSupport.stream(realm.path("supportedLocales").spliterator(), false)
        .map(JsonNode::asText)
        .toList();
  }

  private static <T> List<T> list(JsonNode array, Class<T> type) {
    return StreamSupport.stream(array.spliterator(), false)
        .map(each -> RealmJson.MAPPER.convertValue(each, type))
        .toList();
  }
}
