package dev.mcpaccess.quickstart;

import java.net.CookieHandler;
import java.net.HttpCookie;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The cookies of one login at one server.
 *
 * <p>As browsers do, and {@link java.net.CookieManager} does not, it sends {@code Secure} cookies
 * to a loopback address over plain HTTP.
 */
final class LoginCookies extends CookieHandler {

  private final Map<String, String> values = new LinkedHashMap<>();

  @Override
  public synchronized Map<String, List<String>> get(
      URI address, Map<String, List<String>> requestHeaders) {
    String header =
        values.entrySet().stream()
            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
            .collect(Collectors.joining("; "));
    return header.isEmpty() ? Map.of() : Map.of("Cookie", List.of(header));
  }

  @Override
  public synchronized void put(URI address, Map<String, List<String>> responseHeaders) {
    responseHeaders.forEach(
        (name, headers) -> {
          if (name != null && name.equalsIgnoreCase("Set-Cookie")) {
            headers.stream().map(HttpCookie::parse).flatMap(List::stream).forEach(this::keep);
          }
        });
  }

  private void keep(HttpCookie cookie) {
    if (cookie.hasExpired()) {
      values.remove(cookie.getName());
    } else {
      values.put(cookie.getName(), cookie.getValue());
    }
  }
}
