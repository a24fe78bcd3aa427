package dev.mcpaccess.keycloak.storage;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The row of an API key's logo. */
@Entity
@Table(name = "MCP_ACCESS_LOGO")
public class LogoEntity {

  @Id
  @Column(name = "KEY_ID")
  private String keyId;

  /** In base64. */
  @Column(name = "PNG", nullable = false)
  private String png;

  protected LogoEntity() {}

  public LogoEntity(String keyId, String png) {
    this.keyId = keyId;
    this.png = png;
  }

  public String getPng() {
    return png;
  }

  public void setPng(String png) {
    this.png = png;
  }
}
