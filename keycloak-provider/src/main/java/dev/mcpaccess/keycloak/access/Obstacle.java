package dev.mcpaccess.keycloak.access;

/** Why an API key gives a person or its service user nothing at all, whatever the permissions. */
public enum Obstacle {
  KEY_DISABLED,
  NOT_A_MEMBER,
  /** Of a machine key. */
  SERVICE_USER_DISABLED,
  API_MODULE_OFF
}
