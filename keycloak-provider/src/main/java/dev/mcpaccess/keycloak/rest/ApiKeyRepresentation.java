package dev.mcpaccess.keycloak.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.mcpaccess.keycloak.apikey.LastUse;
import java.util.List;

/**
 * An API key in the company API and in the admin API.
 *
 * @param apiType the label of the API type
 * @param company the company's alias; absent at a published key
 * @param clientSecret in the response that issues the key only
 * @param apiKey the secret of a static key, likewise
 * @param secretVersion how many secrets the key has had, so that each who rotated it can tell
 *     whether theirs is the present one; absent for a type without a secret
 * @param secretEndsWith the last four characters of the secret
 * @param oldSecretExpiresAt until when the former secret works beside the present one; absent
 *     outside of an overlap
 * @param oldSecretEndsWith the last four characters of that one
 * @param state {@code ENABLED}, {@code DISABLED} or {@code EXPIRED}
 * @param disabledBecause {@code client-disabled} where the realm's administrator disabled the
 *     client, {@code issuer-left} where the company's policy disables the key
 * @param dynamicPermissions whether each person chooses the permissions, and the key has none
 * @param logoUrl where its logo is; absent without one
 * @param preset for a machine key only
 * @param createdAt RFC 3339, in UTC
 * @param expiresAt when the key stops; absent if it never does
 * @param createdBy the id of the user who issued it
 * @param createdByName full name and username; absent if it is no user of the realm any more
 * @param createdByIsMember whether that user belongs to the company; absent at a published key
 * @param responsible the id of the user who answers for the key
 * @param lastUsed absent if the key was never used
 * @param connections how many work now; absent at a machine key
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ApiKeyRepresentation(
    String id,
    String name,
    String description,
    String apiType,
    String company,
    String clientId,
    String clientSecret,
    String apiKey,
    Integer secretVersion,
    String secretEndsWith,
    String oldSecretExpiresAt,
    String oldSecretEndsWith,
    String state,
    String disabledBecause,
    List<String> redirectUris,
    List<String> permissions,
    boolean dynamicPermissions,
    String logoUrl,
    String preset,
    String createdAt,
    String expiresAt,
    String createdBy,
    String createdByName,
    Boolean createdByIsMember,
    String responsible,
    LastUsed lastUsed,
    Long connections) {

  /**
   * The last use of a key.
   *
   * @param at RFC 3339, in UTC
   * @param address of the AI client, absent if it is not known
   * @param software what the AI client calls itself, absent if it does not say
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record LastUsed(String at, String address, String software) {

    static LastUsed of(LastUse use) {
      return new LastUsed(use.at().toString(), use.address(), use.software());
    }
  }
}
