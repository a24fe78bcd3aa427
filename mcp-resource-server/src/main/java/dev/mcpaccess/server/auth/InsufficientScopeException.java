package dev.mcpaccess.server.auth;

import java.util.Set;
import java.util.TreeSet;

/**
 * A token lacks permissions that authorizing again would bring (RFC 6750 §3.1). It is not thrown
 * for what a role, key or module withholds: no client shall authorize in vain.
 */
public final class InsufficientScopeException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String scope;

  /**
   * Refuses a call.
   *
   * @param missing all permissions that the call needs and {@code caller} lacks
   */
  public InsufficientScopeException(Caller caller, Iterable<String> missing) {
    super("Authorize again to add: " + String.join(", ", missing));
    // A client that asks for just what is missing would lose what it has.
    Set<String> all = new TreeSet<>(caller.permissions());
    missing.forEach(all::add);
    this.scope = String.join(" ", all);
  }

  /** What to ask for: what the token has, and what it lacks. */
  public String scope() {
    return scope;
  }
}
