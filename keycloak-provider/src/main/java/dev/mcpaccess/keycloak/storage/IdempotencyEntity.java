package dev.mcpaccess.keycloak.storage;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;

/** The row of a request that was carried out, so that its repeat is known; without its answer. */
@Entity
@Table(name = "MCP_ACCESS_IDEMPOTENCY")
@NamedQuery(
    name = "IdempotencyEntity.deleteBefore",
    query = "delete from IdempotencyEntity i where i.createdAt < :limit")
public class IdempotencyEntity {

  @Id
  @Column(name = "ID")
  private String id;

  @Column(name = "BODY_HASH", nullable = false)
  private String bodyHash;

  @Column(name = "KEY_ID", nullable = false)
  private String keyId;

  @Column(name = "CREATED_AT", nullable = false)
  private long createdAt;

  protected IdempotencyEntity() {}

  public IdempotencyEntity(String id, String bodyHash, String keyId, Instant createdAt) {
    this.id = id;
    this.bodyHash = bodyHash;
    this.keyId = keyId;
    this.createdAt = createdAt.toEpochMilli();
  }

  public String getBodyHash() {
    return bodyHash;
  }

  public String getKeyId() {
    return keyId;
  }
}
