package dev.mcpaccess.server.auth;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What may withhold a permission, as the issuer of tokens decides. */
public enum Factor {
  ROLE("The user's role does not include it", "a company admin, who assigns roles"),
  KEY("The API key does not include it", "a company admin, who edits the API key"),
  MODULE("The company has not enabled the module", "the vendor, who enables modules"),
  CONSENT("The user has not authorized it", "the user, by authorizing again"),
  REQUEST("The AI client has not asked for it", "the user, by authorizing again");

  private final String reason;
  private final String remedy;

  Factor(String reason, String remedy) {
    this.reason = reason;
    this.remedy = remedy;
  }

  /**
   * The factor that withholds a permission from a caller, if the issuer has said so: a claim for
   * each factor, {@code withheld_by_role} and so on, lists the permissions that it is the first to
   * withhold.
   */
  public static Optional<Factor> withholding(Caller caller, String permission) {
    return Stream.of(values())
        .filter(
            factor ->
                caller
                    .claim("withheld_by_" + factor.id())
                    .filter(list -> (" " + list + " ").contains(" " + permission + " "))
                    .isPresent())
        .findFirst();
  }

  /** Whether the user can mend it by authorizing the same API key again (step-up). */
  public boolean isMendedByAuthorizingAgain() {
    return this == CONSENT || this == REQUEST;
  }

  @JsonValue
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** A sentence for people and models. */
  public String reason() {
    return reason;
  }

  /** Who can change it. */
  public String remedy() {
    return remedy;
  }
}
