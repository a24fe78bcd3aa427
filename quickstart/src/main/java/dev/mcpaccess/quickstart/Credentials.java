package dev.mcpaccess.quickstart;

/** A username with its password, which never appears in {@code toString}. */
public record Credentials(String username, String password) {

  @Override
  public String toString() {
    return username;
  }
}
