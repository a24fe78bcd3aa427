package dev.mcpaccess.quickstart;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;

/** What a person may set on the run command's line, as {@code -Drun.…}. */
record RunOptions(int keycloakPort, int mcpPort, Optional<OutputFile> output) {

  static final String KEYCLOAK_PORT = "run.keycloakPort";
  static final String MCP_PORT = "run.mcpPort";
  static final String OUTPUT = "run.output";

  static RunOptions of(Properties properties) {
    RunOptions options =
        new RunOptions(
            port(properties, KEYCLOAK_PORT, 8080),
            port(properties, MCP_PORT, 8090),
            Optional.ofNullable(properties.getProperty(OUTPUT)).map(RunOptions::output));
    if (options.keycloakPort == options.mcpPort) {
      throw new QuickstartException(
          "-D%s and -D%s are both %d: each needs a port of its own."
              .formatted(KEYCLOAK_PORT, MCP_PORT, options.mcpPort));
    }
    return options;
  }

  private static int port(Properties properties, String option, int standard) {
    String text = properties.getProperty(option, Integer.toString(standard)).strip();
    try {
      int port = Integer.parseInt(text);
      if (port >= 1 && port <= 65_535) {
        return port;
      }
    } catch (NumberFormatException e) {
      // Answered below, together with the numbers that are no port.
    }
    throw new QuickstartException(
        "-D%s=%s is not a port: give a number from 1 to 65535.".formatted(option, text));
  }

  private static OutputFile output(String text) {
    if (text.isBlank()) {
      throw new QuickstartException("-D" + OUTPUT + " needs the name of a file.");
    }
    return new OutputFile(Path.of(text).toAbsolutePath());
  }
}
