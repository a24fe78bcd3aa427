package dev.mcpaccess.server.mcp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ToolResultTest {

  @Test
  void modelsAndProgramsGetTheSameJson() throws Exception {
    String json = Json.MAPPER.writeValueAsString(ToolResult.of(Map.of("status", "ok")));

    assertThat(json)
        .isEqualTo(
            "{\"content\":[{\"type\":\"text\",\"text\":\"{\\\"status\\\":\\\"ok\\\"}\"}],"
                + "\"structuredContent\":{\"status\":\"ok\"}}");
  }

  @Test
  void whatIsNoObjectIsNoResult() {
    assertThatIllegalArgumentException().isThrownBy(() -> ToolResult.of("ok"));
  }
}
