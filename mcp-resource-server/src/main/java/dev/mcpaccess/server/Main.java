package dev.mcpaccess.server;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;

/** The commands of the jar; without one, it serves. */
@Command(
    name = "mcp-access-resource-server",
    description = "Serves an application's records to AI clients, as far as their tokens permit.",
    subcommands = {
      ServeCommand.class,
      CheckCommand.class,
      RealmCommand.class,
      IntrospectCommand.class,
      SchemaCommand.class,
      WarmUpCommand.class
    },
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    exitCodeListHeading = "Exit codes:%n",
    exitCodeList = {"0:all went well", "1:it did not, and why is told", "2:wrong usage"})
public final class Main implements Runnable {

  public static void main(String[] arguments) {
    // Set here, so that a program that embeds the server keeps its own logging.
    if (System.getProperty("logback.configurationFile") == null) {
      System.setProperty("logback.configurationFile", "mcp-access-logback.xml");
    }
    // Reading the commands' annotations would take a tenth of the time to start.
    System.exit(arguments.length == 0 ? serve() : commandLine().execute(arguments));
  }

  private static int serve() {
    try {
      new ServeCommand().run();
      return CommandLine.ExitCode.OK;
    } catch (RuntimeException e) {
      System.err.println(e.getMessage());
      return CommandLine.ExitCode.SOFTWARE;
    }
  }

  static CommandLine commandLine() {
    return new CommandLine(new Main()).setExecutionExceptionHandler(Main::tell);
  }

  @Override
  public void run() {
    new ServeCommand().run();
  }

  /** What an operator can mend needs no stack trace. */
  private static int tell(Exception e, CommandLine commandLine, CommandLine.ParseResult parsed) {
    commandLine.getErr().println(e.getMessage());
    return commandLine.getCommandSpec().exitCodeOnExecutionException();
  }

  /** The version that the jar's manifest names. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      String version = Main.class.getPackage().getImplementationVersion();
      return new String[] {version == null ? "unreleased" : version};
    }
  }
}
