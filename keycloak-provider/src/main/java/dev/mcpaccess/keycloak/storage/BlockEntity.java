package dev.mcpaccess.keycloak.storage;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;

/** The row that says that a published key is not to be used in a company. */
@Entity
@Table(name = "MCP_ACCESS_BLOCK")
@NamedQuery(
    name = "BlockEntity.ofCompany",
    query =
        "select b from BlockEntity b"
            + " where b.id.companyId = :companyId and b.id.keyId in :keyIds")
public class BlockEntity {

  /** Key and company. */
  @Embeddable
  public static class Id implements Serializable {

    private static final long serialVersionUID = 1L;

    @Column(name = "KEY_ID")
    private String keyId;

    @Column(name = "COMPANY_ID")
    private String companyId;

    protected Id() {}

    public Id(String keyId, String companyId) {
      this.keyId = keyId;
      this.companyId = companyId;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Id id
          && Objects.equals(keyId, id.keyId)
          && Objects.equals(companyId, id.companyId);
    }

    @Override
    public int hashCode() {
      return Objects.hash(keyId, companyId);
    }
  }

  @EmbeddedId private Id id;

  @Column(name = "BLOCKED_AT", nullable = false)
  private long blockedAt;

  @Column(name = "BLOCKED_BY", nullable = false)
  private String blockedBy;

  protected BlockEntity() {}

  public BlockEntity(String keyId, String companyId, Instant blockedAt, String blockedBy) {
    this.id = new Id(keyId, companyId);
    this.blockedAt = blockedAt.toEpochMilli();
    this.blockedBy = blockedBy;
  }

  public String getKeyId() {
    return id.keyId;
  }

  public Instant getBlockedAt() {
    return Instant.ofEpochMilli(blockedAt);
  }

  public String getBlockedBy() {
    return blockedBy;
  }
}
