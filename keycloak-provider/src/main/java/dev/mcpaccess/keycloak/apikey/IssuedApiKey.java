package dev.mcpaccess.keycloak.apikey;

import java.util.Optional;
import org.keycloak.models.ClientModel;

/** A key just issued or rotated, with the only copy of its secret there will ever be. */
public record IssuedApiKey(ApiKey key, ClientModel client, Optional<ApiKeySecret> secret) {}
