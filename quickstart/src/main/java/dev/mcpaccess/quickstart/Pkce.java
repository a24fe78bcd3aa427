package dev.mcpaccess.quickstart;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/** A fresh code verifier with its S256 challenge (RFC 7636). */
record Pkce(String verifier, String challenge) {

  static Pkce create() {
    byte[] random = new byte[32];
    new SecureRandom().nextBytes(random);
    return ofVerifier(base64url(random));
  }

  static Pkce ofVerifier(String verifier) {
    try {
      MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
      byte[] hash = sha256.digest(verifier.getBytes(StandardCharsets.US_ASCII));
      return new Pkce(verifier, base64url(hash));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String base64url(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
