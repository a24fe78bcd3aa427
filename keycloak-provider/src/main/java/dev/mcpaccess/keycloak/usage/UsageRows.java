package dev.mcpaccess.keycloak.usage;

import dev.mcpaccess.keycloak.apikey.ApiKey;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.keycloak.connections.jpa.JpaConnectionProvider;
import org.keycloak.models.KeycloakSession;

/** The numbers of calls, as they are stored. */
public final class UsageRows {

  /** Far longer than an MCP server repeats a report. */
  private static final Duration REPORTS_KNOWN = Duration.ofDays(7);

  /** What calls are counted by. */
  record Counted(String keyId, String companyId, LocalDate day, String tool)
      implements Comparable<Counted> {

    private static final Comparator<Counted> ORDER =
        Comparator.comparing(Counted::keyId)
            .thenComparing(Counted::companyId)
            .thenComparing(Counted::day)
            .thenComparing(Counted::tool);

    @Override
    public int compareTo(Counted other) {
      return ORDER.compare(this, other);
    }
  }

  /** The calls of a tool on a day. */
  public record Calls(LocalDate day, String tool, long calls, long failures) {

    private Calls(Object[] row) {
      this(LocalDate.parse((String) row[0]), (String) row[1], (Long) row[2], (Long) row[3]);
    }
  }

  private final EntityManager entities;

  public UsageRows(KeycloakSession session) {
    this.entities = session.getProvider(JpaConnectionProvider.class).getEntityManager();
  }

  /** Notes that a report is being taken; false if it was taken before. */
  boolean begin(String reportId) {
    return entities
            .createNamedQuery("UsageReportEntity.add")
            .setParameter("id", reportId)
            .setParameter("now", Instant.now().toEpochMilli())
            .executeUpdate()
        > 0;
  }

  /** Adds calls and failures to what is there. */
  void add(Map<Counted, Count> counts) {
    // In one order on all nodes, so that they wait for each other and never both ways.
    new TreeMap<>(counts)
        .forEach(
            (counted, count) ->
                entities
                    .createNamedQuery("UsageEntity.add")
                    .setParameter("keyId", counted.keyId())
                    .setParameter("companyId", counted.companyId())
                    .setParameter("usedOn", counted.day().toString())
                    .setParameter("tool", counted.tool())
                    .setParameter("calls", count.calls())
                    .setParameter("failures", count.failures())
                    .executeUpdate());
  }

  /**
   * The calls through a key, by day and tool.
   *
   * @param companyId empty for those of all companies
   */
  public List<Calls> of(ApiKey key, Optional<String> companyId, LocalDate first) {
    TypedQuery<Object[]> query =
        companyId.isPresent()
            ? entities
                .createNamedQuery("UsageEntity.ofKeyInCompany", Object[].class)
                .setParameter("companyId", companyId.get())
            : entities.createNamedQuery("UsageEntity.ofKey", Object[].class);
    query.setParameter("keyId", key.id()).setParameter("first", first.toString());
    return query.getResultList().stream().map(Calls::new).toList();
  }

  /** Forgets the days before {@code first}, and reports that nobody repeats any more. */
  void forgetBefore(LocalDate first) {
    entities
        .createNamedQuery("UsageEntity.deleteBefore")
        .setParameter("first", first.toString())
        .executeUpdate();
    entities
        .createNamedQuery("UsageReportEntity.deleteBefore")
        .setParameter("before", Instant.now().minus(REPORTS_KNOWN).toEpochMilli())
        .executeUpdate();
  }

  /** So many calls, of which so many failed. */
  record Count(long calls, long failures) {

    Count plus(Count other) {
      return new Count(calls + other.calls, failures + other.failures);
    }
  }
}
