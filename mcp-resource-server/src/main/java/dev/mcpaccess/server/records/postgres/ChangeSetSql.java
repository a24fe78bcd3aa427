package dev.mcpaccess.server.records.postgres;

import dev.mcpaccess.server.records.Change;
import dev.mcpaccess.server.records.ChangeRefusal;
import dev.mcpaccess.server.records.ChangeRefusal.Reason;
import dev.mcpaccess.server.records.ChangeResult;
import dev.mcpaccess.server.records.ChangeSet;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Changes in one transaction, each of which can fail by itself. */
final class ChangeSetSql {
  private static final Logger LOG = LoggerFactory.getLogger(ChangeSetSql.class);

  private final DSLContext context;
  private final ChangeSet set;

  ChangeSetSql(DSLContext context, ChangeSet set) {
    this.context = context;
    this.set = set;
  }

  List<ChangeResult> apply() {
    // What is deferred would fail at the end only, and in a dry run never.
    context.execute("set constraints all immediate");
    ChangeSql sql = new ChangeSql(context, set);
    return set.changes().stream().map(change -> apply(sql, change)).toList();
  }

  /** Whether the transaction is to be committed. */
  static boolean isKept(ChangeSet set, List<ChangeResult> results) {
    return !set.dryRun()
        && (!set.allOrNothing() || results.stream().allMatch(ChangeResult::isDone));
  }

  /** The results as they are in the end. */
  static List<ChangeResult> told(ChangeSet set, List<ChangeResult> results) {
    boolean undone = set.allOrNothing() && !results.stream().allMatch(ChangeResult::isDone);
    return undone
        ? results.stream()
            .map(
                result ->
                    result.isDone()
                        ? ChangeResult.refused(ChangeRefusal.of(Reason.UNDONE))
                        : result)
            .toList()
        : results;
  }

  private ChangeResult apply(ChangeSql sql, Change change) {
    try {
      return ChangeResult.done(Savepoint.around(context, "change", () -> sql.make(change)));
    } catch (ChangeRefusedException e) {
      return ChangeResult.refused(e.refusal());
    } catch (DataAccessException e) {
      return SqlState.refusal(e.sqlState(), change instanceof Change.Delete)
          .map(reason -> refused(reason, e))
          .orElseThrow(() -> e);
    }
  }

  private ChangeResult refused(Reason reason, DataAccessException e) {
    if (reason == Reason.FORBIDDEN) {
      // The vendor may have forgotten a grant.
      LOG.warn("{} cannot be changed: {}", set.model().table(), e.getCause().getMessage());
    }
    return ChangeResult.refused(ChangeRefusal.of(reason));
  }
}
