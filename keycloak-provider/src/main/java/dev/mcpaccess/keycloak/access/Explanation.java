package dev.mcpaccess.keycloak.access;

import dev.mcpaccess.keycloak.decision.Decision;
import dev.mcpaccess.keycloak.decision.Factor;
import java.util.Locale;
import java.util.Optional;

/**
 * What a client may do, and who can change what it may not.
 *
 * @param obstacle why nothing at all is allowed, or empty where the decision names a factor for
 *     each permission that it withholds
 */
public record Explanation(Optional<Obstacle> obstacle, Decision decision) {

  /** Who can change what blocks a permission. */
  public enum ChangedBy {
    COMPANY_ADMIN,
    /** The realm's administrator. */
    VENDOR,
    /** The person, by authorizing again. */
    PERSON,
    /** The client, by asking for more. */
    CLIENT;

    /** The name in the API. */
    public String label() {
      return inApi(this);
    }
  }

  public static ChangedBy changedBy(Factor factor) {
    return switch (factor) {
      case ROLE, KEY -> ChangedBy.COMPANY_ADMIN;
      case MODULES -> ChangedBy.VENDOR;
      case CONSENT -> ChangedBy.PERSON;
      case REQUEST -> ChangedBy.CLIENT;
    };
  }

  public static ChangedBy changedBy(Obstacle obstacle) {
    return switch (obstacle) {
      case KEY_DISABLED, NOT_A_MEMBER -> ChangedBy.COMPANY_ADMIN;
      default -> ChangedBy.VENDOR;
    };
  }

  public static String label(Factor factor) {
    return factor == Factor.MODULES ? "module" : inApi(factor);
  }

  public static String label(Obstacle obstacle) {
    return inApi(obstacle);
  }

  private static String inApi(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
