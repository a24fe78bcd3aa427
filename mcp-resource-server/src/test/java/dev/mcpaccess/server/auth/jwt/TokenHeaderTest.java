package dev.mcpaccess.server.auth.jwt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import dev.mcpaccess.server.TokenIssuer;
import dev.mcpaccess.server.auth.InvalidTokenException;
import java.net.URI;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A token's header cannot choose how the token is verified. */
class TokenHeaderTest {
  private static final String AUDIENCE = "https://mcp.example.com/mcp";
  private static final TokenIssuer ISSUER = new TokenIssuer(AUDIENCE);
  private static final JwtVerifier VERIFIER =
      new JwtVerifier(ISSUER.issuer(), AUDIENCE, Optional.empty(), Clock.systemUTC());

  @AfterAll
  static void close() {
    VERIFIER.close();
    ISSUER.close();
  }

  @Test
  @DisplayName("Security 23 alg none")
  void unsignedTokenIsRefused() {
    refuse(new PlainJWT(ISSUER.claims().build()).serialize());
  }

  @Test
  @DisplayName("Security 23 a signature that was cut off")
  void strippedSignatureIsRefused() {
    String token = ISSUER.token("company:view");
    refuse(token.substring(0, token.lastIndexOf('.') + 1));
  }

  @Test
  @DisplayName("Security 23 HMAC with the public key")
  void publicKeyAsSharedSecretIsRefused() throws Exception {
    SignedJWT jwt =
        new SignedJWT(
            new JWSHeader.Builder(JWSAlgorithm.HS256)
                .keyID("current")
                .type(new JOSEObjectType("at+jwt"))
                .build(),
            ISSUER.claims().build());
    jwt.sign(new MACSigner(ISSUER.key().toRSAPublicKey().getEncoded()));
    refuse(jwt.serialize());
  }

  @ParameterizedTest
  @ValueSource(strings = {"RS384", "RS512", "PS256"})
  @DisplayName("Security 23 an algorithm that is not the one expected")
  void otherAlgorithmIsRefused(String algorithm) {
    refuse(
        ISSUER.sign(
            new JWSHeader.Builder(JWSAlgorithm.parse(algorithm))
                .keyID("current")
                .type(new JOSEObjectType("at+jwt"))
                .build(),
            ISSUER.claims().build()));
  }

  @Test
  @DisplayName("Security 23 an unknown kid")
  void unknownKeyIsRefusedHoweverOften() {
    RSAKey foreign = TokenIssuer.newKey("unknown");
    int before = ISSUER.keyRequests();
    for (int attempt = 0; attempt < 20; attempt++) {
      refuse(
          TokenIssuer.sign(
              ISSUER.header().keyID("unknown").build(), ISSUER.claims().build(), foreign));
    }
    assertThat(ISSUER.keyRequests() - before).isLessThanOrEqualTo(4);
    assertThat(VERIFIER.verify(ISSUER.token("company:view"))).isNotNull();
  }

  @Test
  @DisplayName("Security 23 a foreign key under a known kid")
  void foreignKeyUnderAKnownNameIsRefused() {
    RSAKey foreign = TokenIssuer.newKey("current");
    refuse(TokenIssuer.sign(ISSUER.header().build(), ISSUER.claims().build(), foreign));
  }

  @Test
  @DisplayName("Security 23 jku, x5u, x5c and jwk in the header")
  void tokenThatBringsItsKeyIsRefused() {
    RSAKey foreign = TokenIssuer.newKey("foreign");
    URI elsewhere = URI.create("http://127.0.0.1:1/keys");
    JWTClaimsSet claims = ISSUER.claims().build();
    JWSHeader.Builder header = ISSUER.header().keyID("foreign");
    refuse(TokenIssuer.sign(header.jwk(foreign.toPublicJWK()).build(), claims, foreign));
    refuse(ISSUER.sign(ISSUER.header().jwk(ISSUER.key().toPublicJWK()).build(), claims));
    refuse(ISSUER.sign(ISSUER.header().jwkURL(elsewhere).build(), claims));
    refuse(ISSUER.sign(ISSUER.header().x509CertURL(elsewhere).build(), claims));
  }

  @Test
  @DisplayName("Security 23 a critical header")
  void criticalHeaderIsRefused() {
    refuse(
        ISSUER.sign(
            ISSUER.header().criticalParams(Set.of("b64")).base64URLEncodePayload(true).build(),
            ISSUER.claims().build()));
    refuse(
        ISSUER.sign(
            ISSUER.header().criticalParams(Set.of("exp")).build(), ISSUER.claims().build()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"JWT", "ID", "Refresh", "logout+jwt", "at+jwtx"})
  @DisplayName("Security 24 wrong typ")
  void otherTypeIsRefused(String type) {
    refuse(
        ISSUER.sign(
            ISSUER.header().type(new JOSEObjectType(type)).build(), ISSUER.claims().build()));
  }

  @Test
  @DisplayName("Security 24 no typ")
  void missingTypeIsRefused() {
    refuse(ISSUER.sign(ISSUER.header().type(null).build(), ISSUER.claims().build()));
  }

  private static void refuse(String token) {
    assertThatThrownBy(() -> VERIFIER.verify(token)).isInstanceOf(InvalidTokenException.class);
  }
}
