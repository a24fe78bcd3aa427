package dev.mcpaccess.server.records.postgres;

import dev.mcpaccess.server.catalog.Catalog;
import dev.mcpaccess.server.records.Membership;
import dev.mcpaccess.server.records.Reach;
import java.util.Optional;
import java.util.UUID;

/**
 * A caller of one of the companies.
 *
 * @param subject person-1 to person-3; person-0 is nobody whom the application knows; null for who
 *     reaches all projects
 */
record RandomCaller(UUID company, String subject) {

  Reach reach(Catalog catalog) {
    return new Reach(
        company,
        Optional.ofNullable(subject)
            .map(found -> new Membership(catalog.projects(), catalog.users(), Optional.of(found))));
  }

  boolean reaches(Things.Row row, boolean projects) {
    return row.company().equals(company)
        && (!projects || subject == null || Things.isMember(subject, row));
  }
}
