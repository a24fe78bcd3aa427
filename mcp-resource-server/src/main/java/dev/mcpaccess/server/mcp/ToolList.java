package dev.mcpaccess.server.mcp;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.databind.JsonSerializable;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import java.io.IOException;
import java.util.List;

/** The tools that a caller sees, as the JSON that is sent each time. */
record ToolList(@JsonProperty Encoded tools) {
  static ToolList of(List<ToolDefinition> tools) {
    try {
      return new ToolList(new Encoded(new SerializedString(Json.MAPPER.writeValueAsString(tools))));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A list of tools must be JSON", e);
    }
  }

  int bytes() {
    return tools.json.asUnquotedUTF8().length;
  }

  /** JSON that is there already. */
  record Encoded(SerializedString json) implements JsonSerializable {
    @Override
    public void serialize(JsonGenerator generator, SerializerProvider serializers)
        throws IOException {
      generator.writeRawValue(json);
    }

    @Override
    public void serializeWithType(
        JsonGenerator generator, SerializerProvider serializers, TypeSerializer type)
        throws IOException {
      serialize(generator, serializers);
    }
  }
}
