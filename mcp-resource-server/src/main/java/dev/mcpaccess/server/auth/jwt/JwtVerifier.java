package dev.mcpaccess.server.auth.jwt;

import static java.util.stream.Collectors.toUnmodifiableMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.jwk.source.RateLimitReachedException;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.DefaultJOSEObjectTypeVerifier;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.health.HealthStatus;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import dev.mcpaccess.server.auth.Caller;
import dev.mcpaccess.server.auth.InvalidTokenException;
import dev.mcpaccess.server.auth.KeysUnavailableException;
import dev.mcpaccess.server.auth.TokenVerifier;
import dev.mcpaccess.server.auth.VerifiedToken;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Verifies JWT access tokens (RFC 9068) with the issuer's published keys. */
public final class JwtVerifier implements TokenVerifier {
  private static final Logger LOG = LoggerFactory.getLogger(JwtVerifier.class);

  /** How far the issuer's clock may be ahead. A token's end is taken as it stands. */
  private static final Duration CLOCK_SKEW = Duration.ofSeconds(30);

  private static final Duration KEYS_LIVE = Duration.ofMinutes(5);
  private static final Duration KEYS_TIMEOUT = Duration.ofSeconds(10);
  private static final Duration KEYS_FETCH_INTERVAL = Duration.ofSeconds(5);
  private static final Duration KEYS_OUTLIVE_OUTAGE = Duration.ofHours(1);

  private static final Pattern PERMISSION =
      Pattern.compile("[a-z][a-z0-9_]*:(view|create|update|delete|export)");

  private final String issuer;
  private final String audience;
  private final Clock clock;
  private final JWKSource<SecurityContext> keys;
  private final DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();
  private volatile boolean keysReachable;

  /**
   * A verifier that fetches the issuer's keys when it first needs them.
   *
   * @param audience the MCP server's canonical URL
   * @param keysAddress where the issuer's keys are, if not where its discovery document says
   */
  public JwtVerifier(String issuer, String audience, Optional<URI> keysAddress, Clock clock) {
    this.issuer = issuer;
    this.audience = audience;
    this.clock = clock;
    this.keys =
        JWKSourceBuilder.create(new IssuerKeys(issuer, keysAddress))
            .cache(KEYS_LIVE.toMillis(), KEYS_TIMEOUT.toMillis())
            .rateLimited(KEYS_FETCH_INTERVAL.toMillis())
            .outageTolerant(KEYS_OUTLIVE_OUTAGE.toMillis())
            .healthReporting(
                report -> keysReachable = report.getHealthStatus() == HealthStatus.HEALTHY)
            .build();
    processor.setJWSTypeVerifier(
        new DefaultJOSEObjectTypeVerifier<>(
            new JOSEObjectType("at+jwt"), new JOSEObjectType("application/at+jwt")));
    processor.setJWSKeySelector(new JWSVerificationKeySelector<>(JWSAlgorithm.RS256, keys));
    processor.setJWTClaimsSetVerifier((claims, context) -> {});
  }

  @Override
  public VerifiedToken verify(String token) {
    try {
      SignedJWT jwt = SignedJWT.parse(token);
      refuseForeignKeys(jwt.getHeader());
      return accepted(processor.process(jwt, null));
    } catch (RateLimitReachedException e) {
      if (keysReachable) {
        throw new InvalidTokenException("The access token is not signed by a known key", e);
      }
      throw new KeysUnavailableException(e);
    } catch (KeySourceException e) {
      LOG.warn("The keys of {} cannot be fetched: {}", issuer, e.toString());
      throw new KeysUnavailableException(e);
    } catch (ParseException | BadJOSEException | JOSEException | RuntimeException e) {
      throw e instanceof InvalidTokenException refused
          ? refused
          : new InvalidTokenException("The access token is not valid", e);
    }
  }

  /** A token must not bring its own key, nor rules that this server does not know. */
  private static void refuseForeignKeys(JWSHeader header) {
    boolean bringsKey =
        Stream.of(
                header.getJWK(),
                header.getJWKURL(),
                header.getX509CertURL(),
                header.getX509CertChain())
            .anyMatch(value -> value != null);
    if (bringsKey || header.getCriticalParams() != null) {
      throw new InvalidTokenException("The access token's header is not accepted");
    }
  }

  private VerifiedToken accepted(JWTClaimsSet claims) throws ParseException {
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
    return new Caller(
        required(claims, "sub"),
        required(claims, "azp"),
        company(required(claims, "company_id")),
        required(claims, "connection_id"),
        permissions(required(claims, "scope")),
        texts(claims));
  }

  private static String required(JWTClaimsSet claims, String name) throws ParseException {
    String value = claims.getStringClaim(name);
    require(value != null && !value.isBlank(), "The access token has no " + name);
    return value;
  }

  private static UUID company(String id) {
    UUID company = UUID.fromString(id);
    require(company.toString().equals(id), "The access token's company_id is malformed");
    return company;
  }

  private static Set<String> permissions(String scope) {
    return Stream.of(scope.split(" "))
        .filter(token -> PERMISSION.matcher(token).matches())
        .collect(toUnmodifiableSet());
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

  @Override
  public void close() {
    if (keys instanceof Closeable closeable) {
      try {
        closeable.close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
