package dev.mcpaccess.keycloak.storage;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;

/** The row of a change of an API key. */
@Entity
@Table(name = "MCP_ACCESS_KEY_CHANGE")
@IdClass(KeyChangeEntity.Key.class)
@NamedQuery(
    name = "KeyChangeEntity.ofKey",
    query =
        "select c from KeyChangeEntity c where c.keyId = :keyId and c.version < :before"
            + " order by c.version desc")
@NamedQuery(
    name = "KeyChangeEntity.deleteOld",
    query = "delete from KeyChangeEntity c where c.keyId = :keyId and c.version <= :last")
public class KeyChangeEntity {

  /** Key and version. */
  public static class Key implements Serializable {

    private static final long serialVersionUID = 1L;

    private String keyId;
    private int version;

    @Override
    public boolean equals(Object other) {
      return other instanceof Key key && Objects.equals(keyId, key.keyId) && version == key.version;
    }

    @Override
    public int hashCode() {
      return Objects.hash(keyId, version);
    }
  }

  @Id
  @Column(name = "KEY_ID")
  private String keyId;

  /** The version of the key that the change led to. */
  @Id
  @Column(name = "KEY_VERSION")
  private int version;

  @Column(name = "CHANGED_AT", nullable = false)
  private long changedAt;

  @Column(name = "CHANGED_BY", nullable = false)
  private String changedBy;

  @Column(name = "ACTION", nullable = false)
  private String action;

  /** What was there before and after, as JSON. */
  @Column(name = "FIELDS", nullable = false)
  private String fields;

  protected KeyChangeEntity() {}

  public KeyChangeEntity(
      String keyId,
      int version,
      Instant changedAt,
      String changedBy,
      String action,
      String fields) {
    this.keyId = keyId;
    this.version = version;
    this.changedAt = changedAt.toEpochMilli();
    this.changedBy = changedBy;
    this.action = action;
    this.fields = fields;
  }

  public int getVersion() {
    return version;
  }

  public Instant getChangedAt() {
    return Instant.ofEpochMilli(changedAt);
  }

  public String getChangedBy() {
    return changedBy;
  }

  public String getAction() {
    return action;
  }

  public String getFields() {
    return fields;
  }
}
