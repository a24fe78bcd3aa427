package dev.mcpaccess.keycloak.apikey;

import java.time.Instant;

/**
 * A company's word that a published key is not to be used in it.
 *
 * @param by the id of the company admin who blocked it
 */
public record Block(String keyId, Instant at, String by) {}
