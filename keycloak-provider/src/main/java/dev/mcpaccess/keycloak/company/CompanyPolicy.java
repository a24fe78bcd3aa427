package dev.mcpaccess.keycloak.company;

import java.util.OptionalInt;
import java.util.Set;

/**
 * What the vendor lets a company have.
 *
 * @param modules what it has bought, whether it is enabled or not
 * @param dynamicPermissions whether its keys may leave the permissions to each person
 * @param keyLimit how many keys it may have, where it differs from other companies
 * @param overlapHours for how long a former secret may work beside the new one, where it differs
 *     from other companies; 0 for not at all
 * @param stopsKeysOfLeavers whether a key stops when the person who answers for it leaves
 */
public record CompanyPolicy(
    Set<String> modules,
    boolean dynamicPermissions,
    OptionalInt keyLimit,
    OptionalInt overlapHours,
    boolean stopsKeysOfLeavers) {}
