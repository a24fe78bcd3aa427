package dev.mcpaccess.keycloak.storage;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;

/** The row that says that a report of usage was taken, so that a repeat of it counts nothing. */
@Entity
@Table(name = "MCP_ACCESS_USAGE_REPORT")
@NamedQuery(
    name = "UsageReportEntity.add",
    query =
        "insert into UsageReportEntity (id, takenAt) values (:id, :now)"
            + " on conflict (id) do nothing")
@NamedQuery(
    name = "UsageReportEntity.deleteBefore",
    query = "delete from UsageReportEntity r where r.takenAt < :before")
public class UsageReportEntity {

  /** The realm's id, behind it the one that the MCP server made up. */
  @Id
  @Column(name = "ID")
  private String id;

  @Column(name = "TAKEN_AT", nullable = false)
  private long takenAt;

  protected UsageReportEntity() {}
}
