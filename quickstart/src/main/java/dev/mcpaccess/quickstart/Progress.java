package dev.mcpaccess.quickstart;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Tells a waiting person, with the seconds since the start, what happens now. */
final class Progress {

  /** Fragments of Keycloak's log at which something long begins. */
  private static final Map<String, String> KEYCLOAK_MILESTONES =
      Map.of(
          "Updating the configuration and installing",
          "Keycloak builds itself with the provider (only when something changed)",
          "Initializing database schema",
          "Keycloak creates its tables",
          "Full model import requested",
          "Keycloak imports the development realm");

  private final PrintStream screen;
  private final Instant start = Instant.now();
  private final Set<String> milestonesSaid = new HashSet<>();

  Progress(PrintStream screen) {
    this.screen = screen;
  }

  void say(String what) {
    screen.printf("%4d s  %s%n", Duration.between(start, Instant.now()).toSeconds(), what);
    screen.flush();
  }

  /** Says what a line of Keycloak's log means for the person who waits; most mean nothing. */
  void keycloak(String line) {
    KEYCLOAK_MILESTONES.forEach(
        (fragment, meaning) -> {
          if (line.contains(fragment) && milestonesSaid.add(fragment)) {
            say(meaning);
          }
        });
  }
}
