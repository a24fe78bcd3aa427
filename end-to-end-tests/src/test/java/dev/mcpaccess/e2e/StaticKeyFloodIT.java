package dev.mcpaccess.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mcpaccess.e2e.http.AddressedHttp;
import dev.mcpaccess.e2e.platform.ApiKey;
import dev.mcpaccess.e2e.platform.ForgedKey;
import dev.mcpaccess.e2e.platform.Platform;
import dev.mcpaccess.e2e.platform.PlatformExtension;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/** Static keys that nobody issued, with right checksums, which anybody can compute. */
@ExtendWith(PlatformExtension.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class StaticKeyFloodIT {

  private static final int ADDRESSES = 15;
  private static final int KEYS_PER_ADDRESS = 100;

  /** What the MCP server lets through in ten seconds: see docs/configuration.md. */
  private static final int PER_ADDRESS = 60;

  private static final int IN_TOTAL = 600;

  private final Platform platform;
  private final ApiKey good;

  StaticKeyFloodIT(Platform platform) {
    this.platform = platform;
    this.good = platform.issue("amelia", "brightside", "Static API", "task:view");
  }

  /** Lets the tests that follow have keys asked about. */
  @AfterAll
  static void theWindowEnds() throws InterruptedException {
    Thread.sleep(10_000);
  }

  @Test
  @Order(0)
  @DisplayName("Security 3 a bad checksum is refused before any database or network call")
  void aBadChecksumIsRefusedAtOnce() {
    String wrong = good.staticKey().substring(0, good.staticKey().length() - 1);
    String bad = wrong + (good.staticKey().endsWith("0") ? "1" : "0");
    platform.ping(good.staticKey());

    List<String> queries =
        platform
            .statementLog()
            .queriesDuring(() -> assertThat(platform.ping(bad).status()).isEqualTo(401));

    assertThat(queries).isEmpty();
  }

  /** The flood comes from many addresses at once; the good key is used from another, meanwhile. */
  @Test
  @Order(2)
  @DisplayName("Security 9 a flood neither evicts good cache entries nor floods Keycloak")
  void aFloodReachesNeitherTheCacheNorKeycloak() throws Exception {
    platform.administrator().recordFailedIntrospections();
    assertThat(platform.ping(good.staticKey()).status()).isEqualTo(200);
    long before = lookedUp();
    long[] quiet = latencies(50);
    Map<Integer, AtomicInteger> answers = new ConcurrentHashMap<>();
    AtomicInteger sent = new AtomicInteger();
    ExecutorService threads = Executors.newFixedThreadPool(6);
    long start = System.nanoTime();
    long[] flooded;
    try {
      List<Future<?>> flood = new ArrayList<>();
      for (int address = 0; address < ADDRESSES; address++) {
        AddressedHttp from = AddressedHttp.at(10, 1 + address);
        for (int i = 0; i < KEYS_PER_ADDRESS; i++) {
          flood.add(
              threads.submit(
                  () -> {
                    String forged = ForgedKey.of("%016d".formatted(sent.incrementAndGet()));
                    int status = ping(from, forged);
                    answers.computeIfAbsent(status, none -> new AtomicInteger()).incrementAndGet();
                  }));
        }
      }
      flooded = latencies(100);
      for (Future<?> one : flood) {
        one.get();
      }
    } finally {
      threads.shutdown();
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    long lookedUp = lookedUp() - before;

    assertThat(sent.get()).isEqualTo(ADDRESSES * KEYS_PER_ADDRESS);
    assertThat(answers.keySet()).containsExactlyInAnyOrder(401, 429);
    int windows = (int) (seconds / 10) + 2;
    assertThat(lookedUp)
        .isPositive()
        .isEqualTo(answers.get(401).get())
        .isLessThanOrEqualTo((long) Math.min(IN_TOTAL, ADDRESSES * PER_ADDRESS) * windows);
    assertThat(lookedUp).isLessThan(sent.get());
    assertThat(platform.ping(good.staticKey()).status()).isEqualTo(200);
    assertThat(median(flooded))
        .as("median of the good key in us, %d before the flood", median(quiet))
        .isLessThan(250_000);
  }

  @Test
  @Order(1)
  @DisplayName("Security 9 one address uses up its own share only")
  void oneAddressUsesUpItsOwnShareOnly() {
    AddressedHttp flooding = AddressedHttp.at(11, 1);
    assertThat(platform.ping(good.staticKey()).status()).isEqualTo(200);
    Map<Integer, Integer> answers = new HashMap<>();
    for (int i = 0; i < PER_ADDRESS * 2; i++) {
      answers.merge(ping(flooding, ForgedKey.of("%016d".formatted(900_000 + i))), 1, Integer::sum);
    }
    ApiKey fresh = platform.issue("amelia", "brightside", "Static API", "task:view");

    assertThat(answers.keySet()).containsExactlyInAnyOrder(401, 429);
    assertThat(ping(flooding, good.staticKey())).isEqualTo(200);
    assertThat(ping(flooding, fresh.staticKey())).isEqualTo(429);
    assertThat(ping(AddressedHttp.at(11, 2), fresh.staticKey())).isEqualTo(200);
  }

  /** How often Keycloak was asked in vain: it records each time. */
  private long lookedUp() {
    return platform
        .keycloakTables()
        .count("select count(*) from event_entity where type = ?", "INTROSPECT_TOKEN_ERROR");
  }

  private long[] latencies(int requests) {
    long[] micros = new long[requests];
    for (int i = 0; i < requests; i++) {
      long start = System.nanoTime();
      assertThat(platform.ping(good.staticKey()).status()).isEqualTo(200);
      micros[i] = (System.nanoTime() - start) / 1_000;
    }
    return micros;
  }

  private int ping(AddressedHttp from, String key) {
    return from.send(
            "POST",
            platform.mcpUrl(),
            Map.of(
                "Authorization", "Bearer " + key,
                "Content-Type", "application/json",
                "Accept", "application/json, text/event-stream"),
            "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"ping\"}")
        .status();
  }

  private static long median(long[] values) {
    long[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}
