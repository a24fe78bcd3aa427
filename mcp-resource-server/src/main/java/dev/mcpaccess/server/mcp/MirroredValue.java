package dev.mcpaccess.server.mcp;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.Base64;
import java.util.Optional;

/**
 * A value of the body that a header repeats: both must agree, since what stands between client and
 * server may have decided by the header.
 */
final class MirroredValue {
  private static final String ENCODED_START = "=?base64?";
  private static final String ENCODED_END = "?=";

  private MirroredValue() {}

  static void require(RequestHeaders headers, String name, String value) {
    if (!headers.one(name).equals(Optional.of(value))) {
      throw mismatch(name);
    }
  }

  static void requireEncoded(RequestHeaders headers, String name, JsonNode value) {
    if (!value.isTextual() || !decoded(headers, name).equals(Optional.of(value.textValue()))) {
      throw mismatch(name);
    }
  }

  /**
   * The header's value, decoded if it is encoded.
   *
   * @throws JsonRpcException if it is encoded wrongly
   */
  static Optional<String> decoded(RequestHeaders headers, String name) {
    return headers.one(name).map(value -> isEncoded(value) ? decode(name, value) : value);
  }

  static JsonRpcException mismatch(String name) {
    return JsonRpcException.headerMismatch(name + " is missing, or is not what the body says");
  }

  private static boolean isEncoded(String value) {
    return value.length() >= ENCODED_START.length() + ENCODED_END.length()
        && value.startsWith(ENCODED_START)
        && value.endsWith(ENCODED_END);
  }

  private static String decode(String name, String value) {
    String base64 = value.substring(ENCODED_START.length(), value.length() - ENCODED_END.length());
    try {
      byte[] bytes = Base64.getDecoder().decode(base64);
      // Java takes Base64 without its padding, and with stray bits at its end.
      if (!Base64.getEncoder().encodeToString(bytes).equals(base64)) {
        throw mismatch(name);
      }
      return UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (IllegalArgumentException | CharacterCodingException e) {
      throw mismatch(name);
    }
  }
}
