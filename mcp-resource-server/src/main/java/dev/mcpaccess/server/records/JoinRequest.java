package dev.mcpaccess.server.records;

import dev.mcpaccess.server.catalog.Model;

/**
 * The wish of a program to belong to a project.
 *
 * @param reach has the user's membership
 * @param projects the model of the projects
 * @param id the project's key
 * @param name what the program's user is called, should the application not know it yet
 */
public record JoinRequest(Reach reach, Model projects, String id, String name) {

  /** How it ended. */
  public enum Outcome {
    JOINED,
    /** The company has no such project. */
    NO_PROJECT,
    /** The application does not know the program's user, and does not take it up by itself. */
    NO_USER
  }
}
