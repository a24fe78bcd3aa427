package dev.mcpaccess.server.records;

import java.util.Optional;

/** What became of one change: the record as it is then (of a deleted one, its key), or why not. */
public record ChangeResult(Optional<StoredRecord> record, Optional<ChangeRefusal> refusal) {

  public static ChangeResult done(StoredRecord record) {
    return new ChangeResult(Optional.of(record), Optional.empty());
  }

  public static ChangeResult refused(ChangeRefusal refusal) {
    return new ChangeResult(Optional.empty(), Optional.of(refusal));
  }

  public boolean isDone() {
    return record.isPresent();
  }
}
