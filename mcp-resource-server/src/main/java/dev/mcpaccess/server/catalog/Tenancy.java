package dev.mcpaccess.server.catalog;

/** How it is known which company a table's rows belong to. */
public sealed interface Tenancy {

  /** A column holds the organization's id. */
  record Column(String name) implements Tenancy {}

  /**
   * A row belongs to the company of the row that it points at; one that points nowhere, to none.
   *
   * @param column the column that points
   * @param key the column of the other table that it points at
   */
  record Through(String column, String table, String key, Tenancy tenancy) implements Tenancy {}

  /** The rows belong to no company, and every company sees them. */
  record Shared() implements Tenancy {}
}
