package dev.mcpaccess.server.auth.jwt;

import static java.util.stream.Collectors.toUnmodifiableMap;

import com.nimbusds.jwt.JWTClaimsSet;
import dev.mcpaccess.server.auth.Caller;
import dev.mcpaccess.server.auth.CallerClaims;
import dev.mcpaccess.server.auth.InvalidTokenException;
import dev.mcpaccess.server.auth.VerifiedToken;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What the claims of a genuine access token must say (RFC 9068 §4), and what they tell. */
final class AccessTokenClaims {
  /** How far the issuer's clock may be ahead. A token's end is taken as it stands. */
  private static final Duration CLOCK_SKEW = Duration.ofSeconds(30);

  private final String issuer;
  private final String audience;
  private final Clock clock;

  AccessTokenClaims(String issuer, String audience, Clock clock) {
    this.issuer = issuer;
    this.audience = audience;
    this.clock = clock;
  }

  /**
   * Tells whom the claims stand for.
   *
   * @throws InvalidTokenException if one is wrong or missing
   * @throws ParseException if one has another type
   */
  VerifiedToken accept(JWTClaimsSet claims) throws ParseException {
    require(issuer.equals(claims.getIssuer()), "The access token is of another issuer");
    require(claims.getAudience().contains(audience), "The access token is for another server");
    Instant now = clock.instant();
    Instant latestStart = now.plus(CLOCK_SKEW);
    require(claims.getExpirationTime() != null, "The access token has no end");
    Instant end = claims.getExpirationTime().toInstant();
    require(end.isAfter(now), "The access token has expired");
    require(!startsAfter(claims, latestStart), "The access token is not valid yet");
    return new VerifiedToken(caller(claims), end);
  }

  private static boolean startsAfter(JWTClaimsSet claims, Instant latest) {
    return Stream.of(
            Optional.ofNullable(claims.getNotBeforeTime()),
            Optional.ofNullable(claims.getIssueTime()))
        .flatMap(Optional::stream)
        .anyMatch(time -> time.toInstant().isAfter(latest));
  }

  private static Caller caller(JWTClaimsSet claims) throws ParseException {
    Optional<String> connection = optional(claims, "connection_id");
    Optional<String> preset = optional(claims, "preset");
    // A user's token names the connection that can be ended; a machine's names none.
    require(
        connection.isPresent() != preset.isPresent(),
        "The access token is neither a user's nor a machine's");
    return new Caller(
        required(claims, "sub"),
        required(claims, "azp"),
        CallerClaims.company(required(claims, "company_id")),
        connection,
        preset,
        CallerClaims.permissions(claims.getStringClaim("scope")),
        texts(claims));
  }

  private static String required(JWTClaimsSet claims, String name) throws ParseException {
    String value = claims.getStringClaim(name);
    require(value != null && !value.isBlank(), "The access token has no " + name);
    return value;
  }

  private static Optional<String> optional(JWTClaimsSet claims, String name) throws ParseException {
    return claims.getClaim(name) == null ? Optional.empty() : Optional.of(required(claims, name));
  }

  private static Map<String, String> texts(JWTClaimsSet claims) {
    return claims.getClaims().entrySet().stream()
        .filter(entry -> entry.getValue() instanceof String)
        .collect(toUnmodifiableMap(Map.Entry::getKey, entry -> (String) entry.getValue()));
  }

  private static void require(boolean condition, String otherwise) {
    if (!condition) {
      throw new InvalidTokenException(otherwise);
    }
  }
}
