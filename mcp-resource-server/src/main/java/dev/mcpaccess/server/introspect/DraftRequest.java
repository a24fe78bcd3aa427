package dev.mcpaccess.server.introspect;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What is known before a catalog is drafted.
 *
 * @param schemas whose tables are looked at; those of the search path if there are none
 * @param tenant the column that holds the organization's id; to be guessed if it is not given
 * @param shared tables whose rows belong to no company, and that every company may see
 * @param without tables that are left out
 * @param module the module of all models
 */
public record DraftRequest(
    List<String> schemas,
    Optional<String> tenant,
    Set<String> shared,
    Set<String> without,
    String module) {

  public DraftRequest {
    schemas = List.copyOf(schemas);
    shared = Set.copyOf(shared);
    without = Set.copyOf(without);
  }
}
