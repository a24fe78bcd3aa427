package dev.mcpaccess.server.catalog;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The schema that editors use and the classes that the file is read into, held together. */
class CatalogSchemaTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  private static JsonNode schema;

  @BeforeAll
  static void readSchema() throws IOException {
    try (InputStream in = CatalogReader.class.getResourceAsStream("catalog.schema.json")) {
      schema = JSON.readTree(in);
    }
  }

  @Test
  void editorsKnowWhatIsReadAndNothingElse() {
    assertSame("", schema, JSON.constructType(Catalog.class));
  }

  @Test
  void editorsExplainEveryKey() {
    assertThat(undescribed("", schema)).isEmpty();
  }

  @Test
  void isJsonSchema202012() {
    assertThat(schema.path("$schema").asText())
        .isEqualTo("https://json-schema.org/draft/2020-12/schema");
  }

  private static void assertSame(String place, JsonNode node, JavaType type) {
    JsonNode resolved = resolve(node);
    if (type.isEnumType()) {
      assertThat(strings(resolved.path("enum"))).as(place).isEqualTo(ids(type));
    } else if (type.isCollectionLikeType()) {
      assertSame(place + "/items", resolved.path("items"), type.getContentType());
    } else if (type.isMapLikeType()) {
      assertSame(
          place + "/additionalProperties",
          resolved.path("additionalProperties"),
          type.getContentType());
    } else if (type.isTypeOrSubTypeOf(Record.class)) {
      assertSameKeys(place, resolved, type);
    } else {
      assertThat(resolved.has("properties")).as(place).isFalse();
    }
  }

  private static void assertSameKeys(String place, JsonNode node, JavaType type) {
    Map<String, JavaType> read = keys(type);
    assertThat(node.path("additionalProperties").asBoolean(true)).as(place).isFalse();
    assertThat(names(node.path("properties"))).as(place).isEqualTo(read.keySet());
    read.forEach(
        (name, each) -> assertSame(place + "/" + name, node.at("/properties/" + name), each));
  }

  private static Map<String, JavaType> keys(JavaType type) {
    Map<String, JavaType> keys = new TreeMap<>();
    for (RecordComponent component : type.getRawClass().getRecordComponents()) {
      Method accessor = component.getAccessor();
      if (!accessor.isAnnotationPresent(JsonIgnore.class)) {
        JsonProperty renamed = accessor.getAnnotation(JsonProperty.class);
        keys.put(
            renamed == null ? component.getName() : renamed.value(),
            JSON.constructType(component.getGenericType()));
      }
    }
    return keys;
  }

  private static Stream<String> undescribed(String place, JsonNode node) {
    Stream<String> own =
        node.path("properties").properties().stream()
            .filter(property -> !property.getValue().has("description"))
            .map(property -> place + "/" + property.getKey());
    Stream<String> inner =
        node.properties().stream()
            .flatMap(child -> undescribed(place + "/" + child.getKey(), child.getValue()));
    return Stream.concat(own, inner);
  }

  private static JsonNode resolve(JsonNode node) {
    return node.has("$ref") ? schema.at(node.get("$ref").asText().substring(1)) : node;
  }

  private static Set<String> names(JsonNode object) {
    return object.properties().stream().map(Map.Entry::getKey).collect(toSet());
  }

  private static Set<String> strings(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false).map(JsonNode::asText).collect(toSet());
  }

  private static Set<String> ids(JavaType type) {
    return Stream.of((Object[]) type.getRawClass().getEnumConstants())
        .map(constant -> JSON.convertValue(constant, String.class))
        .collect(toSet());
  }
}
