package dev.mcpaccess.server.records;

import java.util.Optional;
import java.util.UUID;

/**
 * The rows that a caller may reach at all: those of one company and, of models that belong to
 * projects, those of the projects that the caller's user is a member of.
 *
 * @param membership empty where every project of the company is reached
 */
public record Reach(UUID company, Optional<Membership> membership) {

  /** All of a company. */
  public static Reach all(UUID company) {
    return new Reach(company, Optional.empty());
  }
}
