package dev.mcpaccess.server.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.mcpaccess.server.mcp.CallCancelledException;
import dev.mcpaccess.server.mcp.Json;
import dev.mcpaccess.server.mcp.NotificationStream;
import io.javalin.http.Context;
import io.javalin.http.Header;
import jakarta.servlet.ServletOutputStream;
import java.io.IOException;

/**
 * The answer as server-sent events, which it becomes with the first notification: a request without
 * any is answered with plain JSON.
 */
final class EventStream implements NotificationStream {
  private static final byte[] DATA = "data: ".getBytes(UTF_8);
  private static final byte[] END = "\n\n".getBytes(UTF_8);

  private final Context context;
  private boolean open;

  EventStream(Context context) {
    this.context = context;
  }

  boolean isOpen() {
    return open;
  }

  @Override
  public void send(Object message) {
    if (!open) {
      open = true;
      context.header(Header.CACHE_CONTROL, "no-store");
      // Else nginx keeps events back.
      context.header("X-Accel-Buffering", "no");
      context.res().setStatus(200);
      context.res().setContentType("text/event-stream");
    }
    try {
      ServletOutputStream out = context.res().getOutputStream();
      out.write(DATA);
      out.write(Json.MAPPER.writeValueAsBytes(message));
      out.write(END);
      out.flush();
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A message must be JSON", e);
    } catch (IOException e) {
      throw new CallCancelledException(e);
    }
  }
}
