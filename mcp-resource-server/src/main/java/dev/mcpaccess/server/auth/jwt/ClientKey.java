package dev.mcpaccess.server.auth.jwt;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.factories.DefaultJWSSignerFactory;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import dev.mcpaccess.server.auth.ClientAuthentication;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.UUID;

/** A private key, with which each request's assertion is signed anew (RFC 7523 section 2.2). */
public final class ClientKey implements ClientAuthentication {
  /** Keycloak takes no more than a minute, unless its client says otherwise. */
  private static final Duration LIFETIME = Duration.ofMinutes(1);

  private final JWSHeader header;
  private final JWSSigner signer;
  private final Clock clock;

  ClientKey(JWK key, Clock clock) throws JOSEException {
    JWSAlgorithm algorithm = PrivateKeyFile.algorithm(key);
    this.header = new JWSHeader.Builder(algorithm).keyID(key.getKeyID()).build();
    this.signer = new DefaultJWSSignerFactory().createJWSSigner(key, algorithm);
    this.clock = clock;
  }

  /**
   * Reads a private key: RSA in PEM (PKCS #8), or a JWK, RSA or EC.
   *
   * @throws IllegalArgumentException if the file holds none that can sign
   */
  public static ClientKey read(Path file) {
    try {
      return new ClientKey(PrivateKeyFile.read(file), Clock.systemUTC());
    } catch (JOSEException | IllegalArgumentException e) {
      // Without the cause, whose message may have parts of the key.
      throw new IllegalArgumentException(PrivateKeyFile.EXPECTED + ": " + file);
    }
  }

  @Override
  public Map<String, String> parameters(String clientId, String issuer) {
    Instant now = clock.instant();
    SignedJWT assertion =
        new SignedJWT(
            header,
            new JWTClaimsSet.Builder()
                .issuer(clientId)
                .subject(clientId)
                .audience(issuer)
                .jwtID(UUID.randomUUID().toString())
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plus(LIFETIME)))
                .build());
    try {
      assertion.sign(signer);
    } catch (JOSEException e) {
      throw new IllegalStateException("The client's key cannot sign", e);
    }
    return Map.of(
        "client_assertion_type",
        "urn:ietf:params:oauth:client-assertion-type:jwt-bearer",
        "client_assertion",
        assertion.serialize());
  }

  /** Shows nothing of the key but its name. */
  @Override
  public String toString() {
    return "ClientKey[kid=%s]".formatted(header.getKeyID());
  }
}
