package dev.mcpaccess.server.auth.jwt;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.util.Base64URL;
import com.nimbusds.jwt.JWTClaimsSet;
import dev.mcpaccess.server.TokenIssuer;
import dev.mcpaccess.server.auth.Caller;
import dev.mcpaccess.server.auth.InvalidTokenException;
import dev.mcpaccess.server.auth.KeysUnavailableException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class JwtVerifierTest {
  private static final String AUDIENCE = "https://mcp.example.com/mcp";
  private static final TokenIssuer ISSUER = new TokenIssuer(AUDIENCE);
  private static final JwtVerifier VERIFIER = verifier(Optional.empty());

  private static JwtVerifier verifier(Optional<URI> keys) {
    return new JwtVerifier(ISSUER.issuer(), AUDIENCE, keys, Clock.systemUTC());
  }

  @AfterAll
  static void close() {
    VERIFIER.close();
    ISSUER.close();
  }

  @Test
  void goodTokenTellsItsCaller() {
    Caller caller =
        VERIFIER
            .verify(
                ISSUER.token(
                    claims ->
                        claims
                            .claim("email", "carly@brightside.example")
                            .claim(
                                "scope",
                                "openid inclusive company:view task:update company:fly a:b:view")))
            .caller();
    assertThat(caller.subject()).isEqualTo(TokenIssuer.SUBJECT);
    assertThat(caller.clientId()).isEqualTo("key-1");
    assertThat(caller.companyId()).isEqualTo(TokenIssuer.COMPANY);
    assertThat(caller.connectionId()).contains("connection-1");
    assertThat(caller.machine()).isFalse();
    assertThat(caller.permissions()).isEqualTo(Set.of("company:view", "task:update"));
    assertThat(caller.claim("email")).contains("carly@brightside.example");
    assertThat(caller.claim("aud")).isEmpty();
  }

  @Test
  void tokenOfAMachineHasAPresetAndNoConnection() {
    Caller caller =
        VERIFIER
            .verify(
                ISSUER.token(
                    claims -> claims.claim("connection_id", null).claim("preset", "READ-WRITE")))
            .caller();
    assertThat(caller.machine()).isTrue();
    assertThat(caller.preset()).contains("READ-WRITE");
    assertThat(caller.connectionId()).isEmpty();
  }

  @Test
  void emptyScopePermitsNothing() {
    assertThat(VERIFIER.verify(ISSUER.token(claims -> claims.claim("scope", ""))).caller())
        .extracting(Caller::permissions)
        .isEqualTo(Set.of());
  }

  @Test
  void audienceMayBeOneOfSeveral() {
    assertThat(VERIFIER.verify(ISSUER.token(claims -> claims.audience(List.of("other", AUDIENCE)))))
        .isNotNull();
  }

  @Test
  void keysMayBeAtAGivenAddress() {
    try (JwtVerifier verifier = verifier(Optional.of(URI.create(ISSUER.issuer() + "/keys")))) {
      assertThat(verifier.verify(ISSUER.token("company:view"))).isNotNull();
    }
  }

  @Nested
  class Claims {
    static List<UnaryOperator<JWTClaimsSet.Builder>> wrongClaims() {
      return List.of(
          claims -> claims.issuer("http://127.0.0.1:1/realms/other"),
          claims -> claims.issuer(ISSUER.issuer() + "/"),
          claims -> claims.issuer(null),
          claims -> claims.audience((String) null),
          claims -> claims.audience("account"),
          claims -> claims.audience(AUDIENCE + "/"),
          claims -> claims.audience("https://mcp.example.com"),
          claims -> claims.audience(AUDIENCE.toUpperCase(Locale.ROOT)),
          claims -> claims.expirationTime(null),
          claims -> claims.notBeforeTime(Date.from(Instant.now().plusSeconds(45))),
          claims -> claims.issueTime(Date.from(Instant.now().plusSeconds(45))),
          claims -> claims.subject(null),
          claims -> claims.subject(" "),
          claims -> claims.claim("azp", null),
          claims -> claims.claim("company_id", null),
          claims -> claims.claim("company_id", "1-1-1-1-1"),
          claims -> claims.claim("company_id", "' or '1'='1"),
          claims -> claims.claim("company_id", List.of(TokenIssuer.COMPANY.toString())),
          claims -> claims.claim("connection_id", null),
          claims -> claims.claim("connection_id", 7),
          claims -> claims.claim("connection_id", " "),
          claims -> claims.claim("preset", "READ"),
          claims -> claims.claim("connection_id", null).claim("preset", ""),
          claims -> claims.claim("connection_id", null).claim("preset", true),
          claims -> claims.claim("scope", null),
          claims -> claims.claim("scope", List.of("company:view")));
    }

    @ParameterizedTest
    @MethodSource("wrongClaims")
    @DisplayName("Security 24, 25 a wrong or missing claim")
    void wrongOrMissingClaimIsRefused(UnaryOperator<JWTClaimsSet.Builder> change) {
      refuse(ISSUER.token(change));
    }

    @ParameterizedTest
    @CsvSource({"-1, false", "0, false", "1, true", "299, true"})
    @DisplayName("Security 25 expired, at the bounds")
    void endIsTakenAsItStands(int secondsLeft, boolean good) {
      Instant end = Instant.parse("2026-01-01T00:05:00Z");
      accept(
          claims -> claims.issueTime(null).expirationTime(Date.from(end)),
          end.minusSeconds(secondsLeft),
          good);
    }

    @ParameterizedTest
    @CsvSource({"31, false", "30, true", "0, true"})
    @DisplayName("Security 25 not yet valid, and the clock skew at its bounds")
    void startMayBeHalfAMinuteAhead(int secondsAhead, boolean good) {
      Instant now = Instant.parse("2026-01-01T00:00:00Z");
      Date start = Date.from(now.plusSeconds(secondsAhead));
      Date end = Date.from(now.plusSeconds(300));
      accept(claims -> claims.expirationTime(end).issueTime(null).notBeforeTime(start), now, good);
      accept(claims -> claims.expirationTime(end).issueTime(start), now, good);
    }

    private void accept(UnaryOperator<JWTClaimsSet.Builder> change, Instant now, boolean good) {
      Clock clock = Clock.fixed(now, ZoneOffset.UTC);
      try (JwtVerifier verifier =
          new JwtVerifier(ISSUER.issuer(), AUDIENCE, Optional.empty(), clock)) {
        String token = ISSUER.token(change);
        if (good) {
          assertThat(verifier.verify(token)).isNotNull();
        } else {
          assertThatThrownBy(() -> verifier.verify(token))
              .isInstanceOf(InvalidTokenException.class);
        }
      }
    }

    @Test
    @DisplayName("Security 25 duplicate claims")
    void duplicateClaimIsRefused() throws Exception {
      String claims = ISSUER.claims().build().toString();
      refuse(signed("{\"scope\":\"company:delete\"," + claims.substring(1)));
    }

    @Test
    @DisplayName("Security 25 a nested token")
    void nestedTokenIsRefused() throws Exception {
      refuse(signed(ISSUER.token("company:view")));
      refuse(
          ISSUER.sign(
              ISSUER.header().contentType("JWT").build(), ISSUER.claims().issuer(null).build()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "[]", "\"a\"", "", "{\"exp\":\"soon\"}"})
    void payloadThatIsNoClaimsSetIsRefused(String payload) throws Exception {
      refuse(signed(payload));
    }

    private static String signed(String payload) throws Exception {
      JWSObject object = new JWSObject(ISSUER.header().build(), new Payload(payload));
      object.sign(new RSASSASigner(ISSUER.key()));
      return object.serialize();
    }
  }

  @Nested
  class Form {
    @ParameterizedTest
    @ValueSource(strings = {"", ".", "..", "a.b.c", "a.b.c.d.e", "e30.e30.e30", "e30.e30."})
    void whatIsNoTokenIsRefused(String token) {
      refuse(token);
    }

    @Test
    void changedPayloadIsRefused() {
      String[] parts = ISSUER.token("company:view").split("\\.", -1);
      String changed =
          new String(Base64URL.from(parts[1]).decode(), UTF_8)
              .replace("company:view", "company:edit");
      refuse(parts[0] + "." + Base64URL.encode(changed) + "." + parts[2]);
    }
  }

  @Nested
  class Outage {
    @Test
    void withoutKeysNothingIsAccepted() {
      try (TokenIssuer issuer = new TokenIssuer(AUDIENCE);
          JwtVerifier verifier =
              new JwtVerifier(issuer.issuer(), AUDIENCE, Optional.empty(), Clock.systemUTC())) {
        String token = issuer.token("company:view");
        issuer.goAway();
        for (int attempt = 0; attempt < 5; attempt++) {
          assertThatThrownBy(() -> verifier.verify(token))
              .isInstanceOf(KeysUnavailableException.class);
        }
      }
    }

    @Test
    void knownKeysServeOnWhileTheIssuerIsDown() {
      try (TokenIssuer issuer = new TokenIssuer(AUDIENCE);
          JwtVerifier verifier =
              new JwtVerifier(issuer.issuer(), AUDIENCE, Optional.empty(), Clock.systemUTC())) {
        verifier.verify(issuer.token("company:view"));
        issuer.goAway();
        assertThat(verifier.verify(issuer.token("task:view"))).isNotNull();
      }
    }

    @Test
    void discoveryOfAnotherIssuerIsNotBelieved() {
      String alias = ISSUER.issuer().replace("127.0.0.1", "localhost");
      try (JwtVerifier verifier =
          new JwtVerifier(alias, AUDIENCE, Optional.empty(), Clock.systemUTC())) {
        String token = ISSUER.token(claims -> claims.issuer(alias));
        assertThatThrownBy(() -> verifier.verify(token))
            .isInstanceOf(KeysUnavailableException.class);
      }
    }
  }

  @Test
  void expiryIsTold() {
    Instant expiresAt = VERIFIER.verify(ISSUER.token("company:view")).expiresAt();
    assertThat(Duration.between(Instant.now(), expiresAt))
        .isBetween(Duration.ofSeconds(290), Duration.ofSeconds(300));
  }

  private static void refuse(String token) {
    assertThatThrownBy(() -> VERIFIER.verify(token)).isInstanceOf(InvalidTokenException.class);
  }
}
