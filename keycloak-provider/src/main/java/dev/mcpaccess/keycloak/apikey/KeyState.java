package dev.mcpaccess.keycloak.apikey;

/** Whether an API key may be used. */
public enum KeyState {
  ENABLED,
  DISABLED
}
