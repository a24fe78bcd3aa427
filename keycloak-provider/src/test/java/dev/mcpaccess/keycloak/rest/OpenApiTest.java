package dev.mcpaccess.keycloak.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.mcpaccess.keycloak.apikey.ApiType;
import dev.mcpaccess.keycloak.apikey.FieldError;
import dev.mcpaccess.keycloak.apikey.IssueRequest;
import dev.mcpaccess.keycloak.apikey.KeyChange;
import dev.mcpaccess.keycloak.apikey.KeyQuery;
import dev.mcpaccess.keycloak.apikey.KeyState;
import dev.mcpaccess.keycloak.apikey.Preset;
import dev.mcpaccess.keycloak.apikey.RotateRequest;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** Holds the OpenAPI document against the resources that it describes. */
class OpenApiTest {

  private final JsonNode document = read();

  @Test
  void thePathsAndMethodsAreThoseOfTheResources() {
    Set<String> described = new TreeSet<>();
    document
        .get("paths")
        .properties()
        .forEach(
            path ->
                names(path.getValue())
                    .filter(name -> !name.equals("parameters"))
                    .forEach(method -> described.add(method + " " + path.getKey())));

    assertThat(described).isEqualTo(operations(ApiAccessResource.class, ""));
  }

  @Test
  void theFieldsAreThoseOfTheRecords() {
    assertThat(fields("ApiKey")).isEqualTo(components(ApiKeyRepresentation.class));
    assertThat(fields("LastUse")).isEqualTo(components(ApiKeyRepresentation.LastUse.class));
    assertThat(fields("RotateRequest")).isEqualTo(components(RotateRequest.class));
    assertThat(fields("KeyList")).isEqualTo(components(KeysResource.KeyList.class));
    assertThat(fields("IssueRequest")).isEqualTo(components(IssueRequest.class));
    assertThat(fields("KeyChange")).isEqualTo(KeyChange.CHANGEABLE);
    assertThat(fields("Problem")).isEqualTo(components(ProblemException.Problem.class));
    assertThat(names(schema("Problem").at("/properties/errors/items/properties")))
        .containsExactlyInAnyOrderElementsOf(components(FieldError.class));
  }

  @Test
  void theValuesAreThoseOfTheEnumerations() {
    assertThat(values(schema("ApiType"))).isEqualTo(labels(ApiType.values(), ApiType::label));
    assertThat(values(schema("KeyState"))).isEqualTo(labels(KeyState.values(), KeyState::name));
    assertThat(values(schema("Preset"))).isEqualTo(labels(Preset.values(), Preset::label));
    assertThat(values(document.at("/components/parameters/sort/schema")))
        .isEqualTo(labels(KeyQuery.Sort.values(), KeyQuery.Sort::label));
  }

  @Test
  void theListHasItsParameters() {
    JsonNode parameters =
        document.get("paths").get("/companies/{company}/keys").at("/get/parameters");

    assertThat(parameters)
        .extracting(parameter -> resolve(parameter).get("name").asText())
        .containsExactlyInAnyOrderElementsOf(KeyQueryParameters.NAMES);
  }

  @Test
  void everyReferenceLeadsSomewhere() {
    assertThat(document.findValuesAsText("$ref"))
        .allSatisfy(
            reference ->
                assertThat(document.at(reference.substring(1)).isMissingNode())
                    .as(reference)
                    .isFalse());
  }

  private Set<String> operations(Class<?> resource, String base) {
    Set<String> operations = new TreeSet<>();
    for (Method method : resource.getMethods()) {
      Path path = method.getAnnotation(Path.class);
      String full = path == null ? base : base + "/" + path.value();
      Stream<String> httpMethods =
          Arrays.stream(method.getAnnotations())
              .map(Annotation::annotationType)
              .filter(type -> type.isAnnotationPresent(HttpMethod.class))
              .map(type -> type.getAnnotation(HttpMethod.class).value().toLowerCase(Locale.ROOT));
      Set<String> found = httpMethods.map(name -> name + " " + full).collect(Collectors.toSet());
      operations.addAll(found);
      if (path != null && found.isEmpty()) {
        operations.addAll(operations(method.getReturnType(), full));
      }
    }
    return operations;
  }

  private JsonNode resolve(JsonNode reference) {
    return document.at(reference.get("$ref").asText().substring(1));
  }

  private JsonNode schema(String name) {
    return document.at("/components/schemas/" + name);
  }

  private Set<String> fields(String schema) {
    return names(schema(schema).get("properties")).collect(Collectors.toSet());
  }

  private static Set<String> values(JsonNode schema) {
    return schema.get("enum").valueStream().map(JsonNode::asText).collect(Collectors.toSet());
  }

  private static Stream<String> names(JsonNode object) {
    Iterable<String> names = object::fieldNames;
    return StreamSupport.stream(names.spliterator(), false);
  }

  private static Set<String> components(Class<?> type) {
    return Arrays.stream(type.getRecordComponents())
        .map(RecordComponent::getName)
        .collect(Collectors.toSet());
  }

  private static <T> Set<String> labels(T[] values, Function<T, String> label) {
    return Arrays.stream(values).map(label).collect(Collectors.toSet());
  }

  private static JsonNode read() {
    try (InputStream document = ApiAccessResource.class.getResourceAsStream("openapi.json")) {
      return new ObjectMapper().readTree(document);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
