package dev.mcpaccess.benchmarks.mcp;

import dev.mcpaccess.quickstart.Checkout;
import dev.mcpaccess.quickstart.DatabaseLogin;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The runnable jar, as an operator starts it, with everything on that it has. */
public final class OurServer {
  /** As its public address, which tokens are made for. */
  public static final String URL = "http://mcp.benchmark.example/mcp";

  /** Java 25 and later keep more of a start than its classes (JEP 514). */
  private static final boolean AHEAD_OF_TIME = Runtime.version().feature() >= 25;

  private final Path jar;
  private final Path optionsFile;
  private final Path archive;
  private final Path work;
  private final Issuer issuer;
  private final DatabaseLogin records;

  /**
   * @param records the database that the catalogs are about
   */
  public OurServer(Checkout checkout, Path work, Issuer issuer, DatabaseLogin records) {
    Path module = checkout.root().resolve("mcp-resource-server");
    this.jar = module.resolve("target/mcp-access-resource-server.jar");
    this.optionsFile = module.resolve("java.options");
    this.archive = work.resolve(AHEAD_OF_TIME ? "server.aot" : "server.jsa");
    this.work = work;
    this.issuer = issuer;
    this.records = records;
  }

  /** The options that are recommended for it, which the peers in Java get as well. */
  public List<String> javaOptions() throws IOException {
    return List.of("@" + optionsFile);
  }

  /**
   * Makes the archive that later starts use, as configuration.md says.
   *
   * @param catalog what is served while it is made
   */
  public void archive(Path catalog) throws IOException, InterruptedException {
    Path log = work.resolve("archive.log");
    String option = AHEAD_OF_TIME ? "-XX:AOTCacheOutput=" : "-XX:ArchiveClassesAtExit=";
    ProcessBuilder warmUp =
        new ProcessBuilder(command(List.of(option + archive), List.of("warm-up")))
            .redirectErrorStream(true)
            .redirectOutput(log.toFile());
    warmUp.environment().putAll(data(catalog));
    if (warmUp.start().waitFor() != 0) {
      throw new IllegalStateException("No archive was made: " + Files.readString(log));
    }
  }

  /** Starts one by the archive, and waits until it is ready. */
  public ServerProcess start(Path catalog) throws Exception {
    String option = AHEAD_OF_TIME ? "-XX:AOTCache=" : "-XX:SharedArchiveFile=";
    Started started = begin(catalog, List.of(option + archive));
    started.server().await(started::isReady);
    return started.server();
  }

  /** Starts one without the archive, and waits until it is ready. */
  ServerProcess startCold(Path catalog) throws Exception {
    Started started = begin(catalog, List.of());
    started.server().await(started::isReady);
    return started.server();
  }

  private Started begin(Path catalog, List<String> options) throws IOException {
    int port = ServerProcess.freePort();
    int managementPort = ServerProcess.freePort();
    Map<String, String> environment = new HashMap<>(data(catalog));
    environment.put("MCP_URL", URL);
    environment.put("MCP_PORT", String.valueOf(port));
    environment.put("MCP_ISSUER", issuer.id());
    environment.put("MCP_JWKS_URL", issuer.id() + "/keys");
    environment.put("MCP_MANAGEMENT_PORT", String.valueOf(managementPort));
    // The limits are looked at, but not reached.
    environment.put("MCP_RATE_PER_KEY", "1000000");
    return new Started(
        ServerProcess.start(
            "ours", port, command(options, List.of()), environment, work.resolve("ours.log")),
        URI.create("http://127.0.0.1:%d/health/ready".formatted(managementPort)));
  }

  private Map<String, String> data(Path catalog) {
    return Map.of(
        "MCP_CATALOG", catalog.toString(),
        "DATABASE_URL", records.url(),
        "DATABASE_USER", records.role().username(),
        "DATABASE_PASSWORD", records.role().password());
  }

  private List<String> command(List<String> options, List<String> arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin/java").toString());
    command.addAll(javaOptions());
    command.addAll(options);
    command.addAll(List.of("-jar", jar.toString()));
    command.addAll(arguments);
    return command;
  }

  /** One that has been started. */
  private record Started(ServerProcess server, URI health) {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    /** Whether it says that it has all that it needs. */
    boolean isReady() throws InterruptedException {
      try {
        return CLIENT
                .send(HttpRequest.newBuilder(health).build(), BodyHandlers.discarding())
                .statusCode()
            == 200;
      } catch (IOException e) {
        return false;
      }
    }
  }
}
