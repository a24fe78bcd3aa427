package dev.mcpaccess.e2e.platform;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/** A key that nobody issued, with a right checksum: anybody can compute that. */
public final class ForgedKey {

  private static final String DIGITS =
      "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

  private ForgedKey() {}

  public static String of(String keyId) {
    String body = "mcpa_" + keyId + "_" + "A".repeat(43);
    CRC32 crc = new CRC32();
    crc.update(body.getBytes(StandardCharsets.US_ASCII));
    StringBuilder checksum = new StringBuilder();
    BigInteger rest = BigInteger.valueOf(crc.getValue());
    for (int i = 0; i < 6; i++) {
      checksum.append(DIGITS.charAt(rest.mod(BigInteger.valueOf(62)).intValue()));
      rest = rest.divide(BigInteger.valueOf(62));
    }
    return body + checksum.reverse();
  }
}
