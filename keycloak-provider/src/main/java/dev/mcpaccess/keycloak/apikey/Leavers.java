package dev.mcpaccess.keycloak.apikey;

import dev.mcpaccess.keycloak.company.Company;
import java.util.Optional;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.UserModel;

/** Tells whether the person who answers for a key has left the company, and what that means. */
public final class Leavers {

  private final KeycloakSession session;

  public Leavers(KeycloakSession session) {
    this.session = session;
  }

  /** Whether the company's policy stops the key now, because that person has left. */
  public boolean stop(ApiKey key) {
    return company(key).filter(Company::stopsKeysOfLeavers).isPresent() && left(key);
  }

  /** Whether that person is deleted, disabled or no member any more. */
  boolean left(ApiKey key) {
    Optional<Company> company = company(key);
    if (company.isEmpty() || key.answeredByVendor()) {
      return false;
    }
    UserModel person =
        session.users().getUserById(session.getContext().getRealm(), key.responsible());
    return person == null || !person.isEnabled() || !company.get().hasMember(person);
  }

  /**
   * Who answers for a key of this owner from now on, if {@code admin} shall: see {@link ApiKey}.
   */
  static String answerable(Optional<Company> company, UserModel admin) {
    return company
        .filter(found -> found.hasMember(admin))
        .map(found -> admin.getId())
        .orElse(ApiKey.VENDOR);
  }

  Optional<Company> company(ApiKey key) {
    return Optional.ofNullable(key.companyId()).flatMap(id -> Company.byId(session, id));
  }
}
