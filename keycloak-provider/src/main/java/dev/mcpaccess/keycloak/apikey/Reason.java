package dev.mcpaccess.keycloak.apikey;

import java.util.Map;

/**
 * Why a field is refused.
 *
 * @param values what the flaw's text names, by name
 */
public record Reason(Flaw flaw, Map<String, Object> values) {

  public Reason {
    values = Map.copyOf(values);
  }

  /** In English. */
  public String text() {
    String text = flaw.text();
    for (Map.Entry<String, Object> value : values.entrySet()) {
      text = text.replace("{" + value.getKey() + "}", value.getValue().toString());
    }
    return text;
  }
}
