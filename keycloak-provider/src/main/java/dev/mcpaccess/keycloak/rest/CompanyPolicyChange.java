package dev.mcpaccess.keycloak.rest;

import dev.mcpaccess.keycloak.apikey.FieldError;
import dev.mcpaccess.keycloak.apikey.InvalidFieldsException;
import dev.mcpaccess.keycloak.company.CompanyPolicy;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;

/**
 * A JSON merge patch of a company's policy.
 *
 * @param given the names of the fields that the patch has
 * @param values what they shall be
 */
record CompanyPolicyChange(Set<String> given, Values values) {

  private static final String MODULES = "modules";
  private static final String DYNAMIC = "dynamicPermissions";
  private static final String LIMIT = "keyLimit";
  private static final String LEAVERS = "stopsKeysOfLeavers";
  private static final int MOST_KEYS = 999_999;

  /**
   * What can be changed.
   *
   * @param keyLimit null for the same as other companies
   */
  record Values(
      List<String> modules,
      Boolean dynamicPermissions,
      Integer keyLimit,
      Boolean stopsKeysOfLeavers) {}

  /**
   * The policy as it shall be.
   *
   * @param known the modules that there are
   */
  CompanyPolicy of(CompanyPolicy before, Set<String> known) throws InvalidFieldsException {
    List<FieldError> errors = new ArrayList<>();
    if (given.contains(MODULES) && values.modules() == null) {
      errors.add(new FieldError(MODULES, "must be a list"));
    } else if (given.contains(MODULES)) {
      for (int i = 0; i < values.modules().size(); i++) {
        String module = values.modules().get(i);
        // One that the company has already may stay, though no permission is of it any more.
        if (module == null || !(known.contains(module) || before.modules().contains(module))) {
          errors.add(new FieldError(MODULES + "[" + i + "]", "is not a module of this realm"));
        }
      }
    }
    requireFlag(DYNAMIC, values.dynamicPermissions(), errors);
    requireFlag(LEAVERS, values.stopsKeysOfLeavers(), errors);
    if (values.keyLimit() != null && (values.keyLimit() < 0 || values.keyLimit() > MOST_KEYS)) {
      errors.add(new FieldError(LIMIT, "must be between 0 and " + MOST_KEYS));
    }
    if (!errors.isEmpty()) {
      throw new InvalidFieldsException(errors);
    }
    return new CompanyPolicy(
        given.contains(MODULES) ? new TreeSet<>(values.modules()) : before.modules(),
        given.contains(DYNAMIC) ? values.dynamicPermissions() : before.dynamicPermissions(),
        given.contains(LIMIT) ? limit() : before.keyLimit(),
        given.contains(LEAVERS) ? values.stopsKeysOfLeavers() : before.stopsKeysOfLeavers());
  }

  private OptionalInt limit() {
    return values.keyLimit() == null ? OptionalInt.empty() : OptionalInt.of(values.keyLimit());
  }

  private void requireFlag(String field, Boolean value, List<FieldError> errors) {
    if (given.contains(field) && value == null) {
      errors.add(new FieldError(field, "must be true or false"));
    }
  }
}
