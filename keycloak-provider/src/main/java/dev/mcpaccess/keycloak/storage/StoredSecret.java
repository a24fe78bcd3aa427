package dev.mcpaccess.keycloak.storage;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** What is kept of a secret. */
@Embeddable
public class StoredSecret {

  @Column(name = "SECRET_HASH")
  private String hash;

  @Column(name = "PEPPER_ID")
  private String pepperId;

  @Column(name = "SECRET_FORMAT", nullable = false)
  private Integer format;

  @Column(name = "SECRET_END")
  private String end;

  protected StoredSecret() {}

  /**
   * A secret of this format.
   *
   * @param hash null for a type of key without a secret, as what follows it
   * @param pepperId what the hash was made with
   * @param end its last characters
   */
  public StoredSecret(int format, String hash, String pepperId, String end) {
    this.format = format;
    this.hash = hash;
    this.pepperId = pepperId;
    this.end = end;
  }

  public String getHash() {
    return hash;
  }

  public String getPepperId() {
    return pepperId;
  }

  public int getFormat() {
    return format;
  }

  /** Its last characters; null if it is older than this column. */
  public String getEnd() {
    return end;
  }
}
