package dev.mcpaccess.keycloak.apikey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Hashing with peppers that change. */
class SecretHasherTest {

  private static final byte[] OLD = "o".repeat(32).getBytes(StandardCharsets.UTF_8);
  private static final byte[] NEW = "n".repeat(32).getBytes(StandardCharsets.UTF_8);

  private final ApiKeySecret secret = ApiKeySecret.generate("0123456789abcdef");

  @Test
  void onlyTheHashedSecretMatches() {
    SecretHasher hasher = hasher(Map.of(1, OLD));
    SecretHash hash = hasher.hash(secret);

    assertThat(hasher.matches(secret, hash)).isTrue();
    assertThat(hasher.matches(ApiKeySecret.generate("0123456789abcdef"), hash)).isFalse();
    assertThat(hash.value()).hasSize(64).doesNotContain(secret.value());
  }

  @Test
  void afterAPepperIsAddedOldHashesMatchAndNewOnesUseIt() {
    SecretHash old = hasher(Map.of(1, OLD)).hash(secret);
    SecretHasher rotated = hasher(Map.of(1, OLD, 2, NEW));

    assertThat(rotated.matches(secret, old)).isTrue();
    assertThat(rotated.hash(secret).pepperId()).isEqualTo("2");
  }

  @Test
  void aHashWhosePepperIsGoneMatchesNothing() {
    SecretHash old = hasher(Map.of(1, OLD)).hash(secret);

    assertThat(hasher(Map.of(2, NEW)).matches(secret, old)).isFalse();
  }

  private static SecretHasher hasher(Map<Integer, byte[]> peppers) {
    return new SecretHasher(new TreeMap<>(peppers));
  }
}
