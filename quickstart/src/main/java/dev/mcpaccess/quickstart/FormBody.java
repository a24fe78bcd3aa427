package dev.mcpaccess.quickstart;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes and reads {@code application/x-www-form-urlencoded}, as in bodies and query strings. */
final class FormBody {

  private FormBody() {}

  static String encode(Map<String, String> values) {
    return values.entrySet().stream()
        .map(value -> encode(value.getKey()) + "=" + encode(value.getValue()))
        .collect(Collectors.joining("&"));
  }

  static Map<String, String> decode(String text) {
    Map<String, String> values = new LinkedHashMap<>();
    Arrays.stream(text.split("&", -1))
        .map(value -> value.split("=", 2))
        .filter(pair -> pair.length == 2)
        .forEach(pair -> values.put(decodeOne(pair[0]), decodeOne(pair[1])));
    return values;
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static String decodeOne(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }
}
