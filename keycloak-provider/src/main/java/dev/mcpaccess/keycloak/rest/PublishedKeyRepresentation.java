package dev.mcpaccess.keycloak.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * A published key as a company sees it, whose admin can only block it.
 *
 * @param apiType the label of the API type
 * @param state {@code ENABLED}, {@code DISABLED} or {@code EXPIRED}, for every company
 * @param dynamicPermissions whether each person chooses the permissions, and the key has none; it
 *     works in companies that may use such keys
 * @param logoUrl where its logo is; absent without one
 * @param blocked whether it cannot be used in this company
 * @param blockedAt RFC 3339, in UTC
 * @param blockedBy the id of the company admin who blocked it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PublishedKeyRepresentation(
    String id,
    String name,
    String description,
    String apiType,
    String clientId,
    String state,
    List<String> permissions,
    boolean dynamicPermissions,
    String logoUrl,
    boolean blocked,
    String blockedAt,
    String blockedBy) {}
