package dev.mcpaccess.keycloak.storage;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;

/** The row of an API key: what must not stand in the client, where Keycloak would show it. */
@Entity
@Table(name = "MCP_ACCESS_KEY")
@NamedQuery(
    name = "ApiKeyEntity.count",
    query = "select count(k) from ApiKeyEntity k where k.companyId = :companyId")
@NamedQuery(
    name = "ApiKeyEntity.byClient",
    query = "select k from ApiKeyEntity k where k.clientUuid = :clientUuid")
@NamedQuery(
    name = "ApiKeyEntity.clientsOfCompany",
    query = "select k.clientUuid from ApiKeyEntity k where k.companyId = :companyId")
public class ApiKeyEntity {

  @Id
  @Column(name = "ID")
  private String id;

  @Column(name = "CLIENT_ID", nullable = false)
  private String clientUuid;

  @Column(name = "COMPANY_ID")
  private String companyId;

  @Column(name = "API_TYPE", nullable = false)
  private String apiType;

  @Column(name = "STATE", nullable = false)
  private String state;

  @Column(name = "SECRET_HASH")
  private String secretHash;

  @Column(name = "PEPPER_ID")
  private String pepperId;

  @Column(name = "SECRET_FORMAT", nullable = false)
  private int secretFormat;

  @Column(name = "CREATED_AT", nullable = false)
  private long createdAt;

  @Column(name = "CREATED_BY", nullable = false)
  private String createdBy;

  @Column(name = "VERSION", nullable = false)
  private int version;

  @Column(name = "SECRET_VERSION", nullable = false)
  private int secretVersion = 1;

  @Column(name = "EXPIRES_AT")
  private Long expiresAt;

  @Column(name = "PRESET")
  private String preset;

  @Column(name = "OLD_SECRET_HASH")
  private String oldSecretHash;

  @Column(name = "OLD_PEPPER_ID")
  private String oldPepperId;

  @Column(name = "OLD_SECRET_FORMAT")
  private Integer oldSecretFormat;

  @Column(name = "OLD_SECRET_EXPIRES_AT")
  private Long oldSecretExpiresAt;

  @Column(name = "RESPONSIBLE", nullable = false)
  private String responsible;

  @Column(name = "DYNAMIC_PERMISSIONS", nullable = false)
  private boolean dynamicPermissions;

  @Column(name = "LOGO_VERSION")
  private String logoVersion;

  protected ApiKeyEntity() {}

  public ApiKeyEntity(
      String id,
      String clientUuid,
      String companyId,
      String apiType,
      String state,
      int secretFormat,
      Instant createdAt,
      String createdBy) {
    this.id = id;
    this.clientUuid = clientUuid;
    this.companyId = companyId;
    this.apiType = apiType;
    this.state = state;
    this.secretFormat = secretFormat;
    this.createdAt = createdAt.toEpochMilli();
    this.createdBy = createdBy;
    this.responsible = createdBy;
  }

  public String getId() {
    return id;
  }

  public String getClientUuid() {
    return clientUuid;
  }

  public String getCompanyId() {
    return companyId;
  }

  public String getApiType() {
    return apiType;
  }

  public String getState() {
    return state;
  }

  public String getSecretHash() {
    return secretHash;
  }

  public String getPepperId() {
    return pepperId;
  }

  public int getSecretFormat() {
    return secretFormat;
  }

  public void setSecretFormat(int format) {
    this.secretFormat = format;
  }

  public Instant getCreatedAt() {
    return Instant.ofEpochMilli(createdAt);
  }

  public String getCreatedBy() {
    return createdBy;
  }

  public int getVersion() {
    return version;
  }

  /** Notes that the key was changed, in its row or in its client. */
  public void countChange() {
    version++;
  }

  public int getSecretVersion() {
    return secretVersion;
  }

  public void countSecret() {
    secretVersion++;
  }

  /** When the key stops, or null if it never does. */
  public Instant getExpiresAt() {
    return expiresAt == null ? null : Instant.ofEpochMilli(expiresAt);
  }

  public void setExpiresAt(Instant expiresAt) {
    this.expiresAt = expiresAt == null ? null : expiresAt.toEpochMilli();
  }

  public void setState(String state) {
    this.state = state;
  }

  public String getPreset() {
    return preset;
  }

  public void setPreset(String preset) {
    this.preset = preset;
  }

  public boolean hasDynamicPermissions() {
    return dynamicPermissions;
  }

  public void setDynamicPermissions(boolean dynamicPermissions) {
    this.dynamicPermissions = dynamicPermissions;
  }

  /** Tells one logo of the key from the next; null without one. */
  public String getLogoVersion() {
    return logoVersion;
  }

  public void setLogoVersion(String logoVersion) {
    this.logoVersion = logoVersion;
  }

  public void setSecret(String hash, String pepper) {
    this.secretHash = hash;
    this.pepperId = pepper;
  }

  /** Lets the present secret work beside the one that is about to take its place. */
  public void keepOldSecret(Instant until) {
    oldSecretHash = secretHash;
    oldPepperId = pepperId;
    oldSecretFormat = secretFormat;
    oldSecretExpiresAt = until.toEpochMilli();
  }

  public void dropOldSecret() {
    oldSecretHash = null;
    oldPepperId = null;
    oldSecretFormat = null;
    oldSecretExpiresAt = null;
  }

  public String getOldSecretHash() {
    return oldSecretHash;
  }

  public String getOldPepperId() {
    return oldPepperId;
  }

  public Integer getOldSecretFormat() {
    return oldSecretFormat;
  }

  /** When the former secret stops, or null if there is none. */
  public Instant getOldSecretExpiresAt() {
    return oldSecretExpiresAt == null ? null : Instant.ofEpochMilli(oldSecretExpiresAt);
  }

  /** The id of the user who answers for the key. */
  public String getResponsible() {
    return responsible;
  }

  public void setResponsible(String userId) {
    this.responsible = userId;
  }
}
