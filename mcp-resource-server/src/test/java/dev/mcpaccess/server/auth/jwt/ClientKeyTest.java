package dev.mcpaccess.server.auth.jwt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.OctetSequenceKey;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.gen.OctetSequenceKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import dev.mcpaccess.server.TokenIssuer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.Key;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Date;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClientKeyTest {
  private static final String CLIENT = "https://mcp.example.com/mcp";
  private static final String ISSUER = "https://id.example.com/realms/x";
  private static final RSAKey RSA = TokenIssuer.newKey("own");

  @TempDir private Path directory;

  @Test
  void assertionSaysWhoAndToWhomForAMinute() throws Exception {
    Instant now = Instant.parse("2026-01-01T00:00:00Z");
    ClientKey key = new ClientKey(RSA, Clock.fixed(now, ZoneOffset.UTC));
    Map<String, String> parameters = key.parameters(CLIENT, ISSUER);
    assertThat(parameters)
        .containsOnlyKeys("client_assertion_type", "client_assertion")
        .containsEntry(
            "client_assertion_type", "urn:ietf:params:oauth:client-assertion-type:jwt-bearer");
    JWTClaimsSet claims = assertion(key).getJWTClaimsSet();
    assertThat(claims.getIssuer()).isEqualTo(CLIENT);
    assertThat(claims.getSubject()).isEqualTo(CLIENT);
    assertThat(claims.getAudience()).containsExactly(ISSUER);
    assertThat(claims.getIssueTime()).isEqualTo(Date.from(now));
    assertThat(claims.getExpirationTime()).isEqualTo(Date.from(now.plusSeconds(60)));
  }

  @Test
  void noTwoAssertionsAreTheSame() throws Exception {
    ClientKey key = ClientKey.read(file(RSA.toJSONString()));
    assertThat(assertion(key).getJWTClaimsSet().getJWTID())
        .isNotBlank()
        .isNotEqualTo(assertion(key).getJWTClaimsSet().getJWTID());
  }

  @ParameterizedTest
  @ValueSource(strings = {"RS256", "PS256", "RS512"})
  void rsaKeySignsByTheAlgorithmThatItNames(String algorithm) throws Exception {
    RSAKey key = new RSAKey.Builder(RSA).algorithm(JWSAlgorithm.parse(algorithm)).build();
    SignedJWT assertion = assertion(ClientKey.read(file(key.toJSONString())));
    assertThat(assertion.getHeader().getAlgorithm().getName()).isEqualTo(algorithm);
    assertThat(assertion.getHeader().getKeyID()).isEqualTo("own");
    assertThat(assertion.verify(new RSASSAVerifier(RSA.toRSAPublicKey()))).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"P-256, ES256", "P-384, ES384", "P-521, ES512"})
  void ecKeySignsByTheAlgorithmOfItsCurve(String curve, String algorithm) throws Exception {
    ECKey key = new ECKeyGenerator(Curve.parse(curve)).keyID("ec").generate();
    SignedJWT assertion = assertion(ClientKey.read(file(key.toJSONString())));
    assertThat(assertion.getHeader().getAlgorithm().getName()).isEqualTo(algorithm);
    assertThat(assertion.getHeader().getKeyID()).isEqualTo("ec");
    assertThat(assertion.verify(new ECDSAVerifier(key.toPublicJWK()))).isTrue();
  }

  @Test
  void pemKeyHasTheIdThatKeycloakGivesIt() throws Exception {
    SignedJWT assertion = assertion(ClientKey.read(file(pem("PRIVATE KEY", RSA.toPrivateKey()))));
    byte[] hash = MessageDigest.getInstance("SHA-256").digest(RSA.toPublicKey().getEncoded());
    assertThat(assertion.getHeader().getKeyID())
        .isEqualTo(Base64.getUrlEncoder().withoutPadding().encodeToString(hash));
    assertThat(assertion.getHeader().getAlgorithm()).isEqualTo(JWSAlgorithm.RS256);
    assertThat(assertion.verify(new RSASSAVerifier(RSA.toRSAPublicKey()))).isTrue();
  }

  @Test
  void whatCannotSignIsRefusedAndNotShown() throws Exception {
    OctetSequenceKey shared = new OctetSequenceKeyGenerator(256).generate();
    String cut = RSA.toJSONString().substring(0, 400);
    RSAKey mismatched = new RSAKey.Builder(RSA).algorithm(JWSAlgorithm.ES256).build();
    for (String content :
        new String[] {
          "",
          "hush",
          "{}",
          cut,
          RSA.toPublicJWK().toJSONString(),
          shared.toJSONString(),
          mismatched.toJSONString(),
          pem("PRIVATE KEY", RSA.toPublicKey()),
          pem("RSA PRIVATE KEY", RSA.toPrivateKey()),
          pem("PRIVATE KEY", KeyPairGenerator.getInstance("EC").generateKeyPair().getPrivate()),
          pem("PRIVATE KEY", weak())
        }) {
      Path file = file(content);
      assertThatThrownBy(() -> ClientKey.read(file))
          .as(content)
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("%s: %s", PrivateKeyFile.EXPECTED, file)
          .hasNoCause();
    }
    assertThatThrownBy(() -> ClientKey.read(directory)).hasMessageContaining("must be a file");
  }

  @Test
  void keyIsNotPrinted() {
    assertThat(ClientKey.read(file(RSA.toJSONString()))).hasToString("ClientKey[kid=own]");
  }

  private static Key weak() throws Exception {
    KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
    generator.initialize(1024);
    return generator.generateKeyPair().getPrivate();
  }

  private static SignedJWT assertion(ClientKey key) throws Exception {
    return SignedJWT.parse(key.parameters(CLIENT, ISSUER).get("client_assertion"));
  }

  private static String pem(String label, Key key) {
    return "-----BEGIN %1$s-----\n%2$s\n-----END %1$s-----\n"
        .formatted(label, Base64.getMimeEncoder().encodeToString(key.getEncoded()));
  }

  private Path file(String content) {
    try {
      return Files.writeString(directory.resolve("key"), content);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
