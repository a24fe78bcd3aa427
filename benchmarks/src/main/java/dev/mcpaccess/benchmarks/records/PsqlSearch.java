package dev.mcpaccess.benchmarks.records;

import static java.util.stream.Collectors.joining;

import dev.mcpaccess.benchmarks.measure.Side.Exchange;
import java.net.http.HttpClient;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The search as somebody types it into psql: words without parameters, sent as a simple query over
 * one connection, with the row-level security that the MCP server is bound by. It asks for all that
 * match, best first, of which the first page is read.
 */
final class PsqlSearch implements Exchange {
  private static final int ROWS = 26;

  private final Connection connection;
  private final String search;

  PsqlSearch(Connection connection, String company, String query) throws SQLException {
    this.connection = connection;
    String words =
        Arrays.stream(query.split(" ", -1)).map(word -> word + ":*").collect(joining(" & "));
    this.search =
        """
        select id, name from firm, to_tsquery('simple', '%s') query
        where tenant_id = '%s' and words @@ query
        order by ts_rank(words, query) desc, id limit %d"""
            .formatted(words, company, ROWS);
    try (Statement statement = connection.createStatement()) {
      statement.execute("set mcp_access.company = '" + company + "'");
    }
  }

  @Override
  public void with(HttpClient client) throws SQLException {
    if (ids().isEmpty()) {
      throw new IllegalStateException("Nothing is found by " + search);
    }
  }

  /** Both sides must find the same. */
  void requireAll(List<String> found) throws SQLException {
    List<String> ids = ids();
    if (!ids.containsAll(found)) {
      throw new IllegalStateException("%s found %s, not %s".formatted(search, ids, found));
    }
  }

  private List<String> ids() throws SQLException {
    List<String> ids = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(search)) {
      while (rows.next()) {
        ids.add(rows.getString(1));
      }
    }
    return ids;
  }
}
