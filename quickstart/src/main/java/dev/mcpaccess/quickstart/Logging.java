package dev.mcpaccess.quickstart;

import java.nio.file.Path;

/** Sends what the libraries and the MCP server say to a file, and only warnings to the screen. */
final class Logging {

  private Logging() {}

  /** Must come before the first logger: logback reads its configuration then. */
  static void to(Path log) {
    System.setProperty("run.log", log.toString());
    System.setProperty("logback.configurationFile", "quickstart-logback.xml");
  }
}
