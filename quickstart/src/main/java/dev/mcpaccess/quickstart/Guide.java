package dev.mcpaccess.quickstart;

import dev.mcpaccess.quickstart.RunReport.User;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The text on the screen once everything runs: addresses, users, keys, and what to paste where. */
record Guide(RunReport report) {

  private static final String USER = "  %-10s  %-15s  %-12s  %s";

  String text() {
    return Stream.of(addresses(), users(), keys(), claude(), chatGpt(), hints())
        .map(lines -> lines.collect(Collectors.joining("\n")))
        .collect(Collectors.joining("\n\n"));
  }

  private Stream<String> addresses() {
    return Stream.of(
        "ADDRESSES",
        field("MCP server", report.mcpUrl()),
        field("Keycloak", report.keycloakUrl()),
        field("Issuer", report.issuer()),
        field("Pages for companies", report.issuer() + "/api-access/console/"),
        field("Pages for the vendor", report.issuer() + "/api-access/console/admin"),
        field("Keycloak's admin console", report.consoleUrl()));
  }

  private Stream<String> users() {
    return Stream.concat(
        Stream.of("USERS", USER.formatted("username", "password", "company", "roles")),
        report.users().stream().map(Guide::user));
  }

  private static String user(User user) {
    String company = user.company() == null ? "(all)" : user.company();
    String roles = String.join(", ", user.roles());
    return USER.formatted(user.username(), user.password(), company, roles);
  }

  private Stream<String> keys() {
    return Stream.concat(
        Stream.of("API KEYS, issued by each company's admin"),
        report.keys().stream()
            .flatMap(
                key ->
                    Stream.concat(
                        Stream.of(
                            "  %s of %s, API type %s"
                                .formatted(key.name(), key.company(), key.apiType()),
                            field("Client ID", key.clientId())),
                        Stream.concat(
                            Stream.ofNullable(key.clientSecret())
                                .map(secret -> field("Client Secret", secret)),
                            Stream.ofNullable(key.apiKey())
                                .map(secret -> field("API Key", secret))))));
  }

  private Stream<String> claude() {
    return Stream.of(
            Stream.of("CLAUDE: Settings > Connectors > + (Add connector) > Custom connector"),
            keysFor(SampleKeys.CLAUDE)
                .flatMap(
                    key ->
                        Stream.of(
                            "  for " + key.company() + ":",
                            field("Name", connectionName(key)),
                            field("Remote MCP server URL", report.mcpUrl()),
                            field("OAuth Client ID *", key.clientId()),
                            field("OAuth Client Secret *", key.clientSecret()))),
            Stream.of(
                "    * under Advanced settings",
                "  Then Add, Connect, log in as a user of that company, Authorize."))
        .flatMap(lines -> lines);
  }

  private Stream<String> chatGpt() {
    return Stream.of(
            Stream.of("CHATGPT: Workspace settings > Apps > Developer mode > Create new app"),
            keysFor(SampleKeys.CHATGPT)
                .flatMap(
                    key ->
                        Stream.of(
                            "  for " + key.company() + ":",
                            field("Name", connectionName(key)),
                            field("MCP server URL", report.mcpUrl()),
                            field("Authentication", "OAuth, with the default settings it loads"),
                            field("Client ID", key.clientId()),
                            field("Client Secret", "(leave empty)"))),
            Stream.of("  Then Create, log in as a user of that company, Authorize."))
        .flatMap(lines -> lines);
  }

  private static Stream<String> hints() {
    return Stream.of(
        "Claude and ChatGPT on the web call from the internet, where \"localhost\" is not this machine;",
        "programs that run on this machine, such as MCP Inspector, can use the same values at once.",
        "A first question: List the Companies where Carly is the Owner.",
        "Everything is new at each start. Ctrl-C stops everything.");
  }

  private Stream<IssuedKey> keysFor(String client) {
    return report.keys().stream().filter(key -> key.name().equals(client));
  }

  private static String connectionName(IssuedKey key) {
    return "MCP Access (" + key.company() + ")";
  }

  private static String field(String name, String value) {
    return "    %-24s  %s".formatted(name, value);
  }
}
