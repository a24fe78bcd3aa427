package dev.mcpaccess.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.mcpaccess.e2e.changes.ChangingWorld;
import dev.mcpaccess.e2e.changes.Device;
import dev.mcpaccess.e2e.http.Http;
import dev.mcpaccess.e2e.oauth.Access;
import dev.mcpaccess.e2e.oauth.Tokens;
import dev.mcpaccess.e2e.platform.Platform;
import dev.mcpaccess.e2e.platform.PlatformExtension;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Whatever changes, in whatever order: nobody may do more than each factor allows, and all views
 * agree. The system property {@code tests.seed} repeats a run.
 */
@ExtendWith(PlatformExtension.class)
class RandomChangesIT {

  private static final int CHANGES = 220;

  private final Platform platform;

  RandomChangesIT(Platform platform) {
    this.platform = platform;
  }

  @Test
  @DisplayName("P8 preview, token, introspection and explanation agree after any change")
  void allViewsAgree(TestReporter reporter) {
    long seed = Long.getLong("tests.seed", System.nanoTime());
    reporter.publishEntry("tests.seed", Long.toString(seed));
    Random random = new Random(seed);
    try (ChangingWorld world = new ChangingWorld(platform, random)) {
      for (int change = 1; change <= CHANGES; change++) {
        String what = "tests.seed=" + seed + ", change " + change + ": " + world.change();
        checkPreview(world, what);
        for (Device device : world.devices()) {
          checkIntrospection(world, device, what);
        }
        checkRefresh(world, world.anyDevice(), what);
      }
      assertThat(world.kindsOfChange()).hasSizeGreaterThan(8);
      assertThat(world.timesAlive()).isBetween(CHANGES / 4, CHANGES - 10);
    }
  }

  private static void checkPreview(ChangingWorld world, String what) {
    Http.Answer answer = world.preview();
    if (!world.companyWorks()) {
      assertThat(answer.status()).as(what).isEqualTo(403);
    } else if (!world.isMember()) {
      assertThat(answer.status()).as(what).isEqualTo(404);
    } else {
      assertThat(Access.of(answer).granted()).as(what).isEqualTo(world.allowed());
    }
  }

  private void checkIntrospection(ChangingWorld world, Device device, String what) {
    Set<String> expected = new TreeSet<>(world.allowed());
    expected.retainAll(device.granted());
    expected.retainAll(device.tokens().permissions());

    JsonNode introspected = platform.introspect(device.tokens());
    Http.Answer explained = world.explain(device);

    assertThat(introspected.get("active").asBoolean()).as(what).isEqualTo(world.alive());
    if (world.alive()) {
      assertThat(permissions(introspected)).as(what).isEqualTo(expected);
      assertThat(Access.of(explained).obstacle()).as(what).isEmpty();
    }
    assertThat(explained.status() == 200 ? Access.of(explained).granted() : Set.of())
        .as(what)
        .isEqualTo(expected);
  }

  private static void checkRefresh(ChangingWorld world, Device device, String what) {
    Http.Answer answer = world.refresh(device);
    assertThat(answer.status() == 200).as(what + " " + answer.body()).isEqualTo(world.alive());
    if (answer.status() == 200) {
      Set<String> expected = new TreeSet<>(world.allowed());
      expected.retainAll(device.granted());
      Tokens tokens = Tokens.of(answer);
      assertThat(tokens.permissions()).as(what).isEqualTo(expected);
      device.keep(tokens);
    }
  }

  private static Set<String> permissions(JsonNode introspected) {
    Set<String> permissions = new TreeSet<>();
    for (String token : introspected.path("scope").asText().split(" ", -1)) {
      if (token.contains(":")) {
        permissions.add(token);
      }
    }
    return permissions;
  }
}
