package dev.mcpaccess.keycloak.rest;

import dev.mcpaccess.keycloak.company.Company;
import dev.mcpaccess.keycloak.permission.Permission;
import dev.mcpaccess.keycloak.permission.PermissionCatalog;
import dev.mcpaccess.keycloak.wording.Wording;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.RoleModel;

/** The permissions that a company's keys can have, in the words of the authorization screen. */
public final class PermissionsResource {

  record ModelList(List<Model> models) {}

  /**
   * A kind of record.
   *
   * @param label the name of its records in the plural
   */
  record Model(String model, String label, String module, List<ModelPermission> permissions) {}

  /**
   * What can be done with it.
   *
   * @param label the verb
   * @param own whether the caller has the permission, and so may give it to a machine key
   */
  record ModelPermission(String permission, String action, String label, boolean own) {}

  private final KeycloakSession session;
  private final RealmModel realm;
  private final KeyAdmin admin;

  PermissionsResource(KeycloakSession session, KeyAdmin admin) {
    this.session = session;
    this.realm = session.getContext().getRealm();
    this.admin = admin;
  }

  /**
   * Lists them.
   *
   * @param language of the labels; the caller's own, if the realm does not have it
   */
  @GET
  @Produces(MediaType.APPLICATION_JSON)
  public Response list(@QueryParam("language") String language) {
    boolean offered = realm.getSupportedLocalesStream().anyMatch(locale -> locale.equals(language));
    Wording wording =
        offered
            ? Wording.of(session, Locale.forLanguageTag(language))
            : Wording.of(session, admin.user());
    Company company = admin.owner().company().orElseThrow();
    Set<String> own =
        admin.permissionRoles(session).stream()
            .map(RoleModel::getName)
            .collect(Collectors.toUnmodifiableSet());
    Map<String, List<Permission>> byModel =
        PermissionCatalog.of(session, realm).all().stream()
            .filter(permission -> company.modules().contains(permission.module()))
            .collect(Collectors.groupingBy(Permission::model));
    List<Model> models =
        byModel.keySet().stream()
            .sorted(wording.modelOrder())
            .map(model -> model(model, byModel.get(model), wording, own))
            .toList();
    return Response.ok(new ModelList(models)).header(HttpHeaders.CACHE_CONTROL, "no-store").build();
  }

  private static Model model(
      String model, List<Permission> permissions, Wording wording, Set<String> own) {
    return new Model(
        model,
        wording.modelHeading(model),
        permissions.get(0).module(),
        wording.ordered(permissions).stream()
            .map(
                permission ->
                    new ModelPermission(
                        permission.name(),
                        permission.action(),
                        wording.action(permission),
                        own.contains(permission.name())))
            .toList());
  }
}
