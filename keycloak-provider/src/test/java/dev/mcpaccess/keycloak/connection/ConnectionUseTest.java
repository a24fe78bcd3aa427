package dev.mcpaccess.keycloak.connection;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ConnectionUseTest {

  @Test
  void whatHidesOrTurnsTextIsNotKept() {
    assertThat(ConnectionUse.clean(" Claude\u202e\u0007\r\n/1.0\u200b (x) ", 100))
        .contains("Claude /1.0 (x)");
  }

  @Test
  void longTextIsCutBetweenCharacters() {
    assertThat(ConnectionUse.clean("\ud83d\ude80".repeat(50), 3))
        .contains("\ud83d\ude80".repeat(3));
  }

  @Test
  void nothingIsKeptAsNothing() {
    assertThat(ConnectionUse.clean(null, 100)).isEmpty();
    assertThat(ConnectionUse.clean("\u0000 \u202e", 100)).isEmpty();
  }
}
