package dev.mcpaccess.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.mcpaccess.e2e.client.MachineClient;
import dev.mcpaccess.e2e.platform.Platform;
import dev.mcpaccess.e2e.platform.PlatformExtension;
import dev.mcpaccess.e2e.platform.ServerJar;
import dev.mcpaccess.e2e.platform.VendorRealm;
import dev.mcpaccess.quickstart.DatabaseLogin;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * A vendor with a database that this project did not make: drafts a catalog, checks it, gives a
 * realm what it needs, and serves, by the commands of the jar alone.
 */
@ExtendWith(PlatformExtension.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class VendorCommandsIT {
  private static final UUID FIRST_STORE = UUID.fromString("10000000-0000-4000-8000-000000000001");
  private static final UUID SECOND_STORE = UUID.fromString("10000000-0000-4000-8000-000000000002");

  /** What the vendor adds: which organization each store is. */
  private static final String STORES_ARE_COMPANIES =
      """
      alter table public.store add organization_id uuid unique;
      update public.store
        set organization_id = ('10000000-0000-4000-8000-00000000000' || store_id)::uuid;
      """;

  @TempDir private static Path directory;

  private static Path catalog;
  private static VendorRealm realm;
  private static ServerJar jar;
  private static String mcpUrl;

  @BeforeAll
  static void loadSakila(Platform platform) throws Exception {
    DatabaseLogin database = platform.emptyDatabase("sakila");
    try (Connection connection =
            DriverManager.getConnection(
                database.url(), database.role().username(), database.role().password());
        Statement statement = connection.createStatement()) {
      statement.execute(resource("sakila/sakila.sql"));
      statement.execute(STORES_ARE_COMPANIES);
    }
    catalog = directory.resolve("catalog.yaml");
    mcpUrl = "http://localhost:" + freePort() + "/mcp";
    realm = platform.administrator().vendorRealm(mcpUrl);
    Map<String, String> environment = new HashMap<>();
    environment.put("DATABASE_URL", database.url());
    environment.put("DATABASE_USER", database.role().username());
    environment.put("DATABASE_PASSWORD", database.role().password());
    environment.put("MCP_URL", mcpUrl);
    environment.put("MCP_ISSUER", realm.issuer());
    environment.put("MCP_CATALOG", catalog.toString());
    environment.put("KEYCLOAK_ADMIN_USER", platform.keycloak().administrator().username());
    environment.put("KEYCLOAK_ADMIN_PASSWORD", platform.keycloak().administrator().password());
    jar = platform.serverJar(environment);
  }

  @AfterAll
  static void removeRealm() {
    if (realm != null) {
      realm.close();
    }
  }

  @Test
  @Order(1)
  void introspectDraftsACatalogThatCanBeServed() throws Exception {
    ServerJar.Run run =
        jar.run(
            "introspect", "--shared", "actor,category,city,country,film,language", "-o", catalog);

    assertThat(run.exitCode()).as(run.output()).isZero();
    assertThat(Files.readString(catalog))
        .contains("tenant: organization_id", "tenant_through: inventory", "title: title")
        .contains("values: [G, PG, PG-13, R, NC-17]")
        .contains("#   address: nothing leads from it to a company")
        .contains("#   staff.password: looks like a secret")
        .contains("search: {column: fulltext, configuration: english}")
        .contains("$schema=catalog.schema.json");
    assertThat(directory.resolve("catalog.schema.json")).exists();
    assertThat(jar.run("introspect", "-o", catalog).exitCode()).as("not overwritten").isEqualTo(3);
    assertThat(jar.run("check", catalog).exitCode()).isZero();
  }

  @Test
  @Order(2)
  void realmGetsWhatTheCatalogNeeds() throws Exception {
    ServerJar.Run before = jar.run("check", catalog, "--realm", realm.issuer(), "--no-database");
    assertThat(before.exitCode()).isEqualTo(1);
    assertThat(before.output()).contains("no client scope film:view", "no role film:view");

    ServerJar.Run first = jar.run("realm", catalog, "--to", realm.issuer());
    assertThat(first.exitCode()).as(first.output()).isZero();
    assertThat(first.output())
        .contains("client scope film:view added", "role film:view added", "in en set");
    assertThat(jar.run("realm", catalog, "--to", realm.issuer()).output())
        .isEqualToIgnoringNewLines("nothing to change");

    ServerJar.Run after = jar.run("check", catalog, "--realm", realm.issuer());
    assertThat(after.exitCode()).as(after.output()).isZero();
  }

  @Test
  @Order(3)
  void serveListsEachCompanysOwnRecords() throws Exception {
    Process server = jar.start("serve");
    try {
      awaitStart(server);
      String token =
          realm.token(FIRST_STORE, "customer:view", "rental:view", "film:view", "store:view");
      try (MachineClient client = MachineClient.connect(mcpUrl, token)) {
        assertThat(names(client.result("list_models", Map.of()).get("models"), "name"))
            .containsExactly("customer", "film", "rental", "store");
        assertThat(
                client.result("list_records", Map.of("model", "film", "limit", 100)).get("records"))
            .hasSize(20);
        assertThat(
                names(
                    client.result("search_records", Map.of("query", "dinos")).get("matches"),
                    "title"))
            .containsExactly("ACADEMY DINOSAUR");
        JsonNode stores = client.result("list_records", Map.of("model", "store")).get("records");
        assertThat(names(stores, "id")).containsExactly("1");
      }
      assertThat(rentals(FIRST_STORE))
          .isNotEmpty()
          .doesNotContainAnyElementsOf(rentals(SECOND_STORE));
      assertThat(rentals(UUID.randomUUID())).isEmpty();
    } finally {
      server.destroy();
      server.waitFor();
    }
  }

  private static List<String> rentals(UUID company) {
    try (MachineClient client =
        MachineClient.connect(mcpUrl, realm.token(company, "rental:view"))) {
      return names(
          client.result("list_records", Map.of("model", "rental", "limit", 100)).get("records"),
          "id");
    }
  }

  private static void awaitStart(Process server) throws IOException {
    BufferedReader output = server.inputReader(StandardCharsets.UTF_8);
    StringBuilder seen = new StringBuilder();
    for (String line = output.readLine(); line != null; line = output.readLine()) {
      seen.append(line).append('\n');
      if (line.contains("is served at")) {
        return;
      }
    }
    throw new IllegalStateException("It does not start:\n" + seen);
  }

  private static List<String> names(JsonNode array, String name) {
    return StreamSupport.stream(array.spliterator(), false)
        .map(each -> each.get(name).asText())
        .toList();
  }

  private static String resource(String name) throws Exception {
    return Files.readString(Path.of(VendorCommandsIT.class.getResource(name).toURI()));
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
