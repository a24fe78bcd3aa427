package dev.mcpaccess.keycloak.apikey;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.keycloak.models.UserModel;

/**
 * A request that its caller may repeat without having it carried out twice.
 *
 * @param id stands for caller, owner of the keys, route and the caller's own Idempotency-Key
 * @param bodyHash stands for the body
 */
public record IdempotentRequest(String id, String bodyHash) {

  /**
   * Stands for a request.
   *
   * @param route what is asked for, and of which key
   * @param idempotencyKey chosen by the caller, in visible ASCII
   */
  public static IdempotentRequest of(
      UserModel caller, KeyOwner owner, String route, String idempotencyKey, byte[] body) {
    String parts = String.join("\n", caller.getId(), owner.id(), route, idempotencyKey);
    return new IdempotentRequest(hash(parts.getBytes(StandardCharsets.UTF_8)), hash(body));
  }

  private static String hash(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
