package dev.mcpaccess.server.auth.statickey;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.CRC32;

/**
 * A static key: {@code mcpa_<key id>_<256 random bits><CRC32>}, the last two in base62.
 *
 * <p>The checksum keeps mistyped keys away from Keycloak. It proves nothing: anybody can compute
 * it.
 */
public final class StaticKey {
  private static final String PREFIX = "mcpa_";
  private static final Pattern PATTERN = Pattern.compile("mcpa_[0-9a-z]{16}_[0-9A-Za-z]{49}");
  private static final int CHECKSUM_LENGTH = 6;
  private static final BigInteger BASE = BigInteger.valueOf(62);
  private static final String DIGITS =
      "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

  private final String value;

  private StaticKey(String value) {
    this.value = value;
  }

  /** Whether a bearer token is meant as a static key, be it right or wrong. */
  public static boolean isMeantBy(String token) {
    return token.startsWith(PREFIX);
  }

  /** Empty if {@code token} does not have the form of a static key, or its checksum is wrong. */
  static Optional<StaticKey> parse(String token) {
    if (!PATTERN.matcher(token).matches()) {
      return Optional.empty();
    }
    int end = token.length() - CHECKSUM_LENGTH;
    return checksum(token.substring(0, end)).equals(token.substring(end))
        ? Optional.of(new StaticKey(token))
        : Optional.empty();
  }

  /** The key itself, for the one who issued it. */
  String value() {
    return value;
  }

  /** What stands for the key in memory, so that a dump has none. */
  ByteBuffer hash() {
    try {
      return ByteBuffer.wrap(MessageDigest.getInstance("SHA-256").digest(value.getBytes(US_ASCII)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }

  /** Shows nothing of the key. */
  @Override
  public String toString() {
    return "StaticKey";
  }

  private static String checksum(String text) {
    CRC32 crc = new CRC32();
    crc.update(text.getBytes(US_ASCII));
    StringBuilder digits = new StringBuilder(CHECKSUM_LENGTH);
    BigInteger rest = BigInteger.valueOf(crc.getValue());
    for (int i = 0; i < CHECKSUM_LENGTH; i++) {
      BigInteger[] division = rest.divideAndRemainder(BASE);
      digits.append(DIGITS.charAt(division[1].intValueExact()));
      rest = division[0];
    }
    return digits.reverse().toString();
  }
}
