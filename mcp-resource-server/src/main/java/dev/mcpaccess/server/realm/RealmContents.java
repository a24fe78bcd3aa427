package dev.mcpaccess.server.realm;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a realm has of what a catalog needs.
 *
 * @param clientRoles those of the MCP server's client
 * @param localizationTexts by language and name
 * @param hasClient whether the MCP server's client is there
 * @param claims those that a realm's client scope {@code basic} puts into access tokens; empty if
 *     that is not known
 */
public record RealmContents(
    List<ClientScope> clientScopes,
    List<ClientRole> clientRoles,
    Map<String, Map<String, String>> localizationTexts,
    List<String> locales,
    boolean hasClient,
    Optional<Set<String>> claims) {

  static final String RESOURCE_ATTRIBUTE = "mcp-access.resource";

  static Map<String, Map<String, String>> texts(JsonNode languages) {
    Map<String, Map<String, String>> texts = new TreeMap<>();
    languages.properties().forEach(each -> texts.put(each.getKey(), ofLanguage(each.getValue())));
    return texts;
  }

  static Map<String, String> ofLanguage(JsonNode language) {
    Map<String, String> texts = new TreeMap<>();
    language.properties().forEach(text -> texts.put(text.getKey(), text.getValue().asText()));
    return texts;
  }

  /** What the client scope that every API key has says by its mappers. */
  static Optional<Set<String>> basicClaims(JsonNode clientScopes) {
    for (JsonNode scope : clientScopes) {
      if (scope.path("name").asText().equals("basic")) {
        Set<String> claims = new TreeSet<>();
        for (JsonNode mapper : scope.path("protocolMappers")) {
          claims.add(mapper.path("config").path("claim.name").asText());
        }
        return Optional.of(claims);
      }
    }
    return Optional.empty();
  }
}
