package dev.mcpaccess.keycloak.decision;

/** What can withhold a permission, in the order in which a blocking factor is named. */
public enum Factor {
  /** The business roles of the person, or of the key's service user, as they are now. */
  ROLE,
  /** The permissions of the API key, as they are now. */
  KEY,
  /** The modules of the company, as they are now. */
  MODULES,
  /** What the person granted to this connection. */
  CONSENT,
  /** What the client asked for: when it was authorized, and now. */
  REQUEST
}
