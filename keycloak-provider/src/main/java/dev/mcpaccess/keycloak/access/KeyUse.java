package dev.mcpaccess.keycloak.access;

import dev.mcpaccess.keycloak.apikey.ApiKey;
import org.keycloak.models.ClientModel;
import org.keycloak.models.UserModel;

/**
 * The use of an API key in a company, by a person or by the key's service user.
 *
 * @param companyId the key's own company, or at a published key the company of the connection
 */
public record KeyUse(ApiKey key, ClientModel client, UserModel user, String companyId) {}
