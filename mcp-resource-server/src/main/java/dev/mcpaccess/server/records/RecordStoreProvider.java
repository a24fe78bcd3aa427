package dev.mcpaccess.server.records;

import java.util.Map;

/**
 * Opens a vendor's own record store in the place of PostgreSQL. The commands of the jar use the one
 * that {@link java.util.ServiceLoader} finds on the class path.
 */
public interface RecordStoreProvider {

  /**
   * Opens the store, which need not be reachable yet.
   *
   * @param environment the variables by which an operator configures it
   * @throws IllegalArgumentException that names what is missing or wrong there
   */
  RecordStore open(Map<String, String> environment);
}
