package dev.mcpaccess.e2e.platform;

import com.fasterxml.jackson.databind.JsonNode;
import dev.mcpaccess.e2e.http.Http;
import dev.mcpaccess.e2e.oauth.OAuthClient;
import dev.mcpaccess.e2e.oauth.ServerMetadata;
import dev.mcpaccess.e2e.oauth.Tokens;
import dev.mcpaccess.quickstart.Checkout;
import dev.mcpaccess.quickstart.Credentials;
import dev.mcpaccess.quickstart.DatabaseLogin;
import dev.mcpaccess.quickstart.KeycloakDistribution;
import dev.mcpaccess.quickstart.KeycloakServer;
import dev.mcpaccess.quickstart.KeycloakSettings;
import dev.mcpaccess.quickstart.SampleDatabase;
import dev.mcpaccess.quickstart.Secrets;
import dev.mcpaccess.server.McpServer;
import dev.mcpaccess.server.ServerSettings;
import dev.mcpaccess.server.auth.ClientAuthentication;
import dev.mcpaccess.server.mcp.Feature;
import dev.mcpaccess.server.mcp.Tool;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The whole product, running: Keycloak with the provider, PostgreSQL and the MCP server. */
public final class Platform implements AutoCloseable {

  private static final String PASSWORD = "end-to-end-password";
  private static final String TRACE_LOG = "keycloak-trace.log";

  /** How often this Keycloak writes down the last uses of keys. */
  public static final Duration LAST_USED_INTERVAL = Duration.ofSeconds(2);

  /** How often this Keycloak explains to one caller what it may do. */
  public static final int EXPLANATIONS_PER_MINUTE = 1000;

  private static final String INTROSPECTION_SECRET = "end-to-end-introspection-secret";

  private final SampleDatabase database;
  private final KeycloakServer keycloak;
  private final McpServer mcpServer;
  private final String mcpUrl;
  private final Administrator administrator;
  private final AdminLogins adminLogins;
  private final List<String> secretsIssued = new CopyOnWriteArrayList<>();

  private Platform(
      SampleDatabase database, KeycloakServer keycloak, McpServer mcpServer, String mcpUrl) {
    this.database = database;
    this.keycloak = keycloak;
    this.mcpServer = mcpServer;
    this.mcpUrl = mcpUrl;
    this.administrator = new Administrator(keycloak);
    this.adminLogins = new AdminLogins(keycloak);
  }

  static Platform start() {
    Checkout checkout = checkout();
    Path work = work();
    createDirectories(work);
    String mcpUrl = "http://localhost:" + freePort() + "/mcp";
    SampleDatabase database =
        SampleDatabase.start(checkout.sample(), work.resolve("postgres"), databaseLog(work));
    KeycloakServer keycloak = startKeycloak(checkout, work, database, mcpUrl);
    McpServer mcpServer =
        McpServer.start(
            ServerSettings.fromEnvironment(mcpEnvironment(database, keycloak, mcpUrl, Map.of())));
    return new Platform(database, keycloak, mcpServer, mcpUrl);
  }

  private static Checkout checkout() {
    return new Checkout(Path.of(System.getProperty("tests.checkout")));
  }

  private static Path work() {
    return checkout().root().resolve("end-to-end-tests/target/platform");
  }

  private static Path databaseLog(Path directory) {
    return directory.resolve("postgres.log");
  }

  private static KeycloakServer startKeycloak(
      Checkout checkout, Path work, SampleDatabase database, String mcpUrl) {
    Map<String, String> environment = environment(mcpUrl, LAST_USED_INTERVAL);
    return "container".equals(System.getProperty("tests.keycloak"))
        ? KeycloakInContainer.start(checkout, environment)
        : KeycloakDistribution.start(
            new KeycloakSettings(
                checkout,
                work,
                work.resolve("keycloak.log"),
                freePort(),
                database.keycloak(),
                environment,
                options(work),
                line -> {}));
  }

  private static Map<String, String> environment(String mcpUrl, Duration lastUsedInterval) {
    Map<String, String> environment = new LinkedHashMap<>(Peppers.options());
    environment.put("MCP_URL", mcpUrl);
    environment.put("SAMPLE_PASSWORD", PASSWORD);
    environment.put("MCP_CLIENT_SECRET_SHA256", Secrets.sha256(INTROSPECTION_SECRET));
    environment.put("KC_SPI_MCP_ACCESS__DEFAULT__CONNECTION_CLEAN_UP_INTERVAL", "5");
    environment.put("KC_SPI_MCP_ACCESS__DEFAULT__KEYS_PER_COMPANY", "2000");
    environment.put(
        "KC_SPI_MCP_ACCESS__DEFAULT__EXPLANATIONS_PER_MINUTE",
        Integer.toString(EXPLANATIONS_PER_MINUTE));
    environment.put(
        "KC_SPI_MCP_ACCESS__DEFAULT__LAST_USED_INTERVAL",
        Long.toString(lastUsedInterval.toSeconds()));
    return environment;
  }

  /** Another node over the same database, which writes down last uses only when it stops. */
  public KeycloakServer anotherNode() {
    keycloakTables(); // skips where that database is out of reach
    return KeycloakDistribution.start(
        new KeycloakSettings(
            checkout(),
            work(),
            work().resolve("keycloak-another.log"),
            freePort(),
            database.keycloak(),
            environment(mcpUrl, Duration.ofHours(2)),
            List.of("--vault-dir=" + Peppers.vault(work().resolve("vault"))),
            line -> {}));
  }

  /**
   * A vault with a pepper, and all that Keycloak and the provider can say, in a file of its own.
   */
  private static List<String> options(Path work) {
    String levels =
        Stream.of("org.keycloak", "dev.mcpaccess", "org.jboss.resteasy", "io.quarkus", "io.vertx")
            .map(category -> "," + category + ":trace")
            .collect(Collectors.joining());
    // One of its messages cannot be formatted, which the console would tell each time.
    String broken = ",org.keycloak.models.jpa.session:info";
    // Half of the log: who opened and closed something, and nothing of what a request carries.
    String stackTraces =
        ",io.quarkus.arc.requestContext:info,org.keycloak.services.DefaultKeycloakSession:info";
    return List.of(
        "--vault-dir=" + Peppers.vault(work.resolve("vault")),
        "--log=console,file",
        "--log-level=info" + levels + broken + stackTraces,
        "--log-console-level=info",
        "--log-file-level=trace",
        "--log-file-rotation-enabled=false",
        "--log-file=" + work.resolve(TRACE_LOG).toAbsolutePath());
  }

  private static Map<String, String> mcpEnvironment(
      SampleDatabase database,
      KeycloakServer keycloak,
      String mcpUrl,
      Map<String, String> replaced) {
    DatabaseLogin sample = database.sample();
    Map<String, String> environment = new HashMap<>();
    environment.put("MCP_URL", mcpUrl);
    environment.put("MCP_ISSUER", keycloak.issuer());
    environment.put("MCP_CLIENT_SECRET", INTROSPECTION_SECRET);
    // Some tests ask more in a minute than a key usually may.
    environment.put("MCP_RATE_PER_KEY", "100000");
    // Tests that look at what is written want no other writer.
    environment.put("MCP_USAGE_INTERVAL", "3600");
    environment.put("MCP_CATALOG", checkout().sample().resolve("catalog.yaml").toString());
    environment.put("DATABASE_URL", sample.url());
    environment.put("DATABASE_USER", sample.role().username());
    environment.put("DATABASE_PASSWORD", sample.role().password());
    environment.putAll(replaced);
    return environment;
  }

  /** One more node with the same public address, at a port of its own and with further tools. */
  public McpServer anotherMcpServer(List<Feature> features, Tool... more) {
    return McpServer.start(
        ServerSettings.fromEnvironment(
            mcpEnvironment(
                database, keycloak, mcpUrl, Map.of("MCP_PORT", String.valueOf(freePort())))),
        features,
        more);
  }

  public KeycloakServer keycloak() {
    return keycloak;
  }

  public String mcpUrl() {
    return mcpUrl;
  }

  /** A user of the development realm. */
  public Credentials person(String username) {
    return new Credentials(username, PASSWORD);
  }

  public CompanyApi companyApi(String username) {
    return CompanyApi.login(keycloak, person(username));
  }

  /** Issues a key as {@code admin} of {@code company}; people return to the own machine. */
  public ApiKey issue(String admin, String company, String apiType, String... permissions) {
    return issue(person(admin), company, apiType, permissions);
  }

  /** Issues a key as somebody who is not of the development realm's file. */
  public ApiKey issue(Credentials admin, String company, String apiType, String... permissions) {
    Map<String, Object> request = new LinkedHashMap<>();
    request.put("apiType", apiType);
    if (apiType.startsWith("OAuthPKCE")) {
      request.put("redirectUris", List.of("loopback"));
    }
    request.put("permissions", List.of(permissions));
    return issue(admin, company, request);
  }

  /** Issues a key as this request asks for it; what is missing is made up. */
  public ApiKey issue(Credentials admin, String company, Map<String, Object> asked) {
    Map<String, Object> request = new LinkedHashMap<>();
    request.put("name", "Key of " + admin.username());
    request.put("description", "For a test");
    request.put("apiType", "OAuthPKCE");
    request.putAll(asked);
    Http.Answer answer = adminLogins.issue(admin, company, request);
    if (answer.status() != 201) {
      throw new IllegalStateException("Not issued: " + answer);
    }
    ApiKey key = ApiKey.of(answer.json());
    Optional.ofNullable(key.clientSecret()).ifPresent(secretsIssued::add);
    Optional.ofNullable(key.staticKey()).ifPresent(secretsIssued::add);
    return key;
  }

  /** The secrets of all keys that {@link #issue} has issued so far. */
  public List<String> secretsIssued() {
    return List.copyOf(secretsIssued);
  }

  /**
   * Leaves a key out of {@link #secretsIssued}, for a test that puts its secret where none belongs.
   */
  public void doNotLookFor(ApiKey key) {
    secretsIssued.removeIf(
        secret -> secret.equals(key.clientSecret()) || secret.equals(key.staticKey()));
  }

  public KeycloakTables keycloakTables() {
    return new KeycloakTables(database.keycloak());
  }

  /** What Keycloak logs at TRACE, likewise. */
  public Path keycloakTraceLog() {
    return work().resolve(TRACE_LOG);
  }

  /** What Keycloak logs, where it is not in a container. */
  public Path keycloakLog() {
    return work().resolve("keycloak.log");
  }

  /** An OAuth client that found this platform by the MCP server's challenge. */
  public OAuthClient client(ApiKey key) {
    return client(key, "http://127.0.0.1:" + freePort() + "/callback");
  }

  /** The same, to which people come back at this address. */
  public OAuthClient client(ApiKey key, String redirectUri) {
    return new OAuthClient(ServerMetadata.discover(challenge()), key, redirectUri);
  }

  /** Sends the MCP server one message with a bearer token. */
  public Http.Answer ping(String bearerToken) {
    return ping(bearerToken, "test");
  }

  /** Sends the MCP server one message as this software. */
  public Http.Answer ping(String bearerToken, String software) {
    return new McpEndpoint(mcpUrl).ping(bearerToken, software);
  }

  /** The challenge of the MCP server's 401. */
  public String challenge() {
    return new McpEndpoint(mcpUrl).challenge();
  }

  /** Asks Keycloak about an access token, as the MCP server's client. */
  public JsonNode introspect(Tokens tokens) {
    Map<String, String> form = new LinkedHashMap<>();
    form.put("client_id", mcpUrl);
    form.put("client_secret", INTROSPECTION_SECRET);
    form.put("token", tokens.accessToken());
    String endpoint = keycloak.issuer() + "/protocol/openid-connect/token/introspect";
    Http.Answer answer = Http.postForm(endpoint, form);
    if (answer.status() != 200) {
      throw new IllegalStateException("Introspection answered " + answer);
    }
    return answer.json();
  }

  /** What the database is asked. */
  public StatementLog statementLog() {
    return new StatementLog(database.administrator(), databaseLog(work()));
  }

  /** Asks Keycloak about a static key, as the MCP server's client. */
  public Http.Answer introspectStatic(String staticKey) {
    return introspectStatic(staticKey, mcpUrl, INTROSPECTION_SECRET);
  }

  /** Asks Keycloak about a static key, as the MCP server's client, with more parameters. */
  public Http.Answer introspectStatic(String staticKey, Map<String, String> more) {
    return introspectStatic(staticKey, mcpUrl, INTROSPECTION_SECRET, more);
  }

  /** Asks Keycloak about a static key, as any client. */
  public Http.Answer introspectStatic(String staticKey, String clientId, String clientSecret) {
    return introspectStatic(staticKey, clientId, clientSecret, Map.of());
  }

  /** Asks Keycloak about a static key, as any client, with more parameters. */
  public Http.Answer introspectStatic(
      String staticKey, String clientId, String clientSecret, Map<String, String> more) {
    Map<String, String> form = new LinkedHashMap<>(more);
    form.put("client_id", clientId);
    form.put("client_secret", clientSecret);
    form.put("token", staticKey);
    form.put("token_type_hint", "api_key");
    return Http.postForm(keycloak.issuer() + "/protocol/openid-connect/token/introspect", form);
  }

  /** Reports usage to Keycloak, as the MCP server's client. */
  public Http.Answer reportUsage(Object report) {
    return reportUsage(report, mcpUrl, INTROSPECTION_SECRET);
  }

  /** Reports usage to Keycloak, as any client. */
  public Http.Answer reportUsage(Object report, String clientId, String clientSecret) {
    Map<String, String> form = new LinkedHashMap<>();
    form.put("client_id", clientId);
    form.put("client_secret", clientSecret);
    form.put("report", Http.write(report));
    return Http.postForm(keycloak.issuer() + "/api-access/usage", form);
  }

  /** One more MCP server, with some environment variables replaced; an empty one is not set. */
  public OtherMcpServer otherMcpServer(Map<String, String> replaced) {
    return OtherMcpServer.start(otherSettings(replaced));
  }

  /** One more MCP server, with a client authentication that no environment gives it. */
  public OtherMcpServer otherMcpServer(ClientAuthentication authentication) {
    return OtherMcpServer.start(otherSettings(Map.of()), authentication);
  }

  private ServerSettings otherSettings(Map<String, String> replaced) {
    Map<String, String> environment = mcpEnvironment(database, keycloak, mcpUrl, replaced);
    environment.put("MCP_PORT", "0");
    return ServerSettings.fromEnvironment(environment);
  }

  /** Where Keycloak introspects, under another name than its issuer's, as between containers. */
  public String introspectionByAnotherName() {
    return keycloak.issuer().replace("//localhost:", "//127.0.0.1:")
        + "/protocol/openid-connect/token/introspect";
  }

  /** A database of its own for a test. */
  public DatabaseLogin emptyDatabase(String name) {
    return database.emptyDatabase(name);
  }

  /** The MCP server's jar with an environment. */
  public ServerJar serverJar(Map<String, String> environment) {
    return new ServerJar(checkout(), environment);
  }

  public Administrator administrator() {
    return administrator;
  }

  @Override
  public void close() {
    mcpServer.close();
    keycloak.close();
    database.close();
  }

  private static int freePort() {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void createDirectories(Path directory) {
    try {
      Files.createDirectories(directory);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
