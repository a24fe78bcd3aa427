package dev.mcpaccess.benchmarks.mcp.peer;

import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads the request and answers with bytes that are always the same: what HTTP alone costs. */
public final class BareJavalin {

  private BareJavalin() {}

  /**
   * Serves.
   *
   * @param arguments the port, and the file that is the answer
   */
  public static void main(String[] arguments) throws Exception {
    byte[] answer = Files.readAllBytes(Path.of(arguments[1]));
    Javalin.create(
            config -> {
              config.startup.showJavalinBanner = false;
              config.concurrency.useVirtualThreads = true;
              config.http.compressionStrategy = CompressionStrategy.NONE;
              config.routes.post(
                  "/mcp",
                  context -> {
                    context.bodyInputStream().readAllBytes();
                    context.contentType("application/json").result(answer);
                  });
            })
        .start("127.0.0.1", Integer.parseInt(arguments[0]));
  }
}
