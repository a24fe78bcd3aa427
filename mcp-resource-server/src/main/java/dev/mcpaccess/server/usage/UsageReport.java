package dev.mcpaccess.server.usage;

import java.util.List;
import java.util.UUID;

/**
 * What is sent to Keycloak at once.
 *
 * @param id by which Keycloak knows a report that is sent again
 */
record UsageReport(UUID id, List<UsageEntry> entries) {

  /** As many as Keycloak takes. */
  static final int MAXIMUM_ENTRIES = 100;
}
