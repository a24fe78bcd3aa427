package dev.mcpaccess.server;

import static dev.mcpaccess.server.TestServer.call;
import static dev.mcpaccess.server.TestServer.json;
import static dev.mcpaccess.server.TestServer.post;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What callers learn of themselves, and of what they may not do. */
class AccessStatusTest {
  private final TokenIssuer issuer = TestServer.issuer();

  @Nested
  class Status {
    @Test
    void callerLearnsWhoItIs() {
      JsonNode status = status(token("company:view", "preferred_username", "carly"));
      assertThat(status.at("/user/id").asText()).isEqualTo(TokenIssuer.SUBJECT);
      assertThat(status.at("/user/name").asText()).isEqualTo("carly");
      assertThat(status.at("/key/clientId").asText()).isEqualTo("key-1");
      assertThat(status.at("/key/machine").asBoolean(true)).isFalse();
      assertThat(status.at("/company/id").asText()).isEqualTo(TokenIssuer.COMPANY.toString());
      assertThat(status.path("connection").asText()).isEqualTo("connection-1");
      assertThat(status.has("preset")).isFalse();
    }

    @Test
    void everyPermissionIsEitherPermittedOrWithheld() {
      JsonNode status = status(token("company:view task:create unknown:view"));
      assertThat(texts(status.path("permitted"))).containsExactly("company:view", "task:create");
      assertThat(texts(status.path("withheld").findValues("permission")))
          .containsExactly(
              "company:create",
              "company:update",
              "company:delete",
              "company:export",
              "task:view",
              "rate:view");
      assertThat(status.at("/withheld/0").has("blockedBy")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
      "role, company admin",
      "key, company admin",
      "module, vendor",
      "consent, authorizing again",
      "request, authorizing again",
    })
    void factorThatBlocksIsNamedAndWhoCanChangeIt(String factor, String who) {
      JsonNode withheld =
          status(token("company:view", "withheld_by_" + factor, "other:view task:view"))
              .path("withheld");
      for (JsonNode each : withheld) {
        boolean told = each.path("permission").asText().equals("task:view");
        assertThat(each.has("blockedBy")).isEqualTo(told);
        if (told) {
          assertThat(each.path("blockedBy").asText()).isEqualTo(factor);
          assertThat(each.path("changedBy").asText()).contains(who);
          assertThat(each.path("reason").asText()).isNotEmpty();
        }
      }
    }

    @Test
    void callerWithoutAnyPermissionIsAnswered() {
      assertThat(status(token("inclusive")).path("permitted")).isEmpty();
    }

    private JsonNode status(String token) {
      return call(token, "access_status", "{}").at("/result/structuredContent");
    }
  }

  @Nested
  class StepUp {
    @Test
    void whatAuthorizingAgainWouldBringIsAskedForAtOnce() {
      String token = token("company:view", "withheld_by_consent", "task:view rate:view");
      HttpResponse<String> response =
          post(token, search("{'query':'a','models':['company','task','task']}"));
      assertThat(response.statusCode()).isEqualTo(403);
      assertThat(json(response).path("error").asText()).isEqualTo("insufficient_scope");
      assertThat(response.headers().firstValue("WWW-Authenticate").orElseThrow())
          .startsWith("Bearer error=\"insufficient_scope\"")
          .contains("scope=\"company:view task:view\"")
          .contains(
              "resource_metadata=\"https://mcp.example.com/.well-known/oauth-protected-resource/mcp\"");
    }

    @Test
    void clientThatLooksForItInTheResultFindsItThere() {
      String token = token("company:view", "withheld_by_consent", "task:view");
      HttpResponse<String> response = post(token, asChatGpt("{'query':'a','models':['task']}"));
      assertThat(response.statusCode()).isEqualTo(200);
      JsonNode result = json(response).path("result");
      assertThat(result.path("isError").asBoolean()).isTrue();
      assertThat(result.at("/content/0/text").asText()).contains("Authorize again", "task:view");
      assertThat(result.path("_meta").path("mcp/www_authenticate").path(0).asText())
          .startsWith("Bearer error=\"insufficient_scope\", error_description=\"")
          .contains("scope=\"company:view task:view\"", "resource_metadata=\"https://");
    }

    @Test
    void itIsNotFoundThereWhereAuthorizingAgainWouldBeInVain() {
      String token = token("company:view", "withheld_by_role", "task:view");
      HttpResponse<String> response = post(token, asChatGpt("{'query':'a','models':['task']}"));
      assertThat(json(response).at("/result/isError").asBoolean()).isTrue();
      assertThat(response.body()).doesNotContain("mcp/www_authenticate");
    }

    @Test
    void allThatIsMissingIsNamed() {
      String token =
          issuer.token(
              claims ->
                  claims
                      .claim("scope", "company:create")
                      .claim("withheld_by_consent", "task:view company:view")
                      .claim("withheld_by_request", "rate:view"));
      HttpResponse<String> response =
          post(
              token,
              "{'jsonrpc':'2.0','id':1,'method':'tools/call','params':{'name':'list_models'}}"
                  .replace('\'', '"'));
      assertThat(response.statusCode()).isEqualTo(403);
      assertThat(response.headers().firstValue("WWW-Authenticate").orElseThrow())
          .contains("scope=\"company:create company:view rate:view task:view\"");
    }

    @Test
    void clientIsNotSentToAuthorizeInVain() {
      String token =
          issuer.token(
              claims ->
                  claims
                      .claim("scope", "company:view")
                      .claim("withheld_by_consent", "task:view")
                      .claim("withheld_by_role", "rate:view"));
      HttpResponse<String> response = post(token, search("{'query':'a','models':['task','rate']}"));
      assertThat(response.statusCode()).isEqualTo(200);
      assertThat(json(response).at("/result/isError").asBoolean()).isTrue();
      assertThat(json(response).at("/result/content/0/text").asText())
          .contains("rate:view", "role", "company admin");
    }

    @Test
    void modelThatDoesNotExistIsNeverAReasonToAuthorize() {
      String token = token("company:view", "withheld_by_consent", "absent:view");
      HttpResponse<String> response = post(token, search("{'query':'a','models':['absent']}"));
      assertThat(response.statusCode()).isEqualTo(200);
      assertThat(json(response).at("/result/content/0/text").asText())
          .contains("There is no model");
    }

    private String asChatGpt(String arguments) {
      return search(arguments)
          .replace("\"arguments\"", "\"_meta\":{\"openai/locale\":\"en\"},\"arguments\"");
    }

    private String search(String arguments) {
      return "{'jsonrpc':'2.0','id':1,'method':'tools/call','params':{'name':'search_records','arguments':%s}}"
          .formatted(arguments)
          .replace('\'', '"');
    }
  }

  private String token(String scope) {
    return issuer.token(claims -> claims.claim("scope", scope));
  }

  private String token(String scope, String claim, String value) {
    return issuer.token(claims -> claims.claim("scope", scope).claim(claim, value));
  }

  private static List<String> texts(Iterable<JsonNode> nodes) {
    return StreamSupport.stream(nodes.spliterator(), false).map(JsonNode::asText).toList();
  }
}
