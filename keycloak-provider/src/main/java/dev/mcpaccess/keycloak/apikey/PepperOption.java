package dev.mcpaccess.keycloak.apikey;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.config.ConfigValue;
import org.keycloak.Config;
import org.keycloak.vault.VaultRawSecret;
import org.keycloak.vault.VaultTranscriber;

/**
 * A pepper as an operator sets it: its characters, or the expression {@code ${vault.<entry>}} for
 * an entry of Keycloak's vault. Messages name the option and the entry, and never the value.
 */
record PepperOption(int number, String value) {

  static final int MINIMUM_LENGTH = 32;
  static final String PREFIX = "--spi-mcp-access--default--pepper-";

  private static final int MAXIMUM_NUMBER = 99;
  private static final Pattern VAULT_EXPRESSION = Pattern.compile("\\$\\{vault\\.(.+)}");
  private static final List<String> PROPERTIES =
      List.of("kc.spi-mcp-access--default--pepper-", "kc.spi-mcp-access-default-pepper-");

  /** All that are set, in the order of their numbers. */
  static List<PepperOption> all(Config.Scope scope) {
    return IntStream.rangeClosed(1, MAXIMUM_NUMBER)
        .boxed()
        .flatMap(number -> value(scope, number).map(value -> new PepperOption(number, value)))
        .toList();
  }

  /**
   * Keycloak's configuration expands {@code ${…}} by itself and drops, without a word, an option of
   * which it knows no such property, as for the vault: then it is what was written that counts.
   */
  private static Stream<String> value(Config.Scope scope, int number) {
    String expanded = scope.get("pepper-" + number);
    return expanded != null
        ? Stream.of(expanded)
        : PROPERTIES.stream()
            .map(property -> ConfigProvider.getConfig().getConfigValue(property + number))
            .map(ConfigValue::getRawValue)
            .filter(Objects::nonNull)
            .limit(1);
  }

  boolean isInVault() {
    return entry().isPresent();
  }

  /** The pepper, where the option itself has it. */
  byte[] read() {
    // It is no secret, and would pass for one if it were long enough.
    if (value.contains("${")) {
      throw new IllegalArgumentException(
          "The pepper " + this + " has an expression that is neither ${vault.<entry>} nor known");
    }
    return checked(value.getBytes(StandardCharsets.UTF_8));
  }

  /** The pepper, out of the vault of the realm that is the session's. */
  byte[] readFrom(VaultTranscriber vault) {
    try (VaultRawSecret secret = vault.getRawSecret(value)) {
      return checked(
          secret
              .get()
              .map(PepperOption::withoutLineEnd)
              .orElseThrow(
                  () ->
                      new IllegalStateException(
                          "The pepper " + this + " is not in Keycloak's vault")));
    }
  }

  /** Editors and shells end a file by a line break; the same value in an option has none. */
  private static byte[] withoutLineEnd(ByteBuffer content) {
    // A copy: the vault overwrites its own.
    byte[] bytes = new byte[content.remaining()];
    content.duplicate().get(bytes);
    int end = bytes.length;
    while (end > 0 && (bytes[end - 1] == '\n' || bytes[end - 1] == '\r')) {
      end--;
    }
    return Arrays.copyOf(bytes, end);
  }

  private byte[] checked(byte[] pepper) {
    if (pepper.length < MINIMUM_LENGTH) {
      throw new IllegalArgumentException(
          "The pepper " + this + " needs " + MINIMUM_LENGTH + " random characters or more");
    }
    return pepper;
  }

  private Optional<String> entry() {
    Matcher expression = VAULT_EXPRESSION.matcher(value);
    return expression.matches() ? Optional.of(expression.group(1)) : Optional.empty();
  }

  /** Where the pepper is, without the pepper. */
  @Override
  public String toString() {
    return PREFIX + number + entry().map(entry -> " (vault entry " + entry + ")").orElse("");
  }
}
