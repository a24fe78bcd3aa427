package dev.mcpaccess.keycloak.consent;

import dev.mcpaccess.keycloak.permission.Permission;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A button that ticks permissions on the screen, for a browser without scripts too. */
enum Shortcut {
  VIEW_ONLY("view", "mcpAccessViewOnly"),
  EVERYTHING("everything", "mcpAccessEverything");

  /** The form field that says which one was pressed. */
  static final String FIELD = "tick";

  private final String value;
  private final String message;

  Shortcut(String value, String message) {
    this.value = value;
    this.message = message;
  }

  static Optional<Shortcut> byValue(String value) {
    return Arrays.stream(values()).filter(shortcut -> shortcut.value.equals(value)).findFirst();
  }

  String value() {
    return value;
  }

  String message() {
    return message;
  }

  /** The permissions that it ticks. */
  Set<String> of(Offer offer) {
    return this == EVERYTHING
        ? offer.permissions()
        : offer.among(offer.permissions()).stream()
            .filter(permission -> permission.action().equals(value))
            .map(Permission::name)
            .collect(Collectors.toUnmodifiableSet());
  }
}
