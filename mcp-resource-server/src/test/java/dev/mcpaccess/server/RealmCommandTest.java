package dev.mcpaccess.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RealmCommandTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir private Path directory;

  private Path catalog;

  @BeforeEach
  void copyCatalog() throws IOException {
    catalog = Files.copy(TestServer.catalog(), directory.resolve("catalog.yaml"));
  }

  @Nested
  class Written {
    @Test
    void eachPermissionIsAClientScopeAndARole() throws IOException {
      JsonNode realm = JSON.readTree(run().out());
      JsonNode scope = named(realm.get("clientScopes"), "company:view");
      assertThat(scope.at("/attributes/mcp-access.module").asText()).isEqualTo("crm");
      assertThat(scope.at("/attributes/mcp-access.fields").asText()).startsWith("name,owner,");
      assertThat(scope.at("/attributes/consent.screen.text").asText()).isEqualTo("View companies");
      assertThat(scope.at("/attributes/include.in.openid.provider.metadata").asText())
          .isEqualTo("false");
      assertThat(named(realm.get("clientScopes"), "inclusive")).isNotNull();
      assertThat(named(realm.at("/roles/client").get("${MCP_URL}"), "company:view")).isNotNull();
      assertThat(realm.at("/localizationTexts/en").get("mcp-access.model.company").asText())
          .isEqualTo("companies");
    }

    @Test
    void clientMayBeNamed() throws IOException {
      JsonNode realm = JSON.readTree(run("--resource", "https://mcp.example/mcp").out());
      assertThat(realm.at("/roles/client").has("https://mcp.example/mcp")).isTrue();
    }

    @Test
    void textsOfOtherLanguagesComeFromAFolder() throws IOException {
      Files.writeString(directory.resolve("da.properties"), "mcp-access.model.company=løg\n");
      JsonNode realm = JSON.readTree(run("--texts", directory.toString()).out());
      assertThat(realm.at("/localizationTexts/da").get("mcp-access.model.company").asText())
          .isEqualTo("løg");
    }

    @Test
    void textOfNothingInTheCatalogIsRefused() throws IOException {
      Files.writeString(directory.resolve("da.properties"), "mcp-access.model.compny=x\n");
      CommandRun run = run("--texts", directory.toString());
      assertThat(run.exitCode()).isEqualTo(1);
      assertThat(run.err()).contains("da.properties", "mcp-access.model.compny");
    }
  }

  @Nested
  class IntoARealmsFile {
    private Path realm;

    @BeforeEach
    void writeRealm() throws IOException {
      realm = directory.resolve("realm.json");
      Files.writeString(
          realm,
          """
          {"realm": "main", "attributes": {"mcp-access.resource": "https://mcp.example/mcp"},
           "clients": [{"clientId": "https://mcp.example/mcp"}],
           "supportedLocales": ["en"],
           "clientScopes": [
             {"name": "phone", "protocol": "openid-connect"},
             {"name": "gone:view", "attributes": {"mcp-access.model": "gone"}}],
           "roles": {"realm": [{"name": "boss"}],
                     "client": {"https://mcp.example/mcp": [{"name": "gone:view"}, {"name": "own"}]}},
           "localizationTexts": {"en": {"mcp-access.model.gone": "x", "mcp-access.action.view": "see"}}}
          """);
    }

    @Test
    void restIsLeftAndWhatAnEarlierCatalogSaidGoes() throws IOException {
      assertThat(run("--into", realm.toString()).exitCode()).isZero();
      JsonNode after = JSON.readTree(Files.readString(realm));
      assertThat(names(after.get("clientScopes")))
          .contains("phone", "company:view", "inclusive")
          .doesNotContain("gone:view");
      assertThat(names(after.at("/roles/client").get("https://mcp.example/mcp")))
          .contains("own", "company:view")
          .doesNotContain("gone:view");
      assertThat(names(after.at("/roles/realm"))).containsExactly("boss");
      assertThat(after.at("/localizationTexts/en").has("mcp-access.model.gone")).isFalse();
      assertThat(after.at("/localizationTexts/en").has("mcp-access.action.view")).isTrue();
    }

    @Test
    void checkTellsWhatIsMissingUnknownAndOtherwise() throws IOException {
      CommandRun before = check();
      assertThat(before.exitCode()).isEqualTo(1);
      assertThat(before.out())
          .contains("line ", "no client scope company:view", "no role company:view")
          .contains("warning: the realm's client scope gone:view is no permission")
          .contains("warning: the role gone:view")
          .contains("no client scope inclusive")
          .contains("warning: the realm has no text in en for mcp-access.field.company.about");

      run("--into", realm.toString());
      assertThat(check().exitCode()).as(check().out()).isZero();

      Files.writeString(
          realm, Files.readString(realm).replace("\"mcp-access.module\": \"crm\"", "\"x\": \"y\""));
      assertThat(check().out()).contains("attribute mcp-access.module = null instead of crm");
    }

    @Test
    void checkLooksForTheClaimThatNamesTheUser() throws IOException {
      run("--into", realm.toString());
      Files.writeString(catalog, Files.readString(catalog).replace("claim: sub", "claim: number"));
      assertThat(check().exitCode()).isZero();
      Files.writeString(
          realm,
          Files.readString(realm)
              .replaceFirst(
                  "\"clientScopes\": \\[", "$0 {\"name\": \"basic\", \"protocolMappers\": []},"));
      assertThat(check().out()).contains("line 5: no mapper", "claim number");
    }

    @Test
    void realmWithoutTheClientIsAProblem() throws IOException {
      Files.writeString(realm, Files.readString(realm).replace("\"clientId\"", "\"id\""));
      assertThat(check().out()).contains("the realm has no client of the MCP server");
    }

    private CommandRun check() {
      return CommandRun.of(
          "check", catalog.toString(), "--no-database", "--realm", realm.toString());
    }
  }

  @Nested
  class Refused {
    @Test
    void brokenCatalog() throws IOException {
      Files.writeString(catalog, "models: []");
      CommandRun run = run();
      assertThat(run.exitCode()).isEqualTo(1);
      assertThat(run.out()).isEmpty();
      assertThat(run.err()).contains("is not a valid catalog").doesNotContain("Exception");
    }

    @Test
    void fileThatIsNoRealm() throws IOException {
      Path realm = Files.writeString(directory.resolve("realm.json"), "[]");
      assertThat(run("--into", realm.toString()).err()).contains("is no realm");
    }

    @Test
    void addressThatIsNoRealms() {
      assertThat(run("--to", "http://127.0.0.1:1/").err()).contains("not the address of a realm");
    }

    @Test
    void fileAndAddressTogether() {
      assertThat(run("--to", "http://127.0.0.1:1/realms/x", "--into", "y").exitCode()).isEqualTo(2);
    }

    @Test
    void noAdministrator() {
      CommandRun run =
          CommandRun.of(
              "check",
              catalog.toString(),
              "--no-database",
              "--realm",
              "http://127.0.0.1:1/realms/x");
      assertThat(run.exitCode()).isEqualTo(3);
      assertThat(run.err()).contains("KEYCLOAK_ADMIN_USER");
    }
  }

  private CommandRun run(String... options) {
    List<String> arguments = new ArrayList<>(List.of("realm", catalog.toString()));
    arguments.addAll(List.of(options));
    return CommandRun.of(arguments.toArray(new String[0]));
  }

  private static List<String> names(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false)
        .map(each -> each.get("name").asText())
        .toList();
  }

  private static JsonNode named(JsonNode array, String name) {
    return StreamSupport.stream(array.spliterator(), false)
        .filter(each -> each.get("name").asText().equals(name))
        .findFirst()
        .orElse(null);
  }
}
