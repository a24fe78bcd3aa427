package dev.mcpaccess.keycloak.apikey;

import dev.mcpaccess.keycloak.permission.PermissionCatalog;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;

/** Takes the permissions of a new key from another key of the same owner. */
final class PermissionCopy {

  static final String FIELD = "copyPermissionsFrom";

  private final KeycloakSession session;
  private final RealmModel realm;

  PermissionCopy(KeycloakSession session, RealmModel realm) {
    this.session = session;
    this.realm = realm;
  }

  /** The request with the permissions that it names or copies; they are still to be validated. */
  IssueRequest fill(IssueRequest request, KeyOwner owner) throws InvalidFieldsException {
    String source = request.copyPermissionsFrom();
    if (source == null) {
      return request;
    }
    if (!request.permissions().isEmpty()) {
      throw invalid(Flaw.COPY_BESIDE_PERMISSIONS);
    }
    Optional<ApiKey> found = new ApiKeys(session).of(owner, source);
    if (found.filter(ApiKey::dynamicPermissions).isPresent()) {
      // Its client may be asked for everything.
      throw invalid(Flaw.COPY_OF_DYNAMIC);
    }
    Optional<List<String>> copied =
        found
            .map(key -> realm.getClientById(key.clientUuid()))
            .map(client -> permissions(KeySettings.of(client)));
    return new IssueRequest(
        request.name(),
        request.description(),
        request.apiType(),
        request.redirectUris(),
        copied.orElseThrow(() -> invalid(unknown(owner))),
        source,
        request.expiresAt(),
        request.preset(),
        request.dynamicPermissions());
  }

  private List<String> permissions(KeySettings settings) {
    Set<String> names = PermissionCatalog.of(realm).names();
    return settings.scopes().stream().filter(names::contains).sorted().toList();
  }

  private static Flaw unknown(KeyOwner owner) {
    return owner.company().isPresent() ? Flaw.NO_KEY_OF_COMPANY : Flaw.NO_PUBLISHED_KEY;
  }

  private static InvalidFieldsException invalid(Flaw flaw) {
    return new InvalidFieldsException(List.of(new FieldError(FIELD, flaw)));
  }
}
