package dev.mcpaccess.e2e.compose;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.mcpaccess.quickstart.Checkout;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Holds the composition against its specification, this checkout, and the run command. */
class ComposeFileIT {

  private static final SchemaLocation SPECIFICATION =
      SchemaLocation.of("classpath:dev/mcpaccess/e2e/compose/compose-spec.json");
  private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{(\\w+)([^}]*)}");

  // Surefire's property; the module's folder is also where an IDE starts a test.
  private final Checkout checkout =
      new Checkout(Path.of(System.getProperty("basedir", "")).resolve(".."));
  private final ComposeFile compose =
      ComposeFile.read(checkout.root().resolve("docker-compose.yml"));

  ComposeFileIT() throws IOException {}

  @Test
  void fileFollowsTheComposeSpecification() {
    assertThat(problems(compose.text())).isEmpty();
  }

  @Test
  void misspeltKeyDoesNotFollowTheComposeSpecification() {
    assertThat(problems(compose.text().replace("healthcheck:", "healthchek:"))).isNotEmpty();
  }

  @Test
  void everyCopySourceExistsAndReachesTheBuild() throws IOException {
    assertThat(compose.dockerfiles())
        .containsOnlyKeys("keycloak", "mcp-server")
        .allSatisfy(
            (service, dockerfile) ->
                assertThat(dockerfile.copySources())
                    .isNotEmpty()
                    .allSatisfy(
                        source -> {
                          assertThat(dockerfile.context().resolve(source)).isRegularFile();
                          assertThat(dockerfile.ignored()).contains("!" + source);
                        }));
  }

  @Test
  void everyBindMountExists() {
    assertThat(compose.serviceNames())
        .allSatisfy(
            service ->
                assertThat(compose.bindMounts(service).values())
                    .isNotEmpty()
                    .allSatisfy(file -> assertThat(file).isRegularFile()));
  }

  @Test
  void realmAndSampleAreThoseOfTheRunCommand() {
    assertThat(compose.bindMounts("keycloak"))
        .containsEntry("/opt/keycloak/data/import/development-realm.json", checkout.realmFile());
    assertThat(compose.bindMounts("mcp-server"))
        .containsEntry(
            compose.environment("mcp-server", "MCP_CATALOG"),
            checkout.sample().resolve("catalog.yaml"));
    assertThat(compose.bindMounts("postgres"))
        .containsEntry("/sample/schema.sql", checkout.sample().resolve("schema.sql"))
        .containsEntry("/sample/data.sql", checkout.sample().resolve("data.sql"));
  }

  @Test
  void keycloakIsTheOneOfTheRunCommand() throws IOException {
    String version = Files.readString(checkout.keycloakDistribution().resolve("version.txt"));
    Dockerfile keycloak = compose.dockerfiles().get("keycloak");

    assertThat(keycloak.baseImages())
        .isNotEmpty()
        .containsOnly("quay.io/keycloak/keycloak:" + version.strip().replaceFirst(".* ", ""));
    assertThat(keycloak.copySources())
        .extracting(keycloak.context()::resolve)
        .containsExactly(checkout.providerJar());
  }

  @Test
  void onlyThePortsOfTheRunCommandAreReachableAndOnlyOnThisMachine() {
    assertThat(compose.publishedPorts())
        .containsExactlyInAnyOrder("127.0.0.1:8080:8080", "127.0.0.1:8090:8090");
    assertThat(compose.environment("keycloak", "KC_HOSTNAME")).isEqualTo("http://localhost:8080");
    assertThat(compose.environment("keycloak", "MCP_URL")).isEqualTo("http://localhost:8090/mcp");
    assertThat(compose.environment("mcp-server", "MCP_URL")).isEqualTo("http://localhost:8090/mcp");
    assertThat(compose.environment("mcp-server", "MCP_ISSUER"))
        .isEqualTo("http://localhost:8080/realms/development");
  }

  @Test
  void everySecretMustBeGivenAndIsDocumented() throws IOException {
    List<MatchResult> placeholders = PLACEHOLDER.matcher(compose.text()).results().toList();
    List<String> example =
        Files.readAllLines(checkout.root().resolve(".env.example")).stream()
            .filter(line -> !line.isBlank() && !line.startsWith("#"))
            .toList();

    assertThat(placeholders)
        .allSatisfy(placeholder -> assertThat(placeholder.group(2)).startsWith(":?"))
        .extracting(placeholder -> placeholder.group(1) + "=")
        .hasSameElementsAs(example);
  }

  private static List<Error> problems(String yaml) {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
        .getSchema(SPECIFICATION)
        .validate(yaml, InputFormat.YAML);
  }
}
