package dev.mcpaccess.keycloak.usage;

import dev.mcpaccess.keycloak.apikey.ApiKey;
import dev.mcpaccess.keycloak.apikey.ApiKeys;
import dev.mcpaccess.keycloak.apikey.KeyUseRows;
import dev.mcpaccess.keycloak.apikey.LastUse;
import dev.mcpaccess.keycloak.company.Company;
import dev.mcpaccess.keycloak.connection.ConnectionUseRows;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.keycloak.models.ClientModel;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;

/**
 * Takes the reports of a realm's MCP server: adds up its calls, and moves the last use of keys and
 * connections. What belongs to a key or company that is gone meanwhile is passed over.
 */
public final class UsageReports {

  private final KeycloakSession session;
  private final RealmModel realm;
  private final UsageRows rows;
  private final Map<UsageRows.Counted, UsageRows.Count> counts = new HashMap<>();
  private final Map<String, LastUse> keyUses = new HashMap<>();
  private final Map<ApiKey, Map<String, LastUse>> connectionUses = new HashMap<>();

  public UsageReports(KeycloakSession session, RealmModel realm) {
    this.session = session;
    this.realm = realm;
    this.rows = new UsageRows(session);
  }

  /** Takes a report that was checked; one that was taken before changes nothing. */
  public void take(UsageReport report) {
    if (!rows.begin(realm.getId() + " " + report.id())) {
      return;
    }
    report.entries().forEach(this::add);
    rows.add(counts);
    new KeyUseRows(session).write(keyUses);
    connectionUses.forEach(
        (key, uses) -> new ConnectionUseRows(session).write(uses, Optional.of(key.id())));
  }

  private void add(UsageReport.Entry entry) {
    ClientModel client = realm.getClientByClientId(entry.clientId());
    Optional<ApiKey> found =
        Optional.ofNullable(client).filter(ApiKeys::marks).flatMap(new ApiKeys(session)::byClient);
    if (found.isEmpty()) {
      return;
    }
    ApiKey key = found.get();
    LastUse use = use(entry);
    keyUses.merge(client.getId(), use, LastUse::later);
    if (entry.connection() != null) {
      connectionUses
          .computeIfAbsent(key, own -> new HashMap<>())
          .merge(entry.connection(), use, LastUse::later);
    }
    LocalDate day = LocalDate.parse(entry.day());
    if (counts(key, entry.company(), day)) {
      counts.merge(
          new UsageRows.Counted(key.id(), entry.company(), day, entry.tool()),
          new UsageRows.Count(entry.calls(), entry.failures()),
          UsageRows.Count::plus);
    }
  }

  private boolean counts(ApiKey key, String companyId, LocalDate day) {
    return !day.isBefore(UsageRetention.first())
        && !day.isAfter(UsageRetention.today().plusDays(1))
        && (key.published()
            ? Company.byId(session, companyId).isPresent()
            : companyId.equals(key.companyId()));
  }

  /** No later than now, whatever the MCP server's clock says. */
  private static LastUse use(UsageReport.Entry entry) {
    LastUse now = LastUse.now(entry.address(), entry.software());
    Instant at = Instant.parse(entry.lastUsedAt());
    return at.isBefore(now.at()) ? new LastUse(at, now.address(), now.software()) : now;
  }
}
