package dev.mcpaccess.keycloak.storage;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;

/** The row of a connection: one authorization of one API key by one person. */
@Entity
@Table(name = "MCP_ACCESS_CONNECTION")
@NamedQuery(
    name = "ConnectionEntity.deleteByUser",
    query = "delete from ConnectionEntity c where c.userId = :userId")
@NamedQuery(
    name = "ConnectionEntity.deleteByKey",
    query = "delete from ConnectionEntity c where c.keyId = :keyId")
@NamedQuery(
    name = "ConnectionEntity.ofPersonAtKey",
    query =
        "select c from ConnectionEntity c"
            + " where c.keyId = :keyId and c.userId = :userId and c.companyId = :companyId")
public class ConnectionEntity {

  @Id
  @Column(name = "ID")
  private String id;

  @Column(name = "KEY_ID", nullable = false)
  private String keyId;

  @Column(name = "USER_ID", nullable = false)
  private String userId;

  @Column(name = "COMPANY_ID", nullable = false)
  private String companyId;

  /** The granted permissions, separated by spaces. */
  @Column(name = "GRANTED", nullable = false)
  private String granted;

  @Column(name = "CREATED_AT", nullable = false)
  private long createdAt;

  @Column(name = "REDIRECT_URI")
  private String redirectUri;

  protected ConnectionEntity() {}

  public ConnectionEntity(
      String id, String keyId, String userId, String companyId, String granted, Instant createdAt) {
    this.id = id;
    this.keyId = keyId;
    this.userId = userId;
    this.companyId = companyId;
    this.granted = granted;
    this.createdAt = createdAt.toEpochMilli();
  }

  public String getId() {
    return id;
  }

  public String getKeyId() {
    return keyId;
  }

  public String getUserId() {
    return userId;
  }

  public String getCompanyId() {
    return companyId;
  }

  public String getGranted() {
    return granted;
  }

  /** Where the person was sent back to, or null if that was not noted. */
  public String getRedirectUri() {
    return redirectUri;
  }

  public void setRedirectUri(String redirectUri) {
    this.redirectUri = redirectUri;
  }

  public Instant getCreatedAt() {
    return Instant.ofEpochMilli(createdAt);
  }
}
