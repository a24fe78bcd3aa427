package dev.mcpaccess.keycloak.apikey;

/** A hashed secret, and the pepper that it was hashed with. */
record SecretHash(String pepperId, String value) {}
