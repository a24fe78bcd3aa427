package dev.mcpaccess.keycloak.usage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mcpaccess.keycloak.apikey.LastUse;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class UseBufferTest {

  private static final LastUse EARLIER = use("2026-01-01T00:00:00Z");
  private static final LastUse LATER = use("2026-01-01T00:00:01Z");

  private final UseBuffer buffer = new UseBuffer();

  @Test
  void theLatestUseOfEachKeyWins() {
    buffer.add("a", EARLIER);
    buffer.add("a", LATER);
    buffer.add("b", LATER);
    buffer.add("b", EARLIER);

    assertThat(buffer.drain()).containsEntry("a", LATER).containsEntry("b", LATER).hasSize(2);
  }

  @Test
  void whatIsDrainedIsForgotten() {
    buffer.add("a", EARLIER);
    buffer.drain();

    assertThat(buffer.drain()).isEmpty();
  }

  @Test
  void aFloodOfKeysIsBoundedAndTheKnownOnesGoOn() {
    for (int i = 0; i < UseBuffer.MAXIMUM + 10; i++) {
      buffer.add("key " + i, EARLIER);
    }
    buffer.add("key 0", LATER);

    assertThat(buffer.drain()).hasSize(UseBuffer.MAXIMUM).containsEntry("key 0", LATER);
  }

  private static LastUse use(String at) {
    return new LastUse(Instant.parse(at), "192.0.2.1", "agent");
  }
}
