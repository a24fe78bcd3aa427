package dev.mcpaccess.server.auth.jwt;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.JWKMatcher;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.jwk.source.RateLimitReachedException;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.DefaultJOSEObjectTypeVerifier;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.health.HealthStatus;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
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
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Verifies JWT access tokens (RFC 9068) with the issuer's published keys. */
public final class JwtVerifier implements TokenVerifier {
  private static final Logger LOG = LoggerFactory.getLogger(JwtVerifier.class);

  private static final JWKSelector ANY_KEY = new JWKSelector(new JWKMatcher.Builder().build());
  private static final Duration KEYS_LIVE = Duration.ofMinutes(5);
  private static final Duration KEYS_TIMEOUT = Duration.ofSeconds(10);
  private static final Duration KEYS_FETCH_INTERVAL = Duration.ofSeconds(5);
  private static final Duration KEYS_OUTLIVE_OUTAGE = Duration.ofHours(1);

  private final String issuer;
  private final AccessTokenClaims claims;
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
    this.claims = new AccessTokenClaims(issuer, audience, clock);
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
    processor.setJWTClaimsSetVerifier((set, context) -> {});
  }

  @Override
  public VerifiedToken verify(String token) {
    try {
      SignedJWT jwt = SignedJWT.parse(token);
      refuseForeignKeys(jwt.getHeader());
      return claims.accept(processor.process(jwt, null));
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

  @Override
  public boolean isReady() {
    try {
      return !keys.get(ANY_KEY, null).isEmpty();
    } catch (KeySourceException e) {
      return false;
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
