package dev.mcpaccess.server.catalog;

/**
 * Which records are projects, and who belongs to each.
 *
 * @param model the model whose records are the projects
 */
public record Projects(String model, Members members) {

  /**
   * The table that says who is a member of what.
   *
   * @param project the column that holds a project's key
   * @param user the column that holds the key of one of the application's users
   */
  public record Members(String table, String tenant, String project, String user) {}
}
