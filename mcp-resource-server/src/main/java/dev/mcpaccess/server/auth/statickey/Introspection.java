package dev.mcpaccess.server.auth.statickey;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.mcpaccess.server.auth.KeysUnavailableException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks the issuer about a static key (RFC 7662) as its client. */
final class Introspection {
  private static final Logger LOG = LoggerFactory.getLogger(Introspection.class);

  /** Tells Keycloak that it is no access token of its own. */
  private static final String HINT = "api_key";

  private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(2);
  private static final Duration TIMEOUT = Duration.ofSeconds(3);
  private static final int MAX_BYTES = 128 * 1024;
  private static final ObjectMapper JSON = new ObjectMapper();

  private final String issuer;
  private final IntrospectionSettings settings;
  private final HttpClient client =
      HttpClient.newBuilder()
          .connectTimeout(CONNECT_TIMEOUT)
          .followRedirects(HttpClient.Redirect.NEVER)
          .build();
  private volatile URI endpoint;

  Introspection(String issuer, IntrospectionSettings settings) {
    this.issuer = issuer;
    this.settings = settings;
    this.endpoint = settings.url().orElse(null);
  }

  /**
   * What the issuer says.
   *
   * @throws KeysUnavailableException if it says nothing that can be understood
   */
  JsonNode ask(StaticKey key, Presenter presenter) {
    try {
      if (endpoint == null) {
        endpoint = discovered();
      }
      Map<String, String> form = new LinkedHashMap<>(presenter.form());
      form.putAll(settings.authentication().parameters(settings.clientId(), issuer));
      form.put("token", key.value());
      form.put("token_type_hint", HINT);
      JsonNode answer =
          send(
              HttpRequest.newBuilder(endpoint)
                  .header("Content-Type", "application/x-www-form-urlencoded")
                  .POST(BodyPublishers.ofString(encoded(form))));
      if (!answer.path("active").isBoolean()) {
        throw new IOException("The introspection endpoint's answer is no introspection");
      }
      return answer;
    } catch (IOException | IllegalArgumentException e) {
      LOG.warn("{} cannot be asked about static keys: {}", issuer, e.toString());
      throw new KeysUnavailableException(e);
    }
  }

  private URI discovered() throws IOException {
    JsonNode metadata =
        send(HttpRequest.newBuilder(URI.create(issuer + "/.well-known/openid-configuration")));
    if (!issuer.equals(metadata.path("issuer").asText())) {
      throw new IOException("The discovery document names another issuer");
    }
    return URI.create(metadata.path("introspection_endpoint").asText());
  }

  private JsonNode send(HttpRequest.Builder request) throws IOException {
    try {
      HttpResponse<InputStream> response =
          client.send(
              request.timeout(TIMEOUT).header("Accept", "application/json").build(),
              BodyHandlers.ofInputStream());
      try (InputStream body = response.body()) {
        if (response.statusCode() != 200) {
          throw new IOException("It answered " + response.statusCode());
        }
        byte[] bytes = body.readNBytes(MAX_BYTES + 1);
        if (bytes.length > MAX_BYTES) {
          throw new IOException("Its answer is too long");
        }
        return JSON.readTree(bytes);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("Interrupted", e);
    }
  }

  private static String encoded(Map<String, String> fields) {
    return fields.entrySet().stream()
        .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
        .collect(Collectors.joining("&"));
  }
}
