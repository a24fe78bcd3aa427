package dev.mcpaccess.server.records.postgres;

/** How the database is reached. */
public record DatabaseSettings(String url, String user, String password) {

  /** Leaves the password out. */
  @Override
  public String toString() {
    return user + " at " + url;
  }
}
