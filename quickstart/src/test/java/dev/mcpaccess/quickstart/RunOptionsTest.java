package dev.mcpaccess.quickstart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RunOptionsTest {

  @Test
  void standardPortsWithoutOptions() {
    RunOptions options = options(Map.of());

    assertThat(options.keycloakPort()).isEqualTo(8080);
    assertThat(options.mcpPort()).isEqualTo(8090);
    assertThat(options.output()).isEmpty();
  }

  @Test
  void chosenPortsAndFile() {
    RunOptions options =
        options(
            Map.of("run.keycloakPort", "9080", "run.mcpPort", "9090", "run.output", "run.json"));

    assertThat(options.keycloakPort()).isEqualTo(9080);
    assertThat(options.mcpPort()).isEqualTo(9090);
    assertThat(options.output().orElseThrow().path()).isAbsolute().hasFileName("run.json");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "http", "0", "-1", "65536", "80.5"})
  void whatIsNoPortIsRefusedByItsOptionsName(String text) {
    assertThatThrownBy(() -> options(Map.of("run.mcpPort", text)))
        .isInstanceOf(QuickstartException.class)
        .hasMessageContaining("-Drun.mcpPort=" + text);
  }

  @Test
  void onePortForBothIsRefused() {
    assertThatThrownBy(() -> options(Map.of("run.mcpPort", "8080")))
        .isInstanceOf(QuickstartException.class)
        .hasMessageContaining("8080")
        .hasMessageContaining("-Drun.keycloakPort")
        .hasMessageContaining("-Drun.mcpPort");
  }

  private static RunOptions options(Map<String, String> values) {
    Properties properties = new Properties();
    properties.putAll(values);
    return RunOptions.of(properties);
  }
}
