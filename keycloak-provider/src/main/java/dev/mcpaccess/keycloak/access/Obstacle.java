package dev.mcpaccess.keycloak.access;

/** Why an API key gives a person nothing at all, whatever the permissions. */
public enum Obstacle {
  KEY_DISABLED,
  NOT_A_MEMBER,
  API_MODULE_OFF
}
