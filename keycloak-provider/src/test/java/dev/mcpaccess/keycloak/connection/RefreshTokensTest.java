package dev.mcpaccess.keycloak.connection;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mcpaccess.keycloak.connection.RefreshTokens.Standing;
import dev.mcpaccess.keycloak.storage.ConnectionEntity;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class RefreshTokensTest {

  private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

  private final ConnectionEntity row =
      new ConnectionEntity("id", "key", "person", "company", "task:view", START);

  @Test
  void theFirstTokenIsTheNewest() {
    row.redeem("code", "session", "first", START);

    assertThat(standing("first", START)).isEqualTo(Standing.NEWEST);
    assertThat(standing("forged", START)).isEqualTo(Standing.USED);
  }

  @Test
  void theOneBeforeIsAcceptedForAShortTime() {
    row.redeem("code", "session", "first", START);
    row.refresh("second", START);

    assertThat(standing("second", START)).isEqualTo(Standing.NEWEST);
    assertThat(standing("first", START.plusSeconds(29))).isEqualTo(Standing.JUST_REPLACED);
    assertThat(standing("first", START.plusSeconds(30))).isEqualTo(Standing.USED);
  }

  @Test
  void theOneBeforeThatIsNotAccepted() {
    row.redeem("code", "session", "first", START);
    row.refresh("second", START);
    row.refresh("third", START);

    assertThat(standing("first", START)).isEqualTo(Standing.USED);
  }

  @Test
  void withoutAnExchangedCodeThereIsNone() {
    assertThat(standing("any", START)).isEqualTo(Standing.USED);
  }

  private Standing standing(String token, Instant now) {
    return RefreshTokens.standing(row, token, now);
  }
}
