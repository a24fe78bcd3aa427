package dev.mcpaccess.keycloak.apikey;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32;

/**
 * A secret of an API key: {@code mcpa_<key id>_<256 random bits><CRC32>}, the last two in base62.
 *
 * <p>The prefix lets secret scanners recognise it; the checksum, over all that stands before it,
 * refuses a mistyped one before anything is looked up. It proves nothing: anybody can compute it.
 */
public final class ApiKeySecret {

  private static final int RANDOM_BYTES = 32;
  private static final int RANDOM_LENGTH = 43;
  private static final int CHECKSUM_LENGTH = 6;
  private static final int SHOWN_LENGTH = 4;
  private static final BigInteger BASE = BigInteger.valueOf(62);
  private static final String DIGITS =
      "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
  private static final Pattern PATTERN = Pattern.compile("mcpa_([0-9a-z]{16})_[0-9A-Za-z]{49}");
  private static final SecureRandom RANDOM = new SecureRandom();

  private final String keyId;
  private final String value;

  private ApiKeySecret(String keyId, String value) {
    this.keyId = keyId;
    this.value = value;
  }

  static ApiKeySecret generate(String keyId) {
    byte[] random = new byte[RANDOM_BYTES];
    RANDOM.nextBytes(random);
    String body = "mcpa_" + keyId + "_" + base62(new BigInteger(1, random), RANDOM_LENGTH);
    return new ApiKeySecret(keyId, body + checksum(body));
  }

  /** Empty if {@code text} does not have the form of a secret, or its checksum is wrong. */
  public static Optional<ApiKeySecret> parse(String text) {
    Matcher matcher = PATTERN.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    int end = text.length() - CHECKSUM_LENGTH;
    return checksum(text.substring(0, end)).equals(text.substring(end))
        ? Optional.of(new ApiKeySecret(matcher.group(1), text))
        : Optional.empty();
  }

  public String keyId() {
    return keyId;
  }

  /** The secret itself: for the one response that shows it, and for hashing. */
  public String value() {
    return value;
  }

  /**
   * The last characters, which may be shown. They are of the checksum, hence tell some 24 bits of
   * the 256 that nobody can guess.
   */
  String end() {
    return value.substring(value.length() - SHOWN_LENGTH);
  }

  /** Names the key only, so that no log or exception shows the secret. */
  @Override
  public String toString() {
    return "ApiKeySecret[" + keyId + "]";
  }

  private static String checksum(String text) {
    CRC32 crc = new CRC32();
    crc.update(text.getBytes(StandardCharsets.US_ASCII));
    return base62(BigInteger.valueOf(crc.getValue()), CHECKSUM_LENGTH);
  }

  private static String base62(BigInteger number, int length) {
    StringBuilder digits = new StringBuilder(length);
    BigInteger rest = number;
    for (int i = 0; i < length; i++) {
      BigInteger[] division = rest.divideAndRemainder(BASE);
      digits.append(DIGITS.charAt(division[1].intValueExact()));
      rest = division[0];
    }
    return digits.reverse().toString();
  }
}
