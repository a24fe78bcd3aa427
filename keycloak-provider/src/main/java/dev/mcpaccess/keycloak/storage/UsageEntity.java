package dev.mcpaccess.keycloak.storage;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.IdClass;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;

/** The row of how often a key was used in a company on one day with one tool. */
@Entity
@Table(name = "MCP_ACCESS_USAGE")
@IdClass(UsageEntity.Id.class)
@NamedQuery(
    name = "UsageEntity.add",
    query =
        "insert into UsageEntity (keyId, companyId, usedOn, tool, calls, failures)"
            + " values (:keyId, :companyId, :usedOn, :tool, :calls, :failures)"
            + " on conflict (keyId, companyId, usedOn, tool)"
            + " do update set calls = calls + excluded.calls,"
            + " failures = failures + excluded.failures")
@NamedQuery(
    name = "UsageEntity.ofKey",
    query =
        "select u.usedOn, u.tool, sum(u.calls), sum(u.failures) from UsageEntity u"
            + " where u.keyId = :keyId and u.usedOn >= :first"
            + " group by u.usedOn, u.tool order by u.usedOn, u.tool")
@NamedQuery(
    name = "UsageEntity.ofKeyInCompany",
    query =
        "select u.usedOn, u.tool, u.calls, u.failures from UsageEntity u"
            + " where u.keyId = :keyId and u.companyId = :companyId and u.usedOn >= :first"
            + " order by u.usedOn, u.tool")
@NamedQuery(
    name = "UsageEntity.deleteBefore",
    query = "delete from UsageEntity u where u.usedOn < :first")
public class UsageEntity {

  /** Key, company, day and tool. */
  public static class Id implements Serializable {

    private static final long serialVersionUID = 1L;

    private String keyId;
    private String companyId;
    private String usedOn;
    private String tool;

    @Override
    public boolean equals(Object other) {
      return other instanceof Id id
          && Objects.equals(keyId, id.keyId)
          && Objects.equals(companyId, id.companyId)
          && Objects.equals(usedOn, id.usedOn)
          && Objects.equals(tool, id.tool);
    }

    @Override
    public int hashCode() {
      return Objects.hash(keyId, companyId, usedOn, tool);
    }
  }

  @jakarta.persistence.Id
  @Column(name = "KEY_ID")
  private String keyId;

  @jakarta.persistence.Id
  @Column(name = "COMPANY_ID")
  private String companyId;

  /** In UTC, as in {@code 2026-11-25}, so that later days are greater. */
  @jakarta.persistence.Id
  @Column(name = "USED_ON")
  private String usedOn;

  @jakarta.persistence.Id
  @Column(name = "TOOL")
  private String tool;

  @Column(name = "CALLS", nullable = false)
  private long calls;

  @Column(name = "FAILURES", nullable = false)
  private long failures;

  protected UsageEntity() {}
}
