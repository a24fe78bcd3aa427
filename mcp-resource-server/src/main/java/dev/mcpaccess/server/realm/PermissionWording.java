package dev.mcpaccess.server.realm;

import dev.mcpaccess.server.catalog.Action;
import java.util.Locale;

/** What an administrator of the realm reads of a permission, in English. */
final class PermissionWording {
  private PermissionWording() {}

  /** As a heading: {@code View companies}. */
  static String title(Action action, String models) {
    String verb = action.id();
    return verb.substring(0, 1).toUpperCase(Locale.ROOT) + verb.substring(1) + " " + models;
  }

  /** What the client scope lets an AI client do. */
  static String ofScope(Action action, String models) {
    return switch (action) {
      case VIEW -> "See %s in lists, in searches and one by one.".formatted(models);
      case CREATE -> "Add new %s.".formatted(models);
      case UPDATE -> "Change fields of existing %s.".formatted(models);
      case DELETE -> "Remove %s for good.".formatted(models);
      case EXPORT -> "Take %s out of the product in bulk.".formatted(models);
    };
  }

  /** What the client role lets a user do. */
  static String ofRole(Action action, String models) {
    String scope = ofScope(action, models);
    return "May " + scope.substring(0, 1).toLowerCase(Locale.ROOT) + scope.substring(1);
  }
}
