package dev.mcpaccess.keycloak.access;

import dev.mcpaccess.keycloak.apikey.UseFailure;

/** Why an API key gives a person or its service user nothing at all, whatever the permissions. */
public enum Obstacle {
  KEY_DISABLED(UseFailure.KEY_DISABLED),
  KEY_EXPIRED(UseFailure.KEY_EXPIRED),
  /** The person who answers for the key has left, and the company lets such keys stop. */
  ISSUER_LEFT(UseFailure.ISSUER_LEFT),
  /** Its client has been given settings that its type does not have, past the client policy. */
  KEY_ALTERED(UseFailure.KEY_ALTERED),
  NOT_A_MEMBER(UseFailure.NOT_A_MEMBER),
  /** The company does not let this published key be used. */
  BLOCKED(UseFailure.BLOCKED),
  /** Of a machine key. */
  SERVICE_USER_DISABLED(UseFailure.USER_DISABLED),
  API_MODULE_OFF(UseFailure.API_MODULE_OFF),
  /** The vendor took the company's keys with dynamic permissions away. */
  DYNAMIC_PERMISSIONS_OFF(UseFailure.DYNAMIC_PERMISSIONS_OFF);

  private final UseFailure failure;

  Obstacle(UseFailure failure) {
    this.failure = failure;
  }

  /** The same for the realm's events. */
  public UseFailure failure() {
    return failure;
  }
}
