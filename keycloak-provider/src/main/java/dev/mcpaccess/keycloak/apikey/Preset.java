package dev.mcpaccess.keycloak.apikey;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Which projects of its company a machine key reaches. Keycloak knows no projects: the preset goes
 * into the token, and a project-aware server heeds it.
 */
public enum Preset {
  /** Projects to which the key's service user was added; the key adds itself to none. */
  READ("READ"),
  /** The same, and the key may add itself to new projects. */
  READ_WRITE("READ-WRITE"),
  /** Every project of the company. */
  GLOBAL("GLOBAL");

  private final String label;

  Preset(String label) {
    this.label = label;
  }

  public static Optional<Preset> byLabel(String label) {
    return Arrays.stream(values()).filter(preset -> preset.label.equals(label)).findFirst();
  }

  /** The name that users see, and that the API and the token carry. */
  public String label() {
    return label;
  }

  static String labels() {
    return Arrays.stream(values()).map(Preset::label).collect(Collectors.joining(", "));
  }
}
