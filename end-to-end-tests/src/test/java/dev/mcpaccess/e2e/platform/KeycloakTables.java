package dev.mcpaccess.e2e.platform;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.mcpaccess.quickstart.DatabaseLogin;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Keycloak's own database, for what no API shows. Tests are skipped where it is out of reach. */
public final class KeycloakTables {

  private final DatabaseLogin login;

  KeycloakTables(DatabaseLogin login) {
    assumeTrue(
        "distribution".equals(System.getProperty("tests.keycloak")),
        "Keycloak in a container keeps its database there");
    this.login = login;
  }

  public List<String> names() {
    try (Connection connection = connect();
        ResultSet found = connection.getMetaData().getTables(null, "public", "%", null)) {
      List<String> names = new ArrayList<>();
      while (found.next()) {
        if ("TABLE".equals(found.getString("TABLE_TYPE"))) {
          names.add(found.getString("TABLE_NAME"));
        }
      }
      return names;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** How many rows of the extension's own tables are about a key. */
  public long rowsAbout(ApiKey key) {
    return count("select count(*) from mcp_access_key where id = ?", key.id())
        + count("select count(*) from mcp_access_connection where key_id = ?", key.id())
        + count("select count(*) from mcp_access_block where key_id = ?", key.id())
        + count("select count(*) from mcp_access_usage where key_id = ?", key.id())
        + count("select count(*) from mcp_access_key_change where key_id = ?", key.id());
  }

  /** A key's hash, after the number of its pepper. */
  public String secretHash(ApiKey key) {
    String sql = "select pepper_id || ':' || secret_hash from mcp_access_key where id = ?";
    try (Connection connection = connect();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setString(1, key.id());
      try (ResultSet found = statement.executeQuery()) {
        found.next();
        return found.getString(1);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  public void setSecretHash(ApiKey key, String pepperId, String hash) {
    update(
        "update mcp_access_key set pepper_id = ?, secret_hash = ? where id = ?",
        pepperId,
        hash,
        key.id());
  }

  /** How many rows of a table have one of these texts anywhere. */
  public long rowsWith(String table, List<String> texts) {
    String sql =
        "select count(*) from \""
            + table
            + "\" t where exists"
            + " (select 1 from unnest(?) text where position(text in t::text) > 0)";
    try (Connection connection = connect();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setArray(1, connection.createArrayOf("text", texts.toArray()));
      return single(statement);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  public long count(String sql, String value) {
    try (Connection connection = connect();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setString(1, value);
      return single(statement);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Lets a key seem made by a user who does not exist any more. */
  public void madeBySomebodyElse(String keyId) {
    update(
        "update mcp_access_key set created_by = '20000000-0000-4000-8000-999999999999'"
            + " where id = ?",
        keyId);
  }

  /** Lets a key seem used by another node, some seconds ahead of now. */
  public void usedElsewhere(String keyId, long secondsAhead) {
    update(
        "update mcp_access_key_use set used_at = used_at + 1000 * ?::bigint, software = 'elsewhere'"
            + " where key_id = ?",
        Long.toString(secondsAhead),
        keyId);
  }

  /** Lets the requests with an Idempotency-Key seem a day older. */
  public void ageRequestsByADay() {
    update("update mcp_access_idempotency set created_at = created_at - 86400000");
  }

  /** How many connections of this id there are: one or none. */
  public long connections(String id) {
    return count("select count(*) from mcp_access_connection where id = ?", id);
  }

  /** Lets the last refresh of a connection seem a minute older. */
  public void ageRefresh(String connectionId) {
    update(
        "update mcp_access_connection set refreshed_at = refreshed_at - 60000 where id = ?",
        connectionId);
  }

  /** Lets everything about a connection seem older. */
  public void age(String connectionId, Duration by) {
    String older = " - " + by.toMillis();
    update(
        ("update mcp_access_connection set created_at = created_at" + older)
            + (", redeemed_at = redeemed_at" + older + ", last_used_at = last_used_at" + older)
            + (", refreshed_at = refreshed_at" + older + " where id = ?"),
        connectionId);
  }

  /** Lets the connections at a key whose codes nobody has exchanged seem older. */
  public void ageWaiting(ApiKey key, Duration by) {
    update(
        ("update mcp_access_connection set created_at = created_at - " + by.toMillis())
            + " where redeemed_at is null and key_id = ?",
        key.id());
  }

  /** Lets the consents that a person gave to a key seem older. */
  public void ageConsent(ApiKey key, Duration by) {
    update(
        ("update user_consent set created_date = created_date - " + by.toMillis())
            + " where client_id = (select client_id from mcp_access_key where id = ?)",
        key.id());
  }

  private void update(String sql, String... values) {
    try (Connection connection = connect();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setString(i + 1, values[i]);
      }
      statement.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static long single(PreparedStatement statement) throws SQLException {
    try (ResultSet count = statement.executeQuery()) {
      count.next();
      return count.getLong(1);
    }
  }

  private Connection connect() throws SQLException {
    return DriverManager.getConnection(
        login.url(), login.role().username(), login.role().password());
  }
}
