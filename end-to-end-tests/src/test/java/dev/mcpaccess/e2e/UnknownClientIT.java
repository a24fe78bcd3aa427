package dev.mcpaccess.e2e;

import static dev.mcpaccess.e2e.oauth.ClientEndpoints.INTROSPECTION;
import static dev.mcpaccess.e2e.oauth.ClientEndpoints.PUSHED;
import static dev.mcpaccess.e2e.oauth.ClientEndpoints.REVOCATION;
import static dev.mcpaccess.e2e.oauth.ClientEndpoints.TOKEN;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mcpaccess.e2e.http.AddressedHttp.Reply;
import dev.mcpaccess.e2e.oauth.ClientEndpoints;
import dev.mcpaccess.e2e.platform.ApiKey;
import dev.mcpaccess.e2e.platform.ForgedKey;
import dev.mcpaccess.e2e.platform.Platform;
import dev.mcpaccess.e2e.platform.PlatformExtension;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever fails to authenticate as a client does not learn whether it exists. */
@ExtendWith(PlatformExtension.class)
@DisplayName("Security 1 wrong secret and unknown client answer alike")
class UnknownClientIT {

  private final Platform platform;
  private final ClientEndpoints endpoints;
  private final ApiKey key;
  private final String unknown;

  UnknownClientIT(Platform platform) {
    this.platform = platform;
    this.endpoints = new ClientEndpoints(platform.keycloak().issuer());
    this.key = platform.issue("amelia", "brightside", "OAuth", "task:view");
    this.unknown = "mcpa-" + new StringBuilder(key.id()).reverse();
  }

  @ParameterizedTest
  @CsvSource({
    "/token, true",
    "/token, false",
    "/token/introspect, true",
    "/token/introspect, false",
    "/revoke, true",
    "/revoke, false",
    "/ext/par/request, true",
    "/ext/par/request, false"
  })
  @DisplayName("Security 1 in body and headers, at every endpoint, by Basic and by form")
  void inBodyAndHeaders(String endpoint, boolean basic) {
    List<Reply> known = new ArrayList<>();
    List<Reply> ofUnknown = new ArrayList<>();
    for (String secret : List.of(ForgedKey.of(key.id()), "guess", "")) {
      known.add(endpoints.authenticate(endpoint, key.clientId(), secret, basic, 1));
      ofUnknown.add(endpoints.authenticate(endpoint, unknown, secret, basic, 1));
    }

    assertThat(known).allSatisfy(reply -> assertThat(reply.status()).isEqualTo(401));
    assertThat(ofUnknown).isEqualTo(known);
    assertThat(known).containsOnly(known.get(0));
  }

  @Test
  @DisplayName("Security 1 also for a request without a secret, or with a client assertion")
  void withoutASecret() {
    for (Map<String, String> more :
        List.of(
            Map.<String, String>of(),
            Map.of(
                "client_assertion", "a.b.c",
                "client_assertion_type",
                    "urn:ietf:params:oauth:client-assertion-type:jwt-bearer"))) {
      assertThat(post(unknown, more)).isEqualTo(post(key.clientId(), more));
    }
  }

  /** What differs does so each time; a task of Keycloak's own that comes in between does not. */
  @Test
  @DisplayName("Security 1 with the same queries of the database")
  void withTheSameQueries() {
    String secret = ForgedKey.of(key.id());
    List<String> known;
    List<String> ofUnknown;
    int attempts = 0;
    do {
      known = queries(() -> endpoints.authenticate(TOKEN, key.clientId(), secret, false, 2));
      ofUnknown = queries(() -> endpoints.authenticate(TOKEN, unknown, secret, false, 2));
    } while (!ofUnknown.equals(known) && ++attempts < 3);

    assertThat(known).isNotEmpty();
    assertThat(ofUnknown).isEqualTo(known);
  }

  /**
   * Interleaved, by medians. What differs does so each time it is measured; noise does not, so that
   * one quiet measurement of several is enough.
   */
  @ParameterizedTest
  @ValueSource(strings = {TOKEN, INTROSPECTION, REVOCATION, PUSHED})
  @DisplayName("Security 1 in time")
  void inTime(String endpoint) {
    List<String> measured = new ArrayList<>();
    for (int attempt = 0; attempt < 5; attempt++) {
      long[] medians = medians(endpoint, 140);
      measured.add(
          "wrong secret %d us, unknown client %d us"
              .formatted(medians[0] / 1_000, medians[1] / 1_000));
      if (Math.abs(medians[0] - medians[1]) < 0.06 * Math.min(medians[0], medians[1])) {
        return;
      }
    }
    Assertions.fail(endpoint + " takes a different time: " + measured);
  }

  private long[] medians(String endpoint, int rounds) {
    String secret = ForgedKey.of(key.id());
    long[] known = new long[rounds];
    long[] strange = new long[rounds];
    for (int round = 0; round < rounds; round++) {
      int host = 1 + round;
      boolean knownFirst = round % 2 == 0;
      long first = nanos(endpoint, knownFirst ? key.clientId() : unknown, secret, host);
      long second = nanos(endpoint, knownFirst ? unknown : key.clientId(), secret, host);
      known[round] = knownFirst ? first : second;
      strange[round] = knownFirst ? second : first;
    }
    return new long[] {median(known), median(strange)};
  }

  private long nanos(String endpoint, String clientId, String secret, int host) {
    long start = System.nanoTime();
    endpoints.authenticate(endpoint, clientId, secret, false, host);
    return System.nanoTime() - start;
  }

  private static long median(long[] values) {
    Arrays.sort(values);
    return values[values.length / 2];
  }

  /** What is asked, without the values. */
  private List<String> queries(Runnable action) {
    return platform.statementLog().queriesDuring(action).stream()
        .map(line -> line.substring(line.indexOf(": select ")))
        .sorted()
        .toList();
  }

  private Reply post(String clientId, Map<String, String> more) {
    Map<String, String> form = new LinkedHashMap<>(more);
    form.put("client_id", clientId);
    form.put("grant_type", "client_credentials");
    return endpoints.post(TOKEN, 1, form, Map.of("Origin", "https://example.com"));
  }
}
