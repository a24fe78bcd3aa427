package dev.mcpaccess.keycloak.consent;

import dev.mcpaccess.keycloak.permission.Permission;
import dev.mcpaccess.keycloak.wording.Wording;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The permissions of one model as the template reads them. */
final class ModelView {

  private final Wording wording;

  /** What is ticked at first, where there is a choice. */
  private final Set<String> ticked;

  /** What the person granted before, or everything where it is the first time. */
  private final Set<String> known;

  ModelView(Wording wording, Set<String> ticked, Set<String> known) {
    this.wording = wording;
    this.ticked = ticked;
    this.known = known;
  }

  /** One entry for each model of {@code permissions}. */
  List<Map<String, Object>> list(Collection<Permission> permissions) {
    return permissions.stream()
        .collect(Collectors.groupingBy(Permission::model))
        .entrySet()
        .stream()
        .sorted(Map.Entry.comparingByKey(wording.modelOrder()))
        .map(entry -> view(entry.getKey(), wording.ordered(entry.getValue())))
        .toList();
  }

  private Map<String, Object> view(String model, List<Permission> permissions) {
    return Map.of(
        "label", wording.model(model),
        "heading", wording.modelHeading(model),
        "sentence", wording.sentence(permissions),
        "permissions", permissions.stream().map(this::permission).toList(),
        "fields",
            permissions.stream()
                .flatMap(permission -> permission.fields().stream())
                .distinct()
                .map(field -> field(model, field))
                .toList());
  }

  private Map<String, Object> permission(Permission permission) {
    return Map.of(
        "name", permission.name(),
        "label", wording.action(permission),
        "ticked", ticked.contains(permission.name()),
        "isNew", !known.contains(permission.name()));
  }

  private Map<String, Object> field(String model, String field) {
    return Map.of(
        "label", wording.field(model, field),
        "description", wording.fieldDescription(model, field));
  }
}
