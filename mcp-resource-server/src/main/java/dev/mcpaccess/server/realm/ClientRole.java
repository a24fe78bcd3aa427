package dev.mcpaccess.server.realm;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.regex.Pattern;

/** A role of the MCP server's client, which is a permission that a user may have. */
@JsonIgnoreProperties(ignoreUnknown = true)
record ClientRole(String name, String description) {
  private static final Pattern PERMISSION =
      Pattern.compile("[a-z][a-z0-9_]*:(view|create|update|delete|export)");

  boolean isPermission() {
    return PERMISSION.matcher(name).matches();
  }
}
