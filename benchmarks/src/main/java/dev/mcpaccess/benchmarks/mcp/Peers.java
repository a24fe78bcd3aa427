package dev.mcpaccess.benchmarks.mcp;

import dev.mcpaccess.benchmarks.mcp.peer.BareJavalin;
import dev.mcpaccess.benchmarks.mcp.peer.JavaSdkServer;
import dev.mcpaccess.benchmarks.mcp.peer.VerifyingJavalin;
import dev.mcpaccess.quickstart.Checkout;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Builds and starts the servers beside which ours is measured. */
public final class Peers {
  private final Checkout checkout;
  private final Path work;
  private final List<String> javaOptions;

  /**
   * @param work a folder for what is built and written
   * @param javaOptions for those in Java
   */
  public Peers(Checkout checkout, Path work, List<String> javaOptions) {
    this.checkout = checkout;
    this.work = work;
    this.javaOptions = javaOptions;
  }

  /** Answers with the bytes of a file. */
  ServerProcess bareJavalin(String name, Path answer) throws Exception {
    return java(name, BareJavalin.class, answer.toString());
  }

  ServerProcess verifyingJavalin(String name, Path answer, Issuer issuer, String audience)
      throws Exception {
    Path keys = Files.writeString(work.resolve("keys.json"), issuer.keys());
    return java(
        name, VerifyingJavalin.class, answer.toString(), keys.toString(), issuer.id(), audience);
  }

  ServerProcess javaSdk(String name, Path tools) throws Exception {
    return java(name, JavaSdkServer.class, tools.toString());
  }

  ServerProcess typeScriptSdk(String name, Path tools) throws Exception {
    Path node = work.resolve("node");
    Files.createDirectories(node);
    Path source = checkout.root().resolve("benchmarks/peers/node");
    for (String file : List.of("package.json", "package-lock.json", ".npmrc", "server.js")) {
      Files.copy(source.resolve(file), node.resolve(file), StandardCopyOption.REPLACE_EXISTING);
    }
    run(node, "npm", "ci");
    int port = ServerProcess.freePort();
    return start(
        name,
        port,
        List.of(
            "node", node.resolve("server.js").toString(), String.valueOf(port), tools.toString()));
  }

  ServerProcess quarkus(String name, Path tools) throws Exception {
    Path source = checkout.root().resolve("benchmarks/peers/quarkus");
    run(
        checkout.root(),
        checkout.root().resolve("mvnw").toString(),
        "--quiet",
        "--batch-mode",
        "--file",
        source.toString(),
        "package",
        "-Dquarkus.version=" + System.getProperty("benchmarks.quarkus"),
        "-Dquarkus-mcp-server.version=" + System.getProperty("benchmarks.quarkusMcpServer"));
    int port = ServerProcess.freePort();
    return start(
        name,
        port,
        java(
            "-Dquarkus.http.port=" + port,
            "-Dpeer.tools=" + tools,
            "-jar",
            source.resolve("target/quarkus-app/quarkus-run.jar").toString()));
  }

  /** Starts a class of ours with the class path of the benchmarks. */
  public ServerProcess java(String name, Class<?> main, String... arguments) throws Exception {
    int port = ServerProcess.freePort();
    List<String> command =
        new ArrayList<>(
            java(
                "-classpath",
                System.getProperty("java.class.path"),
                "-Dlogback.configurationFile=quickstart-logback.xml",
                "-Drun.log=" + work.resolve(main.getSimpleName() + "-slf4j.log"),
                main.getName(),
                String.valueOf(port)));
    command.addAll(List.of(arguments));
    return start(name, port, command);
  }

  private List<String> java(String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin/java").toString());
    command.addAll(javaOptions);
    command.addAll(List.of(arguments));
    return command;
  }

  private ServerProcess start(String name, int port, List<String> command) throws Exception {
    Path log = work.resolve(name.replaceAll("\\W+", "-") + ".log");
    return ServerProcess.start(name, port, command, Map.of(), log).listening();
  }

  private static void run(Path directory, String... command)
      throws IOException, InterruptedException {
    int exitCode =
        new ProcessBuilder(command).directory(directory.toFile()).inheritIO().start().waitFor();
    if (exitCode != 0) {
      throw new IllegalStateException(String.join(" ", command) + " ended with " + exitCode);
    }
  }
}
