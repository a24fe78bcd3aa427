package dev.mcpaccess.e2e.platform;

import dev.mcpaccess.quickstart.Checkout;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The MCP server's runnable jar, as an operator runs it. */
public final class ServerJar {
  private final Path jar;
  private final Map<String, String> environment;

  ServerJar(Checkout checkout, Map<String, String> environment) {
    this.jar = checkout.root().resolve("mcp-resource-server/target/mcp-access-resource-server.jar");
    this.environment = Map.copyOf(environment);
  }

  /** How a command ended, and what it printed, errors included. */
  public record Run(int exitCode, String output) {}

  /** Runs a command to its end. */
  public Run run(Object... arguments) throws IOException, InterruptedException {
    Process process = start(arguments);
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (!process.waitFor(1, TimeUnit.MINUTES)) {
      process.destroyForcibly();
      throw new IllegalStateException("It does not end: " + output);
    }
    return new Run(process.exitValue(), output);
  }

  /** Starts a command that goes on until it is stopped. */
  public Process start(Object... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-XX:TieredStopAtLevel=1");
    command.add("-jar");
    command.add(jar.toString());
    for (Object argument : arguments) {
      command.add(argument.toString());
    }
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().putAll(environment);
    return builder.start();
  }
}
