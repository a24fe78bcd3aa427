package dev.mcpaccess.keycloak.apikey;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** A client secret at Keycloak; in the package of what it measures, which is not public. */
@State(Scope.Benchmark)
public class SecretBenchmark {

  private final ApiKeySecret secret = ApiKeySecret.generate("0123456789abcdef");
  private final String text = secret.value();
  private final String mistyped = text.replace("_0123456789abcdef_", "_0123456789abcdee_");
  private final SecretHasher hasher =
      new SecretHasher(
          new TreeMap<>(
              Map.of(1, "a pepper of 32 characters, or so".getBytes(StandardCharsets.UTF_8))));
  private final SecretHash hash = hasher.hash(secret);

  @Benchmark
  public Optional<ApiKeySecret> parse() {
    return ApiKeySecret.parse(text);
  }

  @Benchmark
  public Optional<ApiKeySecret> parseMistyped() {
    return ApiKeySecret.parse(mistyped);
  }

  @Benchmark
  public boolean matchHash() {
    return hasher.matches(secret, hash);
  }

  /** What Keycloak does with a secret that it keeps in plaintext. */
  @Benchmark
  public boolean matchPlaintext() {
    return MessageDigest.isEqual(
        text.getBytes(StandardCharsets.UTF_8), secret.value().getBytes(StandardCharsets.UTF_8));
  }
}
