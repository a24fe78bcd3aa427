package dev.mcpaccess.server.http;

import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Refuses WebSockets: Javalin answers them before any route, and opens a session for each. */
final class NoWebSockets extends Handler.Wrapper {
  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    if (!request.getHeaders().contains("Sec-WebSocket-Version")) {
      return super.handle(request, response, callback);
    }
    response.setStatus(404);
    callback.succeeded();
    return true;
  }
}
