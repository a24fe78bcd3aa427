package dev.mcpaccess.quickstart;

import dev.mcpaccess.quickstart.Quickstart.Started;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What {@code ./mvnw -Prun} runs: starts everything, tells how to use it, and stays until Ctrl-C.
 */
public final class RunCommand {

  private static final int FAILED = 1;

  private final Checkout checkout;
  private final Running running = new Running(Thread.currentThread());

  private RunCommand(Checkout checkout) {
    this.checkout = checkout;
  }

  /** Expects the checkout's folder as its argument, and {@link RunOptions} as system properties. */
  public static void main(String[] arguments) {
    RunCommand command = new RunCommand(new Checkout(Path.of(arguments[0])));
    try {
      command.run(RunOptions.of(System.getProperties()));
    } catch (QuickstartException e) {
      command.tell(e.getMessage());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (IOException | RuntimeException e) {
      command.tell("The start failed: " + e);
    }
    // Maven would add its own account of the failure; the shutdown hook stops what runs.
    System.exit(FAILED);
  }

  private void run(RunOptions options) throws IOException, InterruptedException {
    Optional<RunDirectory> available = RunDirectory.open(checkout);
    available.map(RunDirectory::path).ifPresent(Leftovers::stop);
    Ports.requireFree(options.keycloakPort(), "Keycloak", RunOptions.KEYCLOAK_PORT);
    Ports.requireFree(options.mcpPort(), "the MCP server", RunOptions.MCP_PORT);
    RunDirectory directory =
        available.orElseThrow(
            () -> new QuickstartException("The run command already runs in " + checkout.root()));
    options.output().ifPresent(OutputFile::prepare);
    Logging.to(directory.log("mcp-server"));
    Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "stop"));

    Progress progress = new Progress(System.out);
    Started started = new Quickstart(checkout, options, directory, progress).start(running);
    options.output().ifPresent(output -> output.write(started.report()));
    System.out.printf("%n%s%nLogs: %s%n", new Guide(started.report()).text(), directory.logs());
    started.keycloak().waitForEnd();
    tell("Keycloak ended by itself; its last lines are in " + directory.logs());
  }

  private void stop() {
    System.out.println("\nStopping …");
    running.close();
    System.out.println("Stopped.");
  }

  private void tell(String message) {
    if (!running.isStopping()) {
      System.err.println(System.lineSeparator() + message);
    }
  }
}
