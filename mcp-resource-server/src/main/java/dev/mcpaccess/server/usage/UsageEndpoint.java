package dev.mcpaccess.server.usage;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Where Keycloak takes reports of usage. */
final class UsageEndpoint {
  private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(2);
  private static final Duration TIMEOUT = Duration.ofSeconds(5);
  private static final ObjectMapper JSON = new ObjectMapper();

  /** What will not be taken next time either. */
  private static final Set<Integer> UNUSABLE = Set.of(400, 413, 422);

  private final UsageSettings settings;
  private final HttpClient client =
      HttpClient.newBuilder()
          .connectTimeout(CONNECT_TIMEOUT)
          .followRedirects(HttpClient.Redirect.NEVER)
          .build();

  UsageEndpoint(UsageSettings settings) {
    this.settings = settings;
  }

  /**
   * Sends a report.
   *
   * @return false if it is not one that Keycloak takes
   * @throws IOException if it is to be sent again, since nobody knows whether it was taken
   */
  boolean send(UsageReport report) throws IOException {
    Map<String, String> form =
        new LinkedHashMap<>(
            settings.authentication().parameters(settings.clientId(), settings.issuer()));
    form.put("report", json(report));
    HttpRequest request =
        HttpRequest.newBuilder(settings.url())
            .timeout(TIMEOUT)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(encoded(form)))
            .build();
    try {
      int status = client.send(request, BodyHandlers.discarding()).statusCode();
      if (status / 100 != 2 && !UNUSABLE.contains(status)) {
        throw new IOException("It answered " + status);
      }
      return !UNUSABLE.contains(status);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("Interrupted", e);
    }
  }

  private static String json(UsageReport report) {
    try {
      return JSON.writeValueAsString(report);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A report of texts and numbers must be JSON", e);
    }
  }

  private static String encoded(Map<String, String> fields) {
    return fields.entrySet().stream()
        .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
        .collect(Collectors.joining("&"));
  }
}
