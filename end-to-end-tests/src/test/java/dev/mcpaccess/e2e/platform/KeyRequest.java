package dev.mcpaccess.e2e.platform;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a company admin sends to issue an API key, to be varied by a test. */
public final class KeyRequest {

  private KeyRequest() {}

  /** For a key that acts as a service user, with some fields replaced or added. */
  public static Map<String, Object> forMachine(String apiType, Map<String, Object> replaced) {
    Map<String, Object> request = new LinkedHashMap<>();
    request.put("name", "Reporting");
    request.put("apiType", apiType);
    request.put("permissions", List.of("task:view"));
    request.putAll(replaced);
    return request;
  }
}
