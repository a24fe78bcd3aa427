package dev.mcpaccess.keycloak.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
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
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.RoleModel;
import org.keycloak.models.UserModel;

/**
 * The permissions that keys can have, a company's or all of the realm, in the words of the
 * authorization screen.
 */
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
   * @param own whether the caller has the permission, and so may give it to a machine key; absent
   *     where no company is asked about
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record ModelPermission(String permission, String action, String label, Boolean own) {}

  private final KeycloakSession session;
  private final RealmModel realm;
  private final UserModel reader;
  private final Predicate<Permission> shown;
  private final Function<Permission, Boolean> own;

  private PermissionsResource(
      KeycloakSession session,
      UserModel reader,
      Predicate<Permission> shown,
      Function<Permission, Boolean> own) {
    this.session = session;
    this.realm = session.getContext().getRealm();
    this.reader = reader;
    this.shown = shown;
    this.own = own;
  }

  /** Those of the modules that the company has. */
  static PermissionsResource ofCompany(KeycloakSession session, KeyAdmin admin) {
    Company company = admin.owner().company().orElseThrow();
    Set<String> own =
        admin.permissionRoles(session).stream()
            .map(RoleModel::getName)
            .collect(Collectors.toUnmodifiableSet());
    return new PermissionsResource(
        session,
        admin.user(),
        permission -> company.modules().contains(permission.module()),
        permission -> own.contains(permission.name()));
  }

  /** All of the realm: which there are is no secret. */
  static PermissionsResource ofRealm(KeycloakSession session, UserModel reader) {
    return new PermissionsResource(session, reader, permission -> true, permission -> null);
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
            : Wording.of(session, reader);
    Map<String, List<Permission>> byModel =
        PermissionCatalog.of(session, realm).all().stream()
            .filter(shown)
            .collect(Collectors.groupingBy(Permission::model));
    List<Model> models =
        byModel.keySet().stream()
            .sorted(wording.modelOrder())
            .map(model -> model(model, byModel.get(model), wording))
            .toList();
    return Response.ok(new ModelList(models)).header(HttpHeaders.CACHE_CONTROL, "no-store").build();
  }

  private Model model(String model, List<Permission> permissions, Wording wording) {
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
                        own.apply(permission)))
            .toList());
  }
}
