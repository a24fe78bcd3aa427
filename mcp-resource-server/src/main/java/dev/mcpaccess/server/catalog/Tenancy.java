package dev.mcpaccess.server.catalog;

/** How it is known which company a table's rows belong to. */
public sealed interface Tenancy {

  /** A column holds the organization's id. */
  record Column(String name) implements Tenancy {}

  /**
   * A row belongs to the company of the row that it points at, and to its project if it has one; a
   * row that points nowhere belongs to nobody.
   *
   * @param column the column that points
   * @param key the column of the other table that it points at
   * @param tenancy how the other table's rows come to their company
   * @param project the other table's project column; null if its rows belong to no project
   */
  record Through(String column, String table, String key, Tenancy tenancy, String project)
      implements Tenancy {

    /** Whether a row on the way to the company belongs to a project. */
    boolean isInProject() {
      return project != null || (tenancy instanceof Through next && next.isInProject());
    }
  }

  /** The rows belong to no company, and every company sees them. */
  record Shared() implements Tenancy {}
}
