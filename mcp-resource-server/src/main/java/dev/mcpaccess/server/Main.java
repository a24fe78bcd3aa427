package dev.mcpaccess.server;

import java.util.concurrent.CountDownLatch;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs the MCP server with the settings of the environment until it is told to stop. */
public final class Main {
  private Main() {}

  public static void main(String[] arguments) throws InterruptedException {
    // Set here, so that a program that embeds the server keeps its own logging.
    if (System.getProperty("logback.configurationFile") == null) {
      System.setProperty("logback.configurationFile", "mcp-access-logback.xml");
    }
    try {
      run();
    } catch (RuntimeException e) {
      System.err.println("The MCP server cannot start:\n" + e.getMessage());
      LoggerFactory.getLogger(Main.class).debug("Start failed", e);
      System.exit(1);
    }
  }

  private static void run() throws InterruptedException {
    Logger log = LoggerFactory.getLogger(Main.class);
    ServerSettings settings = ServerSettings.fromEnvironment(System.getenv());
    McpServer server = McpServer.start(settings);
    CountDownLatch stopped = new CountDownLatch(1);
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(
                () -> {
                  server.close();
                  stopped.countDown();
                }));
    log.info("{} is served at {}:{}", settings.url(), settings.host(), server.port());
    stopped.await();
  }
}
