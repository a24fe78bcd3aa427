package dev.mcpaccess.server.tools;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.mcpaccess.server.mcp.ToolDefinition.Annotations;

/** What a tool does to records. */
enum Effect {
  @JsonProperty("reads")
  READS {
    @Override
    Annotations annotations(String title) {
      return Annotations.readOnly(title);
    }
  },
  @JsonProperty("adds")
  ADDS {
    @Override
    Annotations annotations(String title) {
      return Annotations.adding(title);
    }
  },
  @JsonProperty("changes")
  CHANGES {
    @Override
    Annotations annotations(String title) {
      return Annotations.changing(title);
    }
  };

  abstract Annotations annotations(String title);
}
