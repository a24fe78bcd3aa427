package dev.mcpaccess.quickstart;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * Names everything that Keycloak's build step depends on, so that it is repeated only when needed.
 */
record BuildFingerprint(String value) {

  static BuildFingerprint of(String keycloakVersion, Path providerJar, List<String> buildOptions)
      throws IOException {
    MessageDigest digest = sha256();
    digest.update(Files.readAllBytes(providerJar));
    return new BuildFingerprint(
        String.join(
            "\n",
            keycloakVersion,
            HexFormat.of().formatHex(digest.digest()),
            String.join(" ", buildOptions)));
  }

  /**
   * Whether {@link #write} recorded this very value; an unreadable record counts as another one.
   */
  boolean isRecordedIn(Path file) {
    try {
      return Files.readString(file).equals(value);
    } catch (IOException e) {
      return false;
    }
  }

  void write(Path file) throws IOException {
    Files.write(file, value.getBytes(StandardCharsets.UTF_8));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
