package dev.mcpaccess.server;

import dev.mcpaccess.server.auth.ClientAuthentication;
import dev.mcpaccess.server.auth.jwt.ClientKey;
import dev.mcpaccess.server.auth.statickey.ClientSecret;
import dev.mcpaccess.server.auth.statickey.IntrospectionSettings;
import dev.mcpaccess.server.limit.RateLimits;
import dev.mcpaccess.server.manage.ManagementSettings;
import dev.mcpaccess.server.records.postgres.DatabaseSettings;
import dev.mcpaccess.server.usage.UsageSettings;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * What an operator decides.
 *
 * @param url the MCP server's canonical URL, as clients type it
 * @param host the address to listen at
 * @param port the port to listen at; 0 for any that is free
 * @param issuer the authorization server, as its tokens name it
 * @param keysUrl where the issuer's keys are, if not where its discovery document says
 * @param introspection how static keys are checked; empty for a server that accepts none
 * @param allowedOrigins web origins besides the server's own
 * @param database not used by a server that is given a record store
 * @param management empty for a server that serves neither health nor metrics
 * @param usage how the calls of tools are reported; empty for a server that reports none
 */
public record ServerSettings(
    URI url,
    String host,
    int port,
    String issuer,
    Optional<URI> keysUrl,
    Optional<IntrospectionSettings> introspection,
    Set<String> allowedOrigins,
    Path catalog,
    DatabaseSettings database,
    RateLimits limits,
    Optional<ManagementSettings> management,
    Optional<UsageSettings> usage) {

  private static final int USAGE_INTERVAL = 30;

  private static final DatabaseSettings NO_DATABASE = new DatabaseSettings("", "", "");

  public ServerSettings {
    allowedOrigins = Set.copyOf(allowedOrigins);
  }

  /** Those of a server that reports no usage. */
  public ServerSettings(
      URI url,
      String host,
      int port,
      String issuer,
      Optional<URI> keysUrl,
      Optional<IntrospectionSettings> introspection,
      Set<String> allowedOrigins,
      Path catalog,
      DatabaseSettings database,
      RateLimits limits,
      Optional<ManagementSettings> management) {
    this(
        url,
        host,
        port,
        issuer,
        keysUrl,
        introspection,
        allowedOrigins,
        catalog,
        database,
        limits,
        management,
        Optional.empty());
  }

  /**
   * Reads the settings from environment variables.
   *
   * @throws IllegalArgumentException that names every variable that is missing or wrong
   */
  public static ServerSettings fromEnvironment(Map<String, String> environment) {
    return read(environment, ServerSettings::database);
  }

  /**
   * Reads the settings of a server that is given a record store.
   *
   * @throws IllegalArgumentException that names every variable that is missing or wrong
   */
  public static ServerSettings withoutDatabase(Map<String, String> environment) {
    return read(environment, variables -> NO_DATABASE);
  }

  private static ServerSettings read(
      Map<String, String> environment, Function<Variables, DatabaseSettings> database) {
    Variables variables = new Variables(environment);
    URI url = variables.canonicalUrl("MCP_URL");
    String issuer = variables.url("MCP_ISSUER").toString();
    Optional<IntrospectionSettings> introspection = introspection(variables, url);
    ServerSettings settings =
        new ServerSettings(
            url,
            variables.text("MCP_HOST", "127.0.0.1"),
            variables.port("MCP_PORT", url),
            issuer,
            variables.optionalUrl("MCP_JWKS_URL"),
            introspection,
            variables.origins("MCP_ALLOWED_ORIGINS"),
            variables.file("MCP_CATALOG"),
            database.apply(variables),
            limits(variables),
            management(variables),
            usage(variables, issuer, introspection));
    variables.requireNoProblems();
    return settings;
  }

  static DatabaseSettings database(Variables variables) {
    return new DatabaseSettings(
        variables.prefixed("DATABASE_URL", "jdbc:postgresql:"),
        variables.text("DATABASE_USER"),
        variables.text("DATABASE_PASSWORD", ""));
  }

  private static RateLimits limits(Variables variables) {
    int perKey = variables.count("MCP_RATE_PER_KEY", RateLimits.DEFAULT.perKey());
    return new RateLimits(
        perKey,
        variables.count("MCP_RATE_PER_USER", perKey),
        variables.count("MCP_RATE_BURST", perKey),
        variables.counts("MCP_RATE_WEIGHTS"));
  }

  private static Optional<ManagementSettings> management(Variables variables) {
    String host = variables.text("MCP_MANAGEMENT_HOST", "127.0.0.1");
    return variables
        .optionalPort("MCP_MANAGEMENT_PORT")
        .map(port -> new ManagementSettings(host, port));
  }

  /** Whoever can ask about static keys can report as well: it is the same client. */
  private static Optional<UsageSettings> usage(
      Variables variables, String issuer, Optional<IntrospectionSettings> introspection) {
    Optional<URI> url = variables.optionalUrl("MCP_USAGE_URL");
    int seconds = variables.count("MCP_USAGE_INTERVAL", USAGE_INTERVAL);
    return introspection.map(
        client ->
            new UsageSettings(
                client.clientId(),
                client.authentication(),
                issuer,
                url.or(() -> client.url().map(UsageSettings::beside))
                    .orElseGet(() -> UsageSettings.at(issuer)),
                Duration.ofSeconds(seconds)));
  }

  private static Optional<IntrospectionSettings> introspection(Variables variables, URI url) {
    String clientId = variables.text("MCP_CLIENT_ID", url.toString());
    Optional<URI> endpoint = variables.optionalUrl("MCP_INTROSPECTION_URL");
    Optional<ClientAuthentication> secret =
        Optional.of(variables.text("MCP_CLIENT_SECRET", ""))
            .filter(text -> !text.isEmpty())
            .map(ClientSecret::new);
    Optional<ClientAuthentication> key = variables.content("MCP_CLIENT_KEY", ClientKey::read);
    variables.requireOneAtMost("MCP_CLIENT_KEY", "MCP_CLIENT_SECRET");
    return key.or(() -> secret)
        .map(authentication -> new IntrospectionSettings(clientId, authentication, endpoint));
  }
}
