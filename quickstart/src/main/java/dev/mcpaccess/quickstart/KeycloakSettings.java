package dev.mcpaccess.quickstart;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * What a {@link KeycloakDistribution} starts with.
 *
 * @param directory the starter's own: holds the built installation, which a later start reuses
 * @param port the HTTP port on loopback
 * @param database an empty PostgreSQL database
 * @param environment values of the realm file's placeholders, and options that are secret
 * @param options further options of {@code kc.sh start}, which other users of the machine can see
 * @param progress is told each line of Keycloak's output
 */
public record KeycloakSettings(
    Checkout checkout,
    Path directory,
    Path log,
    int port,
    DatabaseLogin database,
    Map<String, String> environment,
    List<String> options,
    Consumer<String> progress) {

  public KeycloakSettings {
    directory = directory.toAbsolutePath();
    log = log.toAbsolutePath();
    environment = Map.copyOf(environment);
    options = List.copyOf(options);
  }
}
