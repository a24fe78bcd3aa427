package dev.mcpaccess.keycloak.apikey;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.keycloak.models.ClientModel;

/**
 * The secret of a client that is no API key, such as the MCP server's: its operator chooses it at
 * random, and Keycloak has nothing but its SHA-256, in an attribute of the client.
 */
final class HashedClientSecret {

  private static final String ATTRIBUTE = "mcp-access.secret-sha256";

  /**
   * What is not a hash, such as a placeholder of an import that nobody filled in, admits nobody.
   */
  private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

  private HashedClientSecret() {}

  /** Compares in constant time. */
  static boolean accepts(ClientModel client, String secret) {
    String hash = client.getAttribute(ATTRIBUTE);
    return secret != null
        && hash != null
        && SHA256.matcher(hash).matches()
        && MessageDigest.isEqual(sha256(secret), HexFormat.of().parseHex(hash));
  }

  private static byte[] sha256(String secret) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
