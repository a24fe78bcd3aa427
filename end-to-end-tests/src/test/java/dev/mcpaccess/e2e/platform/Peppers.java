package dev.mcpaccess.e2e.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The peppers of the platform's Keycloak: the older in its options, the newer in its vault. */
public final class Peppers {

  public static final String OLDER = "end-to-end-pepper-of-thirty-two-characters";
  public static final String NEWER = "end-to-end-pepper-that-is-in-keycloaks-vault";

  /** As the vault names the entry of the realm master. */
  static final String FILE = "master_api-key-pepper";

  private static final String OPTION = "KC_SPI_MCP_ACCESS__DEFAULT__PEPPER_";

  private Peppers() {}

  static Map<String, String> options() {
    return Map.of(OPTION + "1", OLDER, OPTION + "2", "${vault.api-key-pepper}");
  }

  /** The file as an editor would leave it. */
  static String file() {
    return NEWER + "\n";
  }

  /** Writes the vault's directory. */
  static Path vault(Path directory) {
    try {
      Files.createDirectories(directory);
      Files.writeString(directory.resolve(FILE), file());
      return directory;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What Keycloak should keep of a secret. */
  public static String hash(String secret, String pepper) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(pepper.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
      return HexFormat.of().formatHex(mac.doFinal(secret.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
