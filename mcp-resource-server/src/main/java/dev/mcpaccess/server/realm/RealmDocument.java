package dev.mcpaccess.server.realm;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;

/** A realm's import file; everything that is none of the catalog's business is left as it is. */
public final class RealmDocument {
  /** Keycloak puts the environment's value there when it imports the file. */
  private static final String DEFAULT_RESOURCE = "${MCP_URL}";

  private final ObjectNode document;

  private RealmDocument(ObjectNode document) {
    this.document = document;
  }

  /** A document with nothing but what a catalog needs. */
  public static RealmDocument empty() {
    return new RealmDocument(RealmJson.MAPPER.createObjectNode());
  }

  /**
   * Reads a realm's import file.
   *
   * @throws IllegalArgumentException if it is no JSON object, or cannot be read
   */
  public static RealmDocument read(Path file) {
    try {
      if (RealmJson.MAPPER.readTree(Files.readString(file)) instanceof ObjectNode document) {
        return new RealmDocument(document);
      }
    } catch (IOException e) {
      throw new IllegalArgumentException(file + " cannot be read: " + e, e);
    }
    throw new IllegalArgumentException(file + " is no realm: a JSON object is expected");
  }

  /** The client ID of the MCP server, as the realm names it. */
  public String resource() {
    return document
        .path("attributes")
        .path(RealmContents.RESOURCE_ATTRIBUTE)
        .asText(DEFAULT_RESOURCE);
  }

  /** Puts in what the catalog says, in the place of what an earlier one said. */
  public void put(CatalogRealm parts, String resource) {
    replace(
        document.withArray("clientScopes"),
        scope -> RealmJson.MAPPER.convertValue(scope, ClientScope.class).isOurs(),
        parts.clientScopes());
    replace(
        document.withObject("roles").withObject("client").withArray(resource),
        role -> RealmJson.MAPPER.convertValue(role, ClientRole.class).isPermission(),
        parts.clientRoles());
    ObjectNode languages = document.withObject("localizationTexts");
    parts.localizationTexts().forEach((locale, texts) -> replace(languages, locale, texts));
  }

  private static void replace(ArrayNode array, Predicate<JsonNode> old, List<?> values) {
    List<JsonNode> kept = new ArrayList<>();
    array.forEach(kept::add);
    kept.removeIf(old);
    values.forEach(value -> kept.add(RealmJson.MAPPER.valueToTree(value)));
    kept.sort(Comparator.comparing(each -> each.path("name").asText()));
    array.removeAll().addAll(kept);
  }

  private static void replace(ObjectNode languages, String locale, Map<String, String> texts) {
    Map<String, JsonNode> all = new TreeMap<>();
    languages
        .path(locale)
        .properties()
        .forEach(
            text -> {
              if (!CatalogTexts.isOurs(text.getKey())) {
                all.put(text.getKey(), text.getValue());
              }
            });
    texts.forEach((name, text) -> all.put(name, languages.textNode(text)));
    languages.putObject(locale).setAll(all);
  }

  /** What it has of what a catalog needs. */
  public RealmContents contents() {
    String resource = resource();
    return new RealmContents(
        list(document.path("clientScopes"), ClientScope.class),
        list(document.path("roles").path("client").path(resource), ClientRole.class),
        RealmContents.texts(document.path("localizationTexts")),
        StreamSupport.stream(document.path("supportedLocales").spliterator(), false)
            .map(JsonNode::asText)
            .toList(),
        StreamSupport.stream(document.path("clients").spliterator(), false)
            .anyMatch(client -> client.path("clientId").asText().equals(resource)),
        RealmContents.basicClaims(document.path("clientScopes")));
  }

  private static <T> List<T> list(JsonNode array, Class<T> type) {
    return StreamSupport.stream(array.spliterator(), false)
        .map(each -> RealmJson.MAPPER.convertValue(each, type))
        .toList();
  }

  @Override
  public String toString() {
    return RealmJson.write(document);
  }
}
