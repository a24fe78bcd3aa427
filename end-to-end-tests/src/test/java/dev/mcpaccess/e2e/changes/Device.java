package dev.mcpaccess.e2e.changes;

import dev.mcpaccess.e2e.oauth.Tokens;
import java.util.List;
import java.util.Set;

/** A connection of a person, and what the person granted to it. */
public final class Device {

  private final List<String> asked;
  private Tokens tokens;
  private Set<String> granted;

  /**
   * A device that is not connected yet.
   *
   * @param asked the permissions that its client names; none for all
   */
  Device(String... asked) {
    this.asked = List.of(asked);
  }

  String scope() {
    return asked.isEmpty() ? "inclusive" : String.join(" ", asked);
  }

  List<String> asked() {
    return asked;
  }

  public Tokens tokens() {
    return tokens;
  }

  public Set<String> granted() {
    return granted;
  }

  /** Keeps what a refresh brought. */
  public void keep(Tokens refreshed) {
    this.tokens = refreshed;
  }

  void connect(Tokens first, Set<String> grantedTo) {
    this.tokens = first;
    this.granted = grantedTo;
  }

  void narrow(Set<String> left) {
    this.granted = left;
  }
}
