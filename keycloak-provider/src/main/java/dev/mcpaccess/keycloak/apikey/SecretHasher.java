package dev.mcpaccess.keycloak.apikey;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.SortedMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.keycloak.provider.Provider;

/**
 * Hashes secrets by HMAC-SHA-256 with a pepper that the database does not hold.
 *
 * <p>The secrets have 256 random bits, so that a slow password hash would add nothing but load.
 */
public final class SecretHasher implements Provider {

  private static final String ALGORITHM = "HmacSHA256";

  private final SortedMap<Integer, byte[]> peppers;

  SecretHasher(SortedMap<Integer, byte[]> peppers) {
    this.peppers = peppers;
  }

  SecretHash hash(ApiKeySecret secret) {
    Integer newest = peppers.lastKey();
    return new SecretHash(
        newest.toString(), HexFormat.of().formatHex(mac(peppers.get(newest), secret)));
  }

  /** Compares in constant time; a hash whose pepper is gone matches nothing. */
  boolean matches(ApiKeySecret secret, SecretHash hash) {
    byte[] pepper = peppers.get(Integer.valueOf(hash.pepperId()));
    return pepper != null
        && MessageDigest.isEqual(mac(pepper, secret), HexFormat.of().parseHex(hash.value()));
  }

  /** A hash of nothing, to be compared with where there is none. */
  SecretHash decoy() {
    return new SecretHash(peppers.lastKey().toString(), "0".repeat(64));
  }

  private static byte[] mac(byte[] pepper, ApiKeySecret secret) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(pepper, ALGORITHM));
      return mac.doFinal(secret.value().getBytes(StandardCharsets.US_ASCII));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java platform has " + ALGORITHM, e);
    }
  }

  @Override
  public void close() {}
}
