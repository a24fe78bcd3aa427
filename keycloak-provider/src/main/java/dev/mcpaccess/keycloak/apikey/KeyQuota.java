package dev.mcpaccess.keycloak.apikey;

import dev.mcpaccess.keycloak.company.Company;
import jakarta.persistence.EntityManager;
import org.keycloak.Config;
import org.keycloak.connections.jpa.JpaConnectionProvider;
import org.keycloak.models.KeycloakSession;

/**
 * How many API keys a company may have: the organization's own number, or that of the option {@code
 * --spi-mcp-access--default--keys-per-company}.
 */
public final class KeyQuota {

  private static final String OPTION = "keys-per-company";
  private static final int DEFAULT = 100;

  private final EntityManager entities;

  KeyQuota(KeycloakSession session) {
    this.entities = session.getProvider(JpaConnectionProvider.class).getEntityManager();
  }

  /**
   * Makes sure that there is room for one more key until the end of the transaction: whoever else
   * issues a key of this company waits.
   */
  void claim(Company company) throws QuotaExceededException {
    company.lock();
    long keys =
        entities
            .createNamedQuery("ApiKeyEntity.count", Long.class)
            .setParameter("companyId", company.id())
            .getSingleResult();
    int limit = company.keyLimit().orElseGet(KeyQuota::ofEachCompany);
    if (keys >= limit) {
      throw new QuotaExceededException(limit);
    }
  }

  /**
   * The option's number.
   *
   * @throws IllegalArgumentException if it is not one
   */
  public static int ofEachCompany() {
    String value = Config.scope("mcp-access", "default").get(OPTION);
    if (value == null) {
      return DEFAULT;
    }
    if (!value.matches("[0-9]{1,6}")) {
      throw new IllegalArgumentException(
          "The option --spi-mcp-access--default--" + OPTION + " must be a number up to 999999");
    }
    return Integer.parseInt(value);
  }
}
