package dev.mcpaccess.e2e.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.mcpaccess.quickstart.Checkout;
import dev.mcpaccess.quickstart.Secrets;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Holds the composition against its specification, this checkout, and the run command. */
class ComposeFileIT {

  private static final SchemaLocation SPECIFICATION =
      SchemaLocation.of("classpath:dev/mcpaccess/e2e/compose/compose-spec.json");
  private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{(\\w+)([^}]*)}");
  private static final Pattern REALM_PLACEHOLDER = Pattern.compile("\\$\\{([A-Z0-9_]+)}");
  private static final Pattern ENV_COMMAND =
      Pattern.compile("^\\(umask 077$.*?\\.env\\)$", Pattern.MULTILINE | Pattern.DOTALL);

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
  void mcpServerWarmsUpOverTheDatabaseOfTheComposition() throws IOException {
    assertThat(compose.dockerfiles().get("mcp-server").baseImages())
        .contains(compose.services().at("/postgres/image").asText());
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

    assertThat(placeholders)
        .allSatisfy(placeholder -> assertThat(placeholder.group(2)).startsWith(":?"))
        .extracting(placeholder -> placeholder.group(1) + "=")
        .hasSameElementsAs(secrets());
  }

  @Test
  void keycloakGetsEveryPlaceholderOfTheRealmFile() throws IOException {
    assertThat(REALM_PLACEHOLDER.matcher(Files.readString(checkout.realmFile())).results())
        .isNotEmpty()
        .extracting(placeholder -> placeholder.group(1))
        .allSatisfy(name -> assertThat(compose.environment("keycloak", name)).isNotEmpty());
  }

  @Test
  void staticKeysAreIntrospectedWithASecretOfWhichKeycloakHasTheHash() {
    assertThat(compose.environment("mcp-server", "MCP_CLIENT_SECRET"))
        .startsWith("${MCP_CLIENT_SECRET:");
    assertThat(compose.environment("mcp-server", "MCP_INTROSPECTION_URL"))
        .isEqualTo(
            "http://keycloak:8080/realms/development/protocol/openid-connect/token/introspect");
    assertThat(compose.services().path("keycloak").path("environment").properties())
        .noneMatch(variable -> variable.getValue().asText().contains("{MCP_CLIENT_SECRET:"));
  }

  @Test
  void documentedCommandGivesEverySecretAValueAndTheMcpServersItsHash(@TempDir Path folder)
      throws IOException, InterruptedException {
    assumeTrue(Files.isExecutable(Path.of("/usr/bin/openssl")), "The command needs OpenSSL");
    String guide = Files.readString(checkout.root().resolve("docs/containers.md"));
    Matcher command = ENV_COMMAND.matcher(guide);
    assertThat(command.find()).isTrue();
    Files.copy(checkout.root().resolve(".env.example"), folder.resolve(".env.example"));

    Process shell =
        new ProcessBuilder("sh", "-ec", command.group())
            .directory(folder.toFile())
            .inheritIO()
            .start();

    assertThat(shell.waitFor()).isZero();
    Properties secrets = new Properties();
    try (Reader file = Files.newBufferedReader(folder.resolve(".env"))) {
      secrets.load(file);
    }
    assertThat(new HashSet<>(secrets.values())).hasSameSizeAs(secrets.keySet());
    assertThat(secrets.values())
        .hasSameSizeAs(secrets())
        .allSatisfy(value -> assertThat(value.toString()).matches("[0-9a-f]{48}|[0-9a-f]{64}"));
    assertThat(secrets.getProperty("MCP_CLIENT_SECRET_SHA256"))
        .isEqualTo(Secrets.sha256(secrets.getProperty("MCP_CLIENT_SECRET")));
  }

  /** The names in {@code .env.example}, each with its equals sign. */
  private List<String> secrets() throws IOException {
    return Files.readAllLines(checkout.root().resolve(".env.example")).stream()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .toList();
  }

  private static List<Error> problems(String yaml) {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
        .getSchema(SPECIFICATION)
        .validate(yaml, InputFormat.YAML);
  }
}
