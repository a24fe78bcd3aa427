package dev.mcpaccess.quickstart;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Runs Keycloak's own distribution as a child process on loopback. */
public final class KeycloakDistribution implements KeycloakServer {

  private static final Duration PATIENCE = Duration.ofMinutes(5);

  private final ServerProcess process;
  private final String url;
  private final Credentials administrator;

  private KeycloakDistribution(ServerProcess process, String url, Credentials administrator) {
    this.process = process;
    this.url = url;
    this.administrator = administrator;
  }

  /** Returns once the development realm answers. */
  public static KeycloakDistribution start(KeycloakSettings settings) {
    try {
      KeycloakInstallation installation = KeycloakInstallation.prepare(settings);
      installation.useRealm(settings.checkout().realmFile());
      return start(installation, settings);
    } catch (IOException e) {
      throw new QuickstartException("Keycloak does not start: " + e.getMessage(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new QuickstartException("Interrupted while Keycloak was starting", e);
    }
  }

  @Override
  public String url() {
    return url;
  }

  @Override
  public Credentials administrator() {
    return administrator;
  }

  /** The server's own process, for who measures it. */
  public ProcessHandle process() {
    return process.handle();
  }

  /** Returns when the server has ended, however that came about. */
  public void waitForEnd() throws InterruptedException {
    process.waitFor();
  }

  @Override
  public void close() {
    process.close();
  }

  private static KeycloakDistribution start(
      KeycloakInstallation installation, KeycloakSettings settings)
      throws IOException, InterruptedException {
    String url = "http://localhost:" + settings.port();
    Credentials administrator = new Credentials("admin", Secrets.readablePassword());
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "start",
                "--optimized",
                "--import-realm",
                "--http-enabled=true",
                "--http-host=127.0.0.1",
                "--http-port=" + settings.port(),
                "--hostname=" + url,
                "--cache=local",
                // The provider's client policy, without which it refuses to start.
                "--spi-security-profile--default--name=mcp-access-security-profile"));
    arguments.addAll(settings.options());
    ProcessBuilder command = installation.command(arguments);
    // Secrets travel in the environment, since other users of the machine can read command lines.
    Map<String, String> environment = command.environment();
    environment.putAll(settings.environment());
    environment.put("KC_DB_URL", settings.database().url());
    environment.put("KC_DB_USERNAME", settings.database().role().username());
    environment.put("KC_DB_PASSWORD", settings.database().role().password());
    environment.put("KC_BOOTSTRAP_ADMIN_USERNAME", administrator.username());
    environment.put("KC_BOOTSTRAP_ADMIN_PASSWORD", administrator.password());
    ServerProcess process = ServerProcess.start(command, settings.log(), settings.progress());
    KeycloakDistribution keycloak = new KeycloakDistribution(process, url, administrator);
    try {
      keycloak.waitUntilReady();
      return keycloak;
    } catch (IOException | InterruptedException | RuntimeException e) {
      // A Keycloak that is told to stop while it starts finishes the start first.
      process.abort();
      throw e;
    }
  }

  // Keycloak opens its port after the import, so that the realm's metadata stands for the whole.
  private void waitUntilReady() throws IOException, InterruptedException {
    HttpClient client = HttpClient.newHttpClient();
    HttpRequest metadata =
        HttpRequest.newBuilder(URI.create(issuer() + "/.well-known/openid-configuration"))
            .timeout(Duration.ofSeconds(20))
            .build();
    Instant deadline = Instant.now().plus(PATIENCE);
    while (!answers(client, metadata)) {
      if (!process.isAlive()) {
        process.waitFor();
        throw new QuickstartException("Keycloak ended while starting:\n" + process.lastLines());
      }
      if (Instant.now().isAfter(deadline)) {
        throw new QuickstartException(
            "Keycloak is not ready after "
                + PATIENCE.toMinutes()
                + " minutes:\n"
                + process.lastLines());
      }
      Thread.sleep(200);
    }
  }

  private static boolean answers(HttpClient client, HttpRequest request)
      throws InterruptedException {
    try {
      HttpResponse<Void> response = client.send(request, BodyHandlers.discarding());
      return response.statusCode() == 200;
    } catch (IOException e) {
      return false;
    }
  }
}
