package dev.mcpaccess.quickstart;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;

/** Makes the passwords and secrets of one start. */
public final class Secrets {

  private static final SecureRandom RANDOM = new SecureRandom();
  // Without letters and digits that are mistaken for one another when read from a screen.
  private static final String READABLE = "abcdefghjkmnpqrstuvwxyz23456789";

  private Secrets() {}

  /** Three groups of four characters (59 bits), easy to read out and to type. */
  public static String readablePassword() {
    return characters(4) + "-" + characters(4) + "-" + characters(4);
  }

  /** 32 characters (158 bits), for what no person types. */
  public static String secret() {
    return characters(32);
  }

  /** The SHA-256 of a secret in hex, for whoever needs to recognise it only. */
  public static String sha256(String secret) {
    try {
      byte[] bytes = secret.getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }

  private static String characters(int count) {
    StringBuilder text = new StringBuilder(count);
    RANDOM.ints(count, 0, READABLE.length()).forEach(i -> text.append(READABLE.charAt(i)));
    return text.toString();
  }
}
