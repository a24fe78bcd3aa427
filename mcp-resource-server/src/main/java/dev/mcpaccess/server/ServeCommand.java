package dev.mcpaccess.server;

import java.util.concurrent.CountDownLatch;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.Command;

/** Runs the MCP server with the settings of the environment until it is told to stop. */
@Command(
    name = "serve",
    description = "Serve, with the settings of the environment; what is done without a command.",
    mixinStandardHelpOptions = true)
final class ServeCommand implements Runnable {

  @Override
  public void run() {
    Logger log = LoggerFactory.getLogger(ServeCommand.class);
    McpServer server = start(log);
    CountDownLatch stopped = new CountDownLatch(1);
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(
                () -> {
                  server.close();
                  stopped.countDown();
                }));
    try {
      stopped.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static McpServer start(Logger log) {
    try {
      ServerSettings settings = settings();
      McpServer server = start(settings);
      log.info("{} is served at {}:{}", settings.url(), settings.host(), server.port());
      return server;
    } catch (RuntimeException e) {
      log.debug("Start failed", e);
      throw new IllegalStateException("The MCP server cannot start:\n" + e.getMessage(), e);
    }
  }

  private static ServerSettings settings() {
    return Stores.own().isPresent()
        ? ServerSettings.withoutDatabase(System.getenv())
        : ServerSettings.fromEnvironment(System.getenv());
  }

  private static McpServer start(ServerSettings settings) {
    return Stores.own()
        .map(provider -> McpServer.start(settings, provider.open(System.getenv())))
        .orElseGet(() -> McpServer.start(settings));
  }
}
