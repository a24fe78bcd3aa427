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
 * @param published whether the key is the vendor's, so that no company can change it
 */
public record Explanation(Optional<Obstacle> obstacle, Decision decision, boolean published) {

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

  public ChangedBy changedBy(Factor factor) {
    return switch (factor) {
      case ROLE -> ChangedBy.COMPANY_ADMIN;
      case KEY -> keyOwner();
      case MODULES -> ChangedBy.VENDOR;
      case CONSENT -> ChangedBy.PERSON;
      case REQUEST -> ChangedBy.CLIENT;
    };
  }

  public ChangedBy changedBy(Obstacle by) {
    return switch (by) {
      case KEY_DISABLED, KEY_EXPIRED, ISSUER_LEFT -> keyOwner();
      case NOT_A_MEMBER, BLOCKED -> ChangedBy.COMPANY_ADMIN;
      default -> ChangedBy.VENDOR;
    };
  }

  private ChangedBy keyOwner() {
    return published ? ChangedBy.VENDOR : ChangedBy.COMPANY_ADMIN;
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
