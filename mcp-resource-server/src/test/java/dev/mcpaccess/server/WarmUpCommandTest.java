package dev.mcpaccess.server;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WarmUpCommandTest {
  @Test
  void needsNeitherDatabaseNorAuthorizationServer() {
    assertThat(Main.commandLine().execute("warm-up")).isZero();
  }
}
