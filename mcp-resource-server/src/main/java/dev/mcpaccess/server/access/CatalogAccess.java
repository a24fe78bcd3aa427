package dev.mcpaccess.server.access;

import dev.mcpaccess.server.auth.Caller;
import dev.mcpaccess.server.catalog.Action;
import dev.mcpaccess.server.catalog.Catalog;
import dev.mcpaccess.server.catalog.Model;
import dev.mcpaccess.server.records.Membership;
import dev.mcpaccess.server.records.Reach;
import java.util.List;
import java.util.Optional;

/** What each caller may use of the catalog. */
public final class CatalogAccess {
  private static final String GLOBAL = "GLOBAL";
  private static final String READ_WRITE = "READ-WRITE";

  private final Catalog catalog;

  public CatalogAccess(Catalog catalog) {
    this.catalog = catalog;
  }

  /**
   * The one decision of this server: everything that a caller is shown, and everything that a
   * caller calls, goes through here.
   */
  private static boolean permits(Caller caller, Model model, Action action) {
    return model.actions().contains(action)
        && caller.permissions().contains(new Permission(model, action).name());
  }

  /** The names of all models, whoever may use them. */
  public List<String> modelNames() {
    return catalog.models().stream().map(Model::name).toList();
  }

  /** The models with which the caller may do {@code action}, in the catalog's order. */
  public List<Model> models(Caller caller, Action action) {
    return catalog.models().stream().filter(model -> permits(caller, model, action)).toList();
  }

  /** The model of that name; a forbidden one is as absent as one that does not exist. */
  public Optional<Model> model(Caller caller, Action action, String name) {
    return catalog.model(name).filter(model -> permits(caller, model, action));
  }

  /**
   * The rows that a caller may reach at all. Only a machine key that was made for it reaches
   * projects that its user does not belong to.
   */
  public Reach reach(Caller caller) {
    if (catalog.projects() == null || caller.preset().filter(GLOBAL::equals).isPresent()) {
      return Reach.all(caller.companyId());
    }
    return new Reach(
        caller.companyId(),
        Optional.of(
            new Membership(
                catalog.projects(), catalog.users(), caller.claim(catalog.users().claim()))));
  }

  /**
   * Whether the caller may become a member of more projects by itself: a machine key that was made
   * for it, with something to do there.
   */
  public boolean mayJoinProjects(Caller caller) {
    return seesProjects(caller) && caller.preset().filter(READ_WRITE::equals).isPresent();
  }

  /** Whether the caller may use any model that belongs to projects. */
  public boolean seesProjects(Caller caller) {
    return catalog.projects() != null
        && catalog.models().stream()
            .anyMatch(model -> model.project() != null && !actions(caller, model).isEmpty());
  }

  /** The model of the projects, whoever may use it. */
  public Optional<Model> projects() {
    return Optional.ofNullable(catalog.projects()).flatMap(found -> catalog.model(found.model()));
  }

  /** Whether the caller may use any model whose records belong or refer to the users. */
  public boolean seesUsers(Caller caller) {
    return catalog.users() != null
        && catalog.models().stream()
            .anyMatch(model -> refersToUsers(model) && !actions(caller, model).isEmpty());
  }

  private boolean refersToUsers(Model model) {
    return model.owner() != null
        || model.relations().values().stream()
            .anyMatch(relation -> relation.table().equals(catalog.users().table()));
  }

  /** All permissions that mean something here, in the catalog's order. */
  public List<Permission> permissions() {
    return catalog.models().stream()
        .flatMap(model -> model.actions().stream().map(action -> new Permission(model, action)))
        .toList();
  }

  /** What the caller lacks to do {@code action} with a model, if there is a model of that name. */
  public Optional<Permission> lacking(Caller caller, Action action, String name) {
    return catalog
        .model(name)
        .filter(model -> model.actions().contains(action))
        .map(model -> new Permission(model, action))
        .filter(permission -> !permits(caller, permission));
  }

  /** Whether the caller may do what a permission is for. */
  public boolean permits(Caller caller, Permission permission) {
    return permits(caller, permission.model(), permission.action());
  }

  /** Whether the caller may change or delete a model's records. */
  public boolean isChangeable(Caller caller, Model model) {
    return permits(caller, model, Action.UPDATE) || permits(caller, model, Action.DELETE);
  }

  /** What the caller may do with a model. */
  public List<Action> actions(Caller caller, Model model) {
    return model.actions().stream().filter(action -> permits(caller, model, action)).toList();
  }
}
