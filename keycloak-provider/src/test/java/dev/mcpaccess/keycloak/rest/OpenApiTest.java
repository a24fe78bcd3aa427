package dev.mcpaccess.keycloak.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.mcpaccess.keycloak.access.Explanation;
import dev.mcpaccess.keycloak.apikey.ApiType;
import dev.mcpaccess.keycloak.apikey.FieldError;
import dev.mcpaccess.keycloak.apikey.Flaw;
import dev.mcpaccess.keycloak.apikey.IssueRequest;
import dev.mcpaccess.keycloak.apikey.KeyChange;
import dev.mcpaccess.keycloak.apikey.KeyQuery;
import dev.mcpaccess.keycloak.apikey.KeyState;
import dev.mcpaccess.keycloak.apikey.Preset;
import dev.mcpaccess.keycloak.apikey.RotateRequest;
import dev.mcpaccess.keycloak.console.ConsoleResource;
import dev.mcpaccess.keycloak.decision.Factor;
import dev.mcpaccess.keycloak.setup.AiClient;
import dev.mcpaccess.keycloak.setup.Step;
import dev.mcpaccess.keycloak.setup.StepResult;
import dev.mcpaccess.keycloak.usage.UsageReport;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds the OpenAPI document against the resources that it describes. */
class OpenApiTest {

  private final JsonNode document = read();

  @Test
  void thePathsAndMethodsAreThoseOfTheResources() {
    assertThat(described(".")).isEqualTo(operations(ApiAccessResource.class, ""));
    assertThat(described("../../../admin/realms/{realm}/api-access"))
        .isEqualTo(operations(AdminApiResource.class, ""));
  }

  @Test
  void everyOperationHasANameOfItsOwn() {
    assertThat(document.findValuesAsText("operationId")).doesNotHaveDuplicates().isNotEmpty();
  }

  @Test
  void theFieldsAreThoseOfTheRecords() {
    assertThat(fields("ApiKey")).isEqualTo(components(ApiKeyRepresentation.class));
    assertThat(fields("LastUse")).isEqualTo(components(ApiKeyRepresentation.LastUsed.class));
    assertThat(fields("RotateRequest")).isEqualTo(components(RotateRequest.class));
    assertThat(fields("OwnCompanies"))
        .isEqualTo(components(OwnCompaniesResource.OwnCompanies.class));
    assertThat(fields("OwnCompany")).isEqualTo(components(OwnCompaniesResource.OwnCompany.class));
    assertThat(fields("ModelList")).isEqualTo(components(PermissionsResource.ModelList.class));
    assertThat(fields("Model")).isEqualTo(components(PermissionsResource.Model.class));
    assertThat(fields("ModelPermission"))
        .isEqualTo(components(PermissionsResource.ModelPermission.class));
    assertThat(fields("MemberList")).isEqualTo(components(MembersResource.MemberList.class));
    assertThat(fields("Member")).isEqualTo(components(MembersResource.Member.class));
    assertThat(fields("KeyList")).isEqualTo(components(KeysResource.KeyList.class));
    assertThat(fields("PublishedKey")).isEqualTo(components(PublishedKeyRepresentation.class));
    assertThat(fields("PublishedKeyList"))
        .isEqualTo(components(PublishedKeysResource.PublishedKeyList.class));
    assertThat(fields("IssueRequest")).isEqualTo(components(IssueRequest.class));
    assertThat(fields("KeyChange")).isEqualTo(KeyChange.CHANGEABLE);
    assertThat(fields("Connection")).isEqualTo(components(ConnectionRepresentation.class));
    assertThat(fields("ConnectionList"))
        .isEqualTo(components(ConnectionLists.ConnectionList.class));
    assertThat(fields("ConnectionChange")).isEqualTo(components(ConnectionChange.class));
    assertThat(fields("PreviewRequest"))
        .isEqualTo(components(PreviewResource.PreviewRequest.class));
    assertThat(fields("Access")).isEqualTo(components(AccessAnswer.Access.class));
    assertThat(fields("PermissionAccess"))
        .isEqualTo(components(AccessAnswer.PermissionAccess.class));
    assertThat(fields("Usage")).isEqualTo(components(KeyUsageResource.Usage.class));
    assertThat(fields("UsageOfDay")).isEqualTo(components(KeyUsageResource.Day.class));
    assertThat(fields("UsageOfTool")).isEqualTo(components(KeyUsageResource.Tool.class));
    assertThat(fields("UsageReport")).isEqualTo(components(UsageReport.class));
    assertThat(fields("UsageReportEntry")).isEqualTo(components(UsageReport.Entry.class));
    assertThat(fields("KeyChangeList")).isEqualTo(components(KeyHistoryResource.ChangeList.class));
    assertThat(fields("RecordedChange")).isEqualTo(components(KeyHistoryResource.Change.class));
    assertThat(fields("ChangedField")).isEqualTo(components(KeyDifference.Field.class));
    assertThat(fields("CompanyPolicyList"))
        .isEqualTo(components(CompanyPoliciesResource.CompanyPolicyList.class));
    assertThat(fields("CompanyPolicy"))
        .isEqualTo(components(CompanyPoliciesResource.CompanyPolicyRepresentation.class));
    assertThat(fields("CompanyPolicyChange"))
        .isEqualTo(components(CompanyPolicyChange.Values.class));
    assertThat(fields("SetupCheckRequest"))
        .isEqualTo(components(SetupCheckResource.SetupCheckRequest.class));
    assertThat(fields("SetupCheckAnswer"))
        .isEqualTo(components(SetupCheckResource.SetupCheckAnswer.class));
    assertThat(fields("CheckedStep")).isEqualTo(components(SetupCheckResource.CheckedStep.class));
    assertThat(fields("Problem")).isEqualTo(components(ProblemException.Problem.class));
    assertThat(names(schema("Problem").at("/properties/errors/items/properties")))
        .containsExactlyInAnyOrderElementsOf(components(FieldError.class));
  }

  @Test
  void theValuesAreThoseOfTheEnumerations() {
    assertThat(values(schema("ApiType"))).isEqualTo(labels(ApiType.values(), ApiType::label));
    assertThat(values(schema("KeyState"))).isEqualTo(labels(KeyState.values(), KeyState::name));
    assertThat(values(schema("Preset"))).isEqualTo(labels(Preset.values(), Preset::label));
    assertThat(values(schema("ChangedBy")))
        .isEqualTo(labels(Explanation.ChangedBy.values(), Explanation.ChangedBy::label));
    assertThat(values(schema("PermissionAccess").at("/properties/blockedBy")))
        .isEqualTo(labels(Factor.values(), Explanation::label));
    assertThat(values(schema("SetupCheckRequest").at("/properties/client")))
        .isEqualTo(labels(AiClient.values(), AiClient::label));
    assertThat(values(schema("CheckedStep").at("/properties/step")))
        .isEqualTo(labels(Step.values(), Step::label));
    assertThat(values(schema("CheckedStep").at("/properties/outcome")))
        .isEqualTo(labels(StepResult.Outcome.values(), StepResult.Outcome::label));
    assertThat(values(schema("Problem").at("/properties/errors/items/properties/code")))
        .isEqualTo(labels(Flaw.values(), Flaw::code));
    assertThat(values(document.at("/components/parameters/sort/schema")))
        .isEqualTo(labels(KeyQuery.Sort.values(), KeyQuery.Sort::label));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/companies/{company}/keys",
        "/companies/{company}/published-keys",
        "/published-keys"
      })
  void aListHasItsParameters(String path) {
    assertThat(listParameters(path)).isEqualTo(KeyQueryParameters.NAMES);
  }

  @Test
  void theListsOfConnectionsHaveTheirParameters() {
    assertThat(listParameters("/companies/{company}/connections"))
        .isEqualTo(ConnectionLists.COMPANY_NAMES);
    assertThat(listParameters("/companies/{company}/members")).isEqualTo(MembersResource.NAMES);
    assertThat(listParameters("/connections")).isEqualTo(ConnectionLists.OWN_NAMES);
  }

  @Test
  void usageAndHistoryHaveTheirParameters() {
    assertThat(listParameters("/companies/{company}/keys/{id}/usage"))
        .isEqualTo(KeyUsageResource.NAMES);
    assertThat(listParameters("/companies/{company}/keys/{id}/history"))
        .isEqualTo(KeyHistoryResource.NAMES);
  }

  private Set<String> listParameters(String path) {
    return document
        .get("paths")
        .get(path)
        .at("/get/parameters")
        .valueStream()
        .map(parameter -> resolve(parameter).get("name").asText())
        .collect(Collectors.toSet());
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

  /** The operations at a server: a path's own ones, or else those of the whole document. */
  private Set<String> described(String server) {
    Set<String> described = new TreeSet<>();
    document
        .get("paths")
        .properties()
        .forEach(
            path -> {
              JsonNode servers = path.getValue().path("servers");
              if ((servers.isMissingNode() ? document.get("servers") : servers)
                  .findValuesAsText("url")
                  .contains(server)) {
                names(path.getValue())
                    .filter(name -> !Set.of("parameters", "servers").contains(name))
                    .forEach(method -> described.add(method + " " + path.getKey()));
              }
            });
    return described;
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
      boolean pages = method.getReturnType() == ConsoleResource.class;
      if (path != null && found.isEmpty() && !pages) {
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
