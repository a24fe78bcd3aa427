package dev.mcpaccess.server;

import dev.mcpaccess.server.limit.RateLimits;
import dev.mcpaccess.server.manage.ManagementSettings;
import dev.mcpaccess.server.records.postgres.DatabaseSettings;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Starts and stops once, so that Java can archive what a start needs. */
@Command(
    name = "warm-up",
    description =
        "Start and stop once, with neither database nor authorization server: under"
            + " -XX:AOTCacheOutput (Java 25) or -XX:ArchiveClassesAtExit, Java then keeps what"
            + " later starts need.",
    mixinStandardHelpOptions = true)
final class WarmUpCommand implements Callable<Integer> {
  private static final String HOST = "127.0.0.1";
  private static final String METADATA = "/.well-known/oauth-protected-resource";

  /** Nothing answers there: it is the port of the discard service (RFC 863). */
  private static final String NOWHERE = HOST + ":9";

  @Override
  public Integer call() throws IOException, InterruptedException {
    Path catalog = Files.createTempFile("catalog", ".yaml");
    try (InputStream sample = WarmUpCommand.class.getResourceAsStream("warm-up-catalog.yaml")) {
      Files.copy(sample, catalog, StandardCopyOption.REPLACE_EXISTING);
      serve(catalog);
    } finally {
      Files.delete(catalog);
    }
    return 0;
  }

  private static void serve(Path catalog) throws IOException, InterruptedException {
    try (McpServer server = McpServer.start(settings(catalog))) {
      HttpClient client = HttpClient.newHttpClient();
      for (String path : new String[] {"/mcp", METADATA}) {
        URI address = URI.create("http://%s:%d%s".formatted(HOST, server.port(), path));
        client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.discarding());
      }
    }
  }

  private static ServerSettings settings(Path catalog) {
    return new ServerSettings(
        URI.create("http://%s/mcp".formatted(HOST)),
        HOST,
        0,
        "http://" + NOWHERE,
        Optional.empty(),
        Optional.empty(),
        Set.of(),
        catalog,
        new DatabaseSettings("jdbc:postgresql://%s/none".formatted(NOWHERE), "none", ""),
        RateLimits.DEFAULT,
        Optional.of(new ManagementSettings(HOST, 0)));
  }
}
