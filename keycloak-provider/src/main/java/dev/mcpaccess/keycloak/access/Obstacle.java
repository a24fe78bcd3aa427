package dev.mcpaccess.keycloak.access;

/** Why an API key gives a person or its service user nothing at all, whatever the permissions. */
public enum Obstacle {
  KEY_DISABLED,
  /** Its client has been given settings that its type does not have, past the client policy. */
  KEY_ALTERED,
  NOT_A_MEMBER,
  /** The company does not let this published key be used. */
  BLOCKED,
  /** Of a machine key. */
  SERVICE_USER_DISABLED,
  API_MODULE_OFF,
  /** The vendor took the company's keys with dynamic permissions away. */
  DYNAMIC_PERMISSIONS_OFF
}
