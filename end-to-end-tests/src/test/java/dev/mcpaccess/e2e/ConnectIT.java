package dev.mcpaccess.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import dev.mcpaccess.e2e.client.AiClient;
import dev.mcpaccess.e2e.http.Http;
import dev.mcpaccess.e2e.person.Browser;
import dev.mcpaccess.e2e.person.BrowserExtension;
import dev.mcpaccess.e2e.person.BrowserPerson;
import dev.mcpaccess.e2e.person.FormPerson;
import dev.mcpaccess.e2e.platform.ApiKey;
import dev.mcpaccess.e2e.platform.Platform;
import dev.mcpaccess.e2e.platform.PlatformExtension;
import io.modelcontextprotocol.spec.McpSchema;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The product's main job: an AI client connects with an API key, and calls tools. */
@ExtendWith({PlatformExtension.class, BrowserExtension.class})
class ConnectIT {

  private static final String REDIRECT_URI = "http://127.0.0.1:51234/callback";
  private static final String[] ALL_OF_CRM = {
    "company:view", "company:update", "end_user:view", "asset:view",
    "opportunity:view", "task:view", "task:update", "note:view"
  };

  private final Platform platform;
  private final Browser browser;

  ConnectIT(Platform platform, Browser browser) {
    this.platform = platform;
    this.browser = browser;
  }

  @Test
  @DisplayName("P12 carly connects an AI client and asks for the companies that she owns")
  void carlyConnectsAndAsksForHerCompanies() {
    ApiKey key = platform.issue("amelia", "brightside", "OAuthPKCE", ALL_OF_CRM);
    try (BrowserPerson carly = browser.open(platform.person("carly"));
        AiClient client = AiClient.connect(platform.mcpUrl(), key, carly, REDIRECT_URI)) {

      assertThat(carly.permissionsSeen())
          .containsExactly(
              "View assets",
              "View and update companies",
              "View end users",
              "View notes",
              "View opportunities",
              "View and update tasks");
      assertThat(client.tools())
          .extracting(McpSchema.Tool::name)
          .contains(
              "list_models",
              "describe_model",
              "list_records",
              "get_record",
              "search_records",
              "access_status",
              "ping");

      JsonNode answer =
          client.result(
              "list_records",
              Map.of(
                  "model",
                  "company",
                  "filter",
                  List.of(Map.of("field", "owner", "operator", "contains", "value", "Carly"))));

      assertThat(names(answer))
          .containsExactlyInAnyOrder(
              "Lakeside Dental Group",
              "Nordlys Outdoor",
              "O'Hara & Sons Logistics",
              "Quantum Leaf Labs");
      assertThat(names(client.result("list_records", Map.of("model", "company", "mine", true))))
          .containsExactlyInAnyOrderElementsOf(names(answer));
      assertThat(client.authorizations()).isEqualTo(1);
    }
  }

  @Test
  @DisplayName("P3 a role that may only view tasks sees only tasks")
  void whoMayOnlyViewTasksSeesOnlyTasks() {
    ApiKey key = platform.issue("amelia", "brightside", "OAuthPKCE", ALL_OF_CRM);
    try (BrowserPerson tom = browser.open(platform.person("tom"));
        AiClient client = AiClient.connect(platform.mcpUrl(), key, tom, REDIRECT_URI)) {

      assertThat(tom.permissionsSeen()).containsExactly("View tasks");
      JsonNode models = client.result("list_models", Map.of()).get("models");
      assertThat(models).extracting(model -> model.get("name").asText()).containsExactly("task");
      assertThat(client.call("list_records", Map.of("model", "company")).isError()).isTrue();
      assertThat(client.result("list_records", Map.of("model", "task")).get("records"))
          .isNotEmpty();
    }
  }

  @Test
  @DisplayName("C2 the public type connects with its client ID alone")
  void thePublicTypeConnects() {
    ApiKey key = platform.issue("george", "granite", "OAuthPKCE Public", "project:view");
    try (BrowserPerson morgan = browser.open(platform.person("morgan"));
        AiClient client = AiClient.connect(platform.mcpUrl(), key, morgan, REDIRECT_URI)) {

      assertThat(key.clientSecret()).isNull();
      assertThat(client.result("list_records", Map.of("model", "project")).get("records"))
          .isNotEmpty();
    }
  }

  @Test
  void theClientRefreshesWhenTheAccessTokenHasExpired() throws InterruptedException {
    ApiKey key = platform.issue("amelia", "brightside", "OAuthPKCE Public", "task:view");
    platform.administrator().setAccessTokenLifespan(key, 5);
    try (BrowserPerson tom = browser.open(platform.person("tom"));
        AiClient client = AiClient.connect(platform.mcpUrl(), key, tom, REDIRECT_URI)) {
      String first = client.tokens().claims().get("connection_id").asText();

      Thread.sleep(6_000);
      JsonNode answer = client.result("list_records", Map.of("model", "task"));

      assertThat(answer.get("records")).isNotEmpty();
      assertThat(client.refreshes()).isPositive();
      assertThat(client.authorizations()).isEqualTo(1);
      assertThat(client.tokens().claims().get("connection_id").asText()).isEqualTo(first);
    }
  }

  @Test
  void recordsOfAnotherCompanyAreOutOfReach() {
    ApiKey key = platform.issue("george", "granite", "OAuthPKCE", "project:view", "issue:view");
    try (AiClient client =
        AiClient.connect(
            platform.mcpUrl(), key, new FormPerson(platform.person("morgan")), REDIRECT_URI)) {
      JsonNode models = client.result("list_models", Map.of()).get("models");

      assertThat(models)
          .extracting(model -> model.get("name").asText())
          .containsExactlyInAnyOrder("project", "issue");
      assertThat(client.result("search_records", Map.of("query", "Quantum Leaf")).get("matches"))
          .isEmpty();
    }
  }

  @Test
  void aWrongSecretDoesNotConnect() {
    ApiKey key = platform.issue("amelia", "brightside", "OAuthPKCE", "task:view");

    assertThatThrownBy(
            () ->
                AiClient.connect(
                    platform.mcpUrl(),
                    key.withSecret("wrong"),
                    new FormPerson(platform.person("tom")),
                    REDIRECT_URI))
        .hasStackTraceContaining("invalid_client");
  }

  @Test
  @DisplayName("C5 a company without the API module has no key to connect with")
  void withoutTheModuleThereIsNoKey() {
    Http.Answer answer =
        platform
            .companyApi("hanna")
            .issue("harbor", Map.of("name", "Claude", "apiType", "OAuthPKCE"));

    assertThat(answer.status()).isEqualTo(403);
    assertThat(answer.json().get("detail").asText()).contains("module api");
  }

  @Test
  void anotherCompanysAdminCannotIssueAKey() {
    Http.Answer answer =
        platform
            .companyApi("george")
            .issue("brightside", Map.of("name", "Claude", "apiType", "OAuthPKCE"));

    assertThat(answer.status()).isEqualTo(404);
  }

  private static List<String> names(JsonNode answer) {
    List<String> names = new ArrayList<>();
    answer.get("records").forEach(record -> names.add(record.get("name").asText()));
    return names;
  }
}
