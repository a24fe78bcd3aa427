package dev.mcpaccess.keycloak.storage;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
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

  @Embedded private StoredSecret secret;

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

  @Embedded
  @AttributeOverride(name = "hash", column = @Column(name = "OLD_SECRET_HASH"))
  @AttributeOverride(name = "pepperId", column = @Column(name = "OLD_PEPPER_ID"))
  @AttributeOverride(name = "format", column = @Column(name = "OLD_SECRET_FORMAT"))
  @AttributeOverride(name = "end", column = @Column(name = "OLD_SECRET_END"))
  private StoredSecret oldSecret;

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
      StoredSecret secret,
      Instant createdAt,
      String createdBy) {
    this.id = id;
    this.clientUuid = clientUuid;
    this.companyId = companyId;
    this.apiType = apiType;
    this.state = state;
    this.secret = secret;
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

  /** The present secret; one without a hash for a type that has none. */
  public StoredSecret getSecret() {
    return secret;
  }

  public void setSecret(StoredSecret secret) {
    this.secret = secret;
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

  /** Lets the present secret work beside the one that is about to take its place. */
  public void keepOldSecret(Instant until) {
    oldSecret = secret;
    oldSecretExpiresAt = until.toEpochMilli();
  }

  public void dropOldSecret() {
    oldSecret = null;
    oldSecretExpiresAt = null;
  }

  /** The secret before the present one, or null if it was not kept. */
  public StoredSecret getOldSecret() {
    return oldSecret;
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
