package dev.mcpaccess.keycloak.apikey;

/** A company has as many API keys as it may have. */
public final class QuotaExceededException extends Exception {

  private static final long serialVersionUID = 1L;

  private final int limit;

  QuotaExceededException(int limit) {
    super("The limit is " + limit);
    this.limit = limit;
  }

  public int limit() {
    return limit;
  }
}
