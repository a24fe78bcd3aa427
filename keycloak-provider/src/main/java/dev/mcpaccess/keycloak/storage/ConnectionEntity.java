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
    name = "ConnectionEntity.byCode",
    query = "select c from ConnectionEntity c where c.codeId = :codeId")
@NamedQuery(
    name = "ConnectionEntity.byKeyAndUser",
    query =
        "select c from ConnectionEntity c where c.keyId = :keyId and c.userId = :userId"
            + " order by c.id")
@NamedQuery(
    name = "ConnectionEntity.byIds",
    query = "select c from ConnectionEntity c where c.id in :ids order by c.id")
@NamedQuery(
    name = "ConnectionEntity.usersOfKey",
    query = "select distinct c.userId from ConnectionEntity c where c.keyId = :keyId")
@NamedQuery(
    name = "ConnectionEntity.deleteByKey",
    query = "delete from ConnectionEntity c where c.keyId = :keyId")
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

  /** The permissions that the client named, likewise, or null if it asked for all. */
  @Column(name = "REQUESTED")
  private String requested;

  /**
   * The scopes by which the client learns of the person, likewise, or null if that is not known.
   */
  @Column(name = "PERSONAL")
  private String personal;

  @Column(name = "VERSION", nullable = false)
  private int version;

  @Column(name = "CODE_ID")
  private String codeId;

  @Column(name = "REDEEMED_AT")
  private Long redeemedAt;

  @Column(name = "SESSION_ID")
  private String sessionId;

  @Column(name = "REFRESH_ID")
  private String refreshId;

  @Column(name = "PREVIOUS_REFRESH_ID")
  private String previousRefreshId;

  @Column(name = "REFRESHED_AT")
  private Long refreshedAt;

  @Column(name = "SOFTWARE")
  private String software;

  @Column(name = "LAST_USED_AT")
  private Long lastUsedAt;

  @Column(name = "LAST_ADDRESS")
  private String lastAddress;

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

  public String getRequested() {
    return requested;
  }

  public void setRequested(String requested) {
    this.requested = requested;
  }

  public String getPersonal() {
    return personal;
  }

  public void setPersonal(String personal) {
    this.personal = personal;
  }

  /** Takes permissions away, which counts as a change. */
  public void narrow(String left) {
    this.granted = left;
    version++;
  }

  public int getVersion() {
    return version;
  }

  /** Notes what the client got for its code, which is worth nothing from now on. */
  public void redeem(String code, String session, String refreshToken, Instant at) {
    this.codeId = code;
    this.sessionId = session;
    this.refreshId = refreshToken;
    this.redeemedAt = at.toEpochMilli();
  }

  /** When the code was exchanged, or null if it was not yet. */
  public Instant getRedeemedAt() {
    return redeemedAt == null ? null : Instant.ofEpochMilli(redeemedAt);
  }

  /** The login, online or offline, that the tokens belong to. */
  public String getSessionId() {
    return sessionId;
  }

  /** The id of the newest refresh token. */
  public String getRefreshId() {
    return refreshId;
  }

  public String getPreviousRefreshId() {
    return previousRefreshId;
  }

  /** When the newest refresh token took the place of the previous one, or null. */
  public Instant getRefreshedAt() {
    return refreshedAt == null ? null : Instant.ofEpochMilli(refreshedAt);
  }

  public void refresh(String refreshToken, Instant at) {
    this.previousRefreshId = refreshId;
    this.refreshId = refreshToken;
    this.refreshedAt = at.toEpochMilli();
  }

  public String getSoftware() {
    return software;
  }

  public Instant getLastUsedAt() {
    return Instant.ofEpochMilli(lastUsedAt == null ? createdAt : lastUsedAt);
  }

  public String getLastAddress() {
    return lastAddress;
  }

  public void use(String by, String from, Instant at) {
    this.software = by;
    this.lastAddress = from;
    this.lastUsedAt = at.toEpochMilli();
  }

  /** Notes a use, unless there is a later one; by what and from where stay if they are null. */
  public void useLater(String by, String from, Instant at) {
    if (at.isAfter(getLastUsedAt())) {
      use(by == null ? software : by, from == null ? lastAddress : from, at);
    }
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
