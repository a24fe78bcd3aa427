package dev.mcpaccess.keycloak.apikey;

/** Whether an API key may be used. */
public enum KeyState {
  ENABLED,
  DISABLED,
  /** Not disabled, but past its time; told by the clock, never stored. */
  EXPIRED
}
