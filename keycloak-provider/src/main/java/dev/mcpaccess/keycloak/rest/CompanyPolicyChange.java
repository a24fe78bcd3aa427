package dev.mcpaccess.keycloak.rest;

import dev.mcpaccess.keycloak.apikey.FieldError;
import dev.mcpaccess.keycloak.apikey.Flaw;
import dev.mcpaccess.keycloak.apikey.InvalidFieldsException;
import dev.mcpaccess.keycloak.apikey.Overlap;
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
  private static final String OVERLAP = "overlapHours";
  private static final String LEAVERS = "stopsKeysOfLeavers";
  private static final int MOST_KEYS = 999_999;

  /**
   * What can be changed.
   *
   * @param keyLimit null for the same as other companies
   * @param overlapHours likewise
   */
  record Values(
      List<String> modules,
      Boolean dynamicPermissions,
      Integer keyLimit,
      Integer overlapHours,
      Boolean stopsKeysOfLeavers) {}

  /**
   * The policy as it shall be.
   *
   * @param known the modules that there are
   */
  CompanyPolicy of(CompanyPolicy before, Set<String> known) throws InvalidFieldsException {
    List<FieldError> errors = new ArrayList<>();
    if (given.contains(MODULES) && values.modules() == null) {
      errors.add(new FieldError(MODULES, Flaw.NOT_A_LIST));
    } else if (given.contains(MODULES)) {
      for (int i = 0; i < values.modules().size(); i++) {
        String module = values.modules().get(i);
        // One that the company has already may stay, though no permission is of it any more.
        if (module == null || !(known.contains(module) || before.modules().contains(module))) {
          errors.add(new FieldError(MODULES + "[" + i + "]", Flaw.UNKNOWN_MODULE));
        }
      }
    }
    requireFlag(DYNAMIC, values.dynamicPermissions(), errors);
    requireFlag(LEAVERS, values.stopsKeysOfLeavers(), errors);
    requireRange(LIMIT, values.keyLimit(), MOST_KEYS, errors);
    requireRange(OVERLAP, values.overlapHours(), Overlap.MOST_HOURS, errors);
    if (!errors.isEmpty()) {
      throw new InvalidFieldsException(errors);
    }
    return new CompanyPolicy(
        given.contains(MODULES) ? new TreeSet<>(values.modules()) : before.modules(),
        given.contains(DYNAMIC) ? values.dynamicPermissions() : before.dynamicPermissions(),
        given.contains(LIMIT) ? number(values.keyLimit()) : before.keyLimit(),
        given.contains(OVERLAP) ? number(values.overlapHours()) : before.overlapHours(),
        given.contains(LEAVERS) ? values.stopsKeysOfLeavers() : before.stopsKeysOfLeavers());
  }

  private static OptionalInt number(Integer given) {
    return given == null ? OptionalInt.empty() : OptionalInt.of(given);
  }

  private static void requireRange(String field, Integer value, int most, List<FieldError> errors) {
    if (value != null && (value < 0 || value > most)) {
      errors.add(new FieldError(field, Flaw.OUT_OF_RANGE.with("minimum", 0, "maximum", most)));
    }
  }

  private void requireFlag(String field, Boolean value, List<FieldError> errors) {
    if (given.contains(field) && value == null) {
      errors.add(new FieldError(field, Flaw.NOT_A_FLAG));
    }
  }
}
