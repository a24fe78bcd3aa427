package dev.mcpaccess.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BuildFingerprintTest {

  private static final List<String> OPTIONS = List.of("--db=postgres");

  @TempDir private Path folder;
  private Path jar;
  private Path recorded;

  @BeforeEach
  void recordOneBuild() throws IOException {
    jar = Files.write(folder.resolve("provider.jar"), bytes("first"));
    recorded = folder.resolve("fingerprint");
    BuildFingerprint.of("26.7.3", jar, OPTIONS).write(recorded);
  }

  @Test
  void sameThingsNeedNoNewBuild() throws IOException {
    Files.write(jar, bytes("first"));

    assertThat(BuildFingerprint.of("26.7.3", jar, OPTIONS).isRecordedIn(recorded)).isTrue();
  }

  @Test
  void anotherProviderNeedsABuild() throws IOException {
    Files.write(jar, bytes("other"));

    assertThat(BuildFingerprint.of("26.7.3", jar, OPTIONS).isRecordedIn(recorded)).isFalse();
  }

  @Test
  void anotherKeycloakNeedsABuild() throws IOException {
    assertThat(BuildFingerprint.of("26.7.4", jar, OPTIONS).isRecordedIn(recorded)).isFalse();
  }

  @Test
  void otherOptionsNeedABuild() throws IOException {
    List<String> more = List.of("--db=postgres", "--features=scim");

    assertThat(BuildFingerprint.of("26.7.3", jar, more).isRecordedIn(recorded)).isFalse();
  }

  @Test
  void buildThatDidNotFinishIsRepeated() throws IOException {
    Files.delete(recorded);

    assertThat(BuildFingerprint.of("26.7.3", jar, OPTIONS).isRecordedIn(recorded)).isFalse();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
