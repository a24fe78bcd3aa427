package dev.mcpaccess.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.mcpaccess.e2e.http.Http;
import dev.mcpaccess.e2e.platform.CompanyApi;
import dev.mcpaccess.e2e.platform.Platform;
import dev.mcpaccess.e2e.platform.PlatformExtension;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The list of a company that has many keys. */
@ExtendWith(PlatformExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KeyListIT {

  private static final int KEYS = 300;
  private static final String PREFIX = "Paged ";

  private final Platform platform;
  private final CompanyApi api;
  private final List<JsonNode> issued = new ArrayList<>();

  KeyListIT(Platform platform) {
    this.platform = platform;
    this.api = platform.companyApi("george");
  }

  @BeforeAll
  void georgeIssuesKeys() {
    // Three of each name, in two cases, so that the id has to decide.
    IntStream.range(0, KEYS)
        .mapToObj(
            i -> {
              String name = PREFIX + (i % (KEYS / 3));
              return i % 2 == 0 ? name : name.toUpperCase(Locale.ROOT);
            })
        .forEach(name -> issued.add(issue(name, "OAuthPKCE Public")));
  }

  @ParameterizedTest
  @CsvSource({
    "createdAt,asc,50",
    "createdAt,desc,7",
    "name,asc,100",
    "name,desc,33",
  })
  void thePagesHaveEveryKeyOnceInOrder(String sort, String order, int limit) {
    List<JsonNode> listed = pages(Map.of("sort", sort, "order", order), limit);

    Comparator<JsonNode> bySort =
        sort.equals("name")
            ? Comparator.comparing(key -> key.get("name").asText().toLowerCase(Locale.ROOT))
            : Comparator.comparing(KeyListIT::createdAt);
    Comparator<JsonNode> ascending = bySort.thenComparing(key -> key.get("id").asText());
    assertThat(listed)
        .hasSize(KEYS)
        .containsExactlyInAnyOrderElementsOf(issued)
        .isSortedAccordingTo(order.equals("asc") ? ascending : ascending.reversed());
  }

  @Test
  void aKeyIssuedMeanwhileMovesNoOther() {
    JsonNode first = list(Map.of("search", PREFIX, "order", "desc", "limit", "10")).json();
    JsonNode newer = issue(PREFIX + "meanwhile", "OAuthPKCE Public");
    try {
      JsonNode second =
          list(Map.of(
                  "search",
                  PREFIX,
                  "order",
                  "desc",
                  "limit",
                  "10",
                  "cursor",
                  first.get("next").asText()))
              .json();

      assertThat(ids(second)).doesNotContainAnyElementsOf(ids(first));
      assertThat(ids(second)).containsExactlyElementsOf(newestFirst().subList(10, 20));
    } finally {
      api.send("DELETE", "granite", "/" + newer.get("id").asText(), "");
    }
  }

  @Test
  void withoutParametersThereAreFiftyOldestFirst() {
    JsonNode page = api.send("GET", "granite", "", "").json();

    assertThat(page.get("keys")).hasSize(50);
    assertThat(page.get("keys")).extracting(KeyListIT::createdAt).isSorted();
    assertThat(page.get("next").asText()).isNotEmpty();
  }

  @Test
  @DisplayName("Security 32 many keys on a page")
  void aLongPageAsksTheDatabaseNoMoreOftenThanAShortOne() {
    int forFive = queriesForAPageOf(5).size();
    List<String> forAHundred = queriesForAPageOf(100);

    assertThat(forFive).isPositive();
    assertThat(forAHundred).as(String.join("\n", forAHundred)).hasSizeLessThan(forFive + 50);
  }

  /** With nothing in Keycloak's caches. */
  private List<String> queriesForAPageOf(int limit) {
    platform.administrator().realm().clearRealmCache();
    Map<String, String> request = Map.of("search", PREFIX, "limit", Integer.toString(limit));
    return platform
        .statementLog()
        .queriesDuring(() -> assertThat(ids(list(request).json())).hasSize(limit));
  }

  @Test
  void theSearchIsInAnyCaseAndLiteral() {
    JsonNode odd = issue("100%_!\\ 'sure'", "OAuthPKCE Public");
    try {
      assertThat(list(Map.of("search", "%_!\\ 'SURE")).json().get("keys")).containsExactly(odd);
      assertThat(ids(list(Map.of("search", "paged 17")).json())).hasSize(3);
      assertThat(ids(list(Map.of("search", "Paged _")).json())).isEmpty();
      assertThat(list(Map.of("search", "no such name")).json().has("next")).isFalse();
    } finally {
      api.send("DELETE", "granite", "/" + odd.get("id").asText(), "");
    }
  }

  @Test
  void typeAndStateAreFilters() {
    String id = issue("Filtered", "OAuthPKCE").get("id").asText();
    try {
      api.send("POST", "granite", "/" + id + "/disable", "");

      assertThat(ids(list(Map.of("search", "Filtered", "type", "OAuthPKCE")).json()))
          .containsExactly(id);
      assertThat(ids(list(Map.of("search", "Filtered", "type", "OAuthPKCE Public")).json()))
          .isEmpty();
      assertThat(ids(list(Map.of("search", "Filtered", "state", "DISABLED")).json()))
          .containsExactly(id);
      assertThat(ids(list(Map.of("search", "Filtered", "state", "ENABLED")).json())).isEmpty();
    } finally {
      api.send("DELETE", "granite", "/" + id, "");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "type   | SAML                    | must be one of Static API, OAuth, OAuthPKCE, OAuthPKCE Public",
        "state  | enabled                 | must be one of ENABLED, DISABLED, EXPIRED",
        "sort   | name; drop table client | must be one of name, createdAt",
        "order  | ascending               | must be one of asc, desc",
        "limit  | 0                       | must be a number from 1 to 100",
        "limit  | 101                     | must be a number from 1 to 100",
        "limit  | -1                      | must be a number from 1 to 100",
        "limit  | 99999999999             | must be a number from 1 to 100",
        "cursor | ''                      | is not one of this list, with these filters",
        "cursor | bm90IG91cnM             | is not one of this list, with these filters",
        "cursor | WzEsMiwzXQ              | is not one of this list, with these filters",
        "offset | 10                      | is not a parameter of this list",
      })
  @DisplayName("Security 32 hostile sort and filter parameters, and deep pages")
  void aHostileParameterIsNamed(String parameter, String value, String reason) {
    assertRefused(list(Map.of(parameter, value)), parameter, reason);
  }

  @Test
  @DisplayName("Security 32 an overlong parameter")
  void aRepeatedOrOverlongParameterIsNamed() {
    assertRefused(
        api.send("GET", "granite", "?limit=1&limit=2", ""), "limit", "must be given once");
    assertRefused(
        list(Map.of("search", "s".repeat(101))),
        "search",
        "must not be longer than 100 characters");
    assertRefused(list(Map.of("search", "a\nb")), "search", "must not have control characters");
  }

  @ParameterizedTest
  @ValueSource(strings = {"search", "state", "sort", "order"})
  void aCursorIsGoodForItsOwnListOnly(String changed) {
    Map<String, String> request = new LinkedHashMap<>(Map.of("search", PREFIX, "limit", "10"));
    request.put("cursor", list(request).json().get("next").asText());
    assertThat(list(request).status()).isEqualTo(200);

    request.put(
        changed,
        Map.of("search", "Pag", "state", "ENABLED", "sort", "name", "order", "desc").get(changed));

    assertRefused(list(request), "cursor", "is not one of this list, with these filters");
  }

  private List<JsonNode> pages(Map<String, String> request, int limit) {
    Map<String, String> page = new LinkedHashMap<>(request);
    page.put("search", PREFIX);
    page.put("limit", Integer.toString(limit));
    List<JsonNode> keys = new ArrayList<>();
    JsonNode answer;
    do {
      answer = list(page).json();
      assertThat(answer.get("keys").size()).isBetween(1, limit);
      answer.get("keys").forEach(keys::add);
      page.put("cursor", answer.path("next").asText());
    } while (answer.has("next"));
    return keys;
  }

  private Http.Answer list(Map<String, String> parameters) {
    return api.send("GET", "granite", "?" + Http.encode(parameters), "");
  }

  private List<String> newestFirst() {
    return issued.stream()
        .sorted(
            Comparator.comparing(KeyListIT::createdAt)
                .thenComparing(key -> key.get("id").asText())
                .reversed())
        .map(key -> key.get("id").asText())
        .toList();
  }

  private static Instant createdAt(JsonNode key) {
    return Instant.parse(key.get("createdAt").asText());
  }

  private static List<String> ids(JsonNode page) {
    return page.get("keys").valueStream().map(key -> key.get("id").asText()).toList();
  }

  private static void assertRefused(Http.Answer answer, String parameter, String reason) {
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.json().get("errors"))
        .extracting(error -> error.get("field").asText() + ": " + error.get("reason").asText())
        .containsExactly(parameter + ": " + reason);
  }

  /** Issues a key, and gives it as a list shows it. */
  private JsonNode issue(String name, String apiType) {
    Map<String, Object> request = new LinkedHashMap<>();
    request.put("name", name);
    request.put("apiType", apiType);
    request.put("redirectUris", List.of("loopback", "claude"));
    request.put("permissions", List.of("project:view", "issue:view"));
    String id = api.issue("granite", request).json().get("id").asText();
    return api.read("granite", id).json();
  }
}
