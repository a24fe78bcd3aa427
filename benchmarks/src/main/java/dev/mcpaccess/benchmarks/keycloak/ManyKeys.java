package dev.mcpaccess.benchmarks.keycloak;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;

/**
 * Fills Keycloak's tables with copies of a key that was really issued: the rows are those that
 * issuing would have written, and tens of thousands take seconds.
 */
final class ManyKeys {

  private final Servers servers;
  private final String template;

  /** Copies the key of this clientId. */
  ManyKeys(Servers servers, String template) {
    this.servers = servers;
    this.template = template;
  }

  private void add(String companyAlias, int count) throws SQLException, IOException {
    try (Connection connection = Servers.connect(servers.tables())) {
      connection.setAutoCommit(false);
      try (PreparedStatement names =
          connection.prepareStatement(
              "create temporary table copies on commit drop as select i,"
                  + " gen_random_uuid()::text as uuid,"
                  + " substr(md5(random()::text), 1, 16) as key_id,"
                  + " (select id from org where alias = '"
                  + companyAlias
                  + "') as company,"
                  + " (select id from client where client_id = '"
                  + template
                  + "') as template"
                  + " from generate_series(1, "
                  + count
                  + ") i")) {
        names.execute();
      }
      try (Statement statement = connection.createStatement()) {
        statement.execute(sql());
      }
      connection.commit();
    }
  }

  /**
   * Adds {@code most} to one company, 10 to another, and 1,000 to each of 45 new ones.
   *
   * @param admin makes the new companies
   */
  void addToAll(AdminApi admin, String large, int most, String small) throws Exception {
    add(small, 10);
    add(large, most);
    for (int i = 0; i < 45; i++) {
      String alias = "company-" + i;
      admin.create(
          "/organizations",
          Map.of(
              "name",
              alias,
              "alias",
              alias,
              "domains",
              List.of(Map.of("name", alias + ".example")),
              "attributes",
              Map.of("modules", List.of("api"))));
      add(alias, 1_000);
    }
    analyze();
  }

  /** Tells PostgreSQL's planner of the new rows, as it would learn by itself after a while. */
  private void analyze() throws SQLException {
    try (Connection connection = Servers.connect(servers.tables());
        Statement statement = connection.createStatement()) {
      statement.execute("vacuum analyze");
    }
  }

  private static String sql() throws IOException {
    try (InputStream file = ManyKeys.class.getResourceAsStream("copy-key.sql")) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
