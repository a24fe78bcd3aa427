package dev.mcpaccess.server.auth;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * Remembers what another verifier found, each token until it expires and for a minute at most.
 *
 * <p>Only found tokens are kept, under their hash, so that neither a dump nor a flood of bad tokens
 * gets anything out of it.
 */
public final class CachingTokenVerifier implements TokenVerifier {
  private static final int MAX_TOKENS = 10_000;
  private static final Duration MAX_AGE = Duration.ofSeconds(60);

  private final TokenVerifier verifier;
  private final Clock clock;
  private final Cache<ByteBuffer, Entry> found =
      Caffeine.newBuilder().maximumSize(MAX_TOKENS).expireAfterWrite(MAX_AGE).build();

  public CachingTokenVerifier(TokenVerifier verifier, Clock clock) {
    this.verifier = verifier;
    this.clock = clock;
  }

  @Override
  public VerifiedToken verify(String token) {
    ByteBuffer hash = hash(token);
    Instant now = clock.instant();
    Entry entry = found.getIfPresent(hash);
    if (entry != null && now.isBefore(entry.goodUntil())) {
      return entry.token();
    }
    VerifiedToken verified = verifier.verify(token);
    found.put(hash, new Entry(verified, earlier(verified.expiresAt(), now.plus(MAX_AGE))));
    return verified;
  }

  @Override
  public boolean isReady() {
    return verifier.isReady();
  }

  @Override
  public void close() {
    verifier.close();
  }

  private static Instant earlier(Instant one, Instant other) {
    return one.isBefore(other) ? one : other;
  }

  private static ByteBuffer hash(String token) {
    try {
      byte[] bytes = token.getBytes(StandardCharsets.US_ASCII);
      return ByteBuffer.wrap(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }

  private record Entry(VerifiedToken token, Instant goodUntil) {}
}
