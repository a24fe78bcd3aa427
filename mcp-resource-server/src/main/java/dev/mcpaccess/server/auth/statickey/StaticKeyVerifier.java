package dev.mcpaccess.server.auth.statickey;

import com.fasterxml.jackson.databind.JsonNode;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.mcpaccess.server.auth.Caller;
import dev.mcpaccess.server.auth.CallerClaims;
import dev.mcpaccess.server.auth.InvalidTokenException;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * Tells whom a static key stands for, by what its issuer said in the last half minute.
 *
 * <p>Wrong keys are remembered apart from right ones, so that no flood of them displaces any; and a
 * key that was right within the last hour is asked about again whatever the limits.
 */
public final class StaticKeyVerifier {
  private static final Duration MAX_AGE = Duration.ofSeconds(30);
  private static final Duration KNOWN = Duration.ofHours(1);
  private static final int MAX_KEYS = 10_000;

  private final Optional<Introspection> introspection;
  private final String audience;
  private final Clock clock;
  private final IntrospectionLimit limit;
  private final Cache<ByteBuffer, Answer> right = cache(KNOWN);
  private final Cache<ByteBuffer, Answer> wrong = cache(MAX_AGE);
  private final ConcurrentMap<ByteBuffer, CompletableFuture<Answer>> underWay =
      new ConcurrentHashMap<>();

  /** What the issuer said, and until when it is taken for granted. */
  private record Answer(Optional<Caller> caller, Instant goodUntil) {}

  /**
   * A verifier of one issuer's keys.
   *
   * @param audience the MCP server's canonical URL
   * @param settings empty for a server that accepts no static keys
   */
  public StaticKeyVerifier(
      String issuer, String audience, Optional<IntrospectionSettings> settings, Clock clock) {
    this.introspection = settings.map(given -> new Introspection(issuer, given));
    this.audience = audience;
    this.clock = clock;
    this.limit = new IntrospectionLimit(clock);
  }

  private static Cache<ByteBuffer, Answer> cache(Duration age) {
    return Caffeine.newBuilder().maximumSize(MAX_KEYS).expireAfterWrite(age).build();
  }

  /**
   * Tells whom the key stands for.
   *
   * @param presenter where the request comes from
   * @throws InvalidTokenException if the key must be refused
   * @throws dev.mcpaccess.server.auth.KeysUnavailableException if that cannot be told now
   * @throws dev.mcpaccess.server.auth.TooManyAttemptsException if too many were presented lately
   */
  public Caller verify(String token, Presenter presenter) {
    StaticKey key = StaticKey.parse(token).orElseThrow(StaticKeyVerifier::refusal);
    Introspection issuer =
        introspection.orElseThrow(
            () -> new InvalidTokenException("This server accepts no static API keys"));
    ByteBuffer hash = key.hash();
    return remembered(hash)
        .orElseGet(() -> asked(issuer, key, hash, presenter))
        .caller()
        .orElseThrow(StaticKeyVerifier::refusal);
  }

  private Optional<Answer> remembered(ByteBuffer hash) {
    Instant now = clock.instant();
    return Optional.ofNullable(right.getIfPresent(hash))
        .or(() -> Optional.ofNullable(wrong.getIfPresent(hash)))
        .filter(answer -> now.isBefore(answer.goodUntil()));
  }

  /** Asks, or waits for the answer that another request for the same key is about to get. */
  private Answer asked(Introspection issuer, StaticKey key, ByteBuffer hash, Presenter presenter) {
    CompletableFuture<Answer> mine = new CompletableFuture<>();
    CompletableFuture<Answer> others = underWay.putIfAbsent(hash, mine);
    if (others != null) {
      return awaited(others);
    }
    try {
      // It may have come in between the look and the turn to ask.
      Answer answer = remembered(hash).orElseGet(() -> ask(issuer, key, hash, presenter));
      mine.complete(answer);
      return answer;
    } catch (RuntimeException e) {
      mine.completeExceptionally(e);
      throw e;
    } finally {
      underWay.remove(hash, mine);
    }
  }

  private static Answer awaited(CompletableFuture<Answer> answer) {
    try {
      return answer.join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException cause ? cause : e;
    }
  }

  private Answer ask(Introspection issuer, StaticKey key, ByteBuffer hash, Presenter presenter) {
    if (right.getIfPresent(hash) == null) {
      limit.count(presenter.address());
    }
    // Counted from the question on: the key may be disabled while the answer is on its way.
    Instant goodUntil = clock.instant().plus(MAX_AGE);
    JsonNode said = issuer.ask(key, presenter);
    if (said.path("active").booleanValue()) {
      Answer answer = new Answer(Optional.of(caller(said)), goodUntil);
      wrong.invalidate(hash);
      right.put(hash, answer);
      return answer;
    }
    Answer answer = new Answer(Optional.empty(), goodUntil);
    right.invalidate(hash);
    wrong.put(hash, answer);
    return answer;
  }

  private Caller caller(JsonNode said) {
    if (!audience.equals(said.path("aud").textValue())) {
      throw new InvalidTokenException("The API key is for another server");
    }
    Map<String, String> texts = new HashMap<>();
    said.properties().stream()
        .filter(field -> field.getValue().isTextual())
        .forEach(field -> texts.put(field.getKey(), field.getValue().textValue()));
    return new Caller(
        required(texts, "sub"),
        required(texts, "client_id"),
        CallerClaims.company(required(texts, "company_id")),
        Optional.empty(),
        Optional.of(required(texts, "preset")),
        CallerClaims.permissions(texts.get("scope")),
        texts);
  }

  private static String required(Map<String, String> texts, String name) {
    String text = texts.get(name);
    if (text == null || text.isBlank()) {
      throw new InvalidTokenException("The API key has no " + name);
    }
    return text;
  }

  /** The same for each, so that nothing is learnt of a key. */
  private static InvalidTokenException refusal() {
    return new InvalidTokenException("The API key is not valid");
  }
}
