package dev.mcpaccess.server.auth.statickey;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Who presents a static key: what the issuer is told of the AI client, for the key's last use.
 *
 * @param software what the client calls itself ({@code User-Agent})
 */
public record Presenter(String address, Optional<String> software) {
  private static final int MAX_SOFTWARE = 255;

  /** The form parameters that tell of it. */
  Map<String, String> form() {
    Map<String, String> form = new LinkedHashMap<>();
    form.put("client_address", address);
    software
        .map(text -> text.substring(0, Math.min(text.length(), MAX_SOFTWARE)))
        .filter(text -> !text.isBlank())
        .ifPresent(text -> form.put("client_user_agent", text));
    return form;
  }
}
