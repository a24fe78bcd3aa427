package dev.mcpaccess.keycloak.storage;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;

/** The row of a key's last use. */
@Entity
@Table(name = "MCP_ACCESS_KEY_USE")
@NamedQuery(
    name = "KeyUseEntity.ofKeys",
    query = "select u from KeyUseEntity u where u.keyId in :keyIds")
@NamedQuery(
    name = "KeyUseEntity.ofClients",
    query =
        "select k.id, k.clientUuid, u.usedAt, u.address, u.software from ApiKeyEntity k"
            + " left join KeyUseEntity u on u.keyId = k.id"
            + " where k.clientUuid in :clients order by k.clientUuid")
@NamedQuery(
    name = "KeyUseEntity.update",
    query =
        "update KeyUseEntity u set u.usedAt = :at, u.address = coalesce(:address, u.address),"
            + " u.software = coalesce(:software, u.software)"
            + " where u.keyId = :keyId and u.usedAt < :at")
@NamedQuery(
    name = "KeyUseEntity.fill",
    query =
        "update KeyUseEntity u set u.address = coalesce(u.address, :address),"
            + " u.software = coalesce(u.software, :software)"
            + " where u.keyId = :keyId and u.usedAt >= :at")
public class KeyUseEntity {

  @Id
  @Column(name = "KEY_ID")
  private String keyId;

  @Column(name = "USED_AT", nullable = false)
  private long usedAt;

  @Column(name = "ADDRESS")
  private String address;

  @Column(name = "SOFTWARE")
  private String software;

  protected KeyUseEntity() {}

  public KeyUseEntity(String keyId, Instant usedAt, String address, String software) {
    this.keyId = keyId;
    this.usedAt = usedAt.toEpochMilli();
    this.address = address;
    this.software = software;
  }

  public String getKeyId() {
    return keyId;
  }

  public Instant getUsedAt() {
    return Instant.ofEpochMilli(usedAt);
  }

  public String getAddress() {
    return address;
  }

  public String getSoftware() {
    return software;
  }
}
