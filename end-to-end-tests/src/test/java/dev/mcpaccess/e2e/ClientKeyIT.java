package dev.mcpaccess.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import dev.mcpaccess.e2e.client.MachineClient;
import dev.mcpaccess.e2e.http.Http;
import dev.mcpaccess.e2e.platform.ApiKey;
import dev.mcpaccess.e2e.platform.OtherMcpServer;
import dev.mcpaccess.e2e.platform.Platform;
import dev.mcpaccess.e2e.platform.PlatformExtension;
import dev.mcpaccess.server.auth.ClientAuthentication;
import jakarta.ws.rs.BadRequestException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.keycloak.admin.client.resource.ClientResource;
import org.keycloak.representations.idm.ClientRepresentation;

/** The MCP server's client at Keycloak authenticates by a private key (private_key_jwt). */
@ExtendWith(PlatformExtension.class)
class ClientKeyIT {

  private static final RSAKey RSA = rsa("rsa");
  private static final ECKey EC = ec("ec");

  private final Platform platform;
  private final ClientResource client;

  @TempDir private Path directory;

  ClientKeyIT(Platform platform) {
    this.platform = platform;
    this.client = platform.administrator().client(platform.mcpUrl());
  }

  @BeforeEach
  void keycloakHasThePublicKeys() {
    setAuthenticator(
        "client-jwt",
        Map.of(
            "use.jwks.string",
            "true",
            "jwks.string",
            new JWKSet(List.of(RSA.toPublicJWK(), EC.toPublicJWK())).toString()));
  }

  @AfterEach
  void keycloakHasTheSecretsHash() {
    setAuthenticator("mcp-access-secret", Map.of("use.jwks.string", "false", "jwks.string", ""));
    assertThat(platform.ping(staticKey()).status()).isEqualTo(200);
  }

  @Test
  void aStaticKeyIsIntrospectedWithAnRsaKey() throws IOException {
    ApiKey key = platform.issue("amelia", "brightside", "Static API", "task:view");
    try (OtherMcpServer server = serverWith(RSA.toJSONString());
        MachineClient program = MachineClient.connect(server.url(), key.staticKey())) {
      assertThat(program.result("list_models", Map.of()).get("models"))
          .extracting(model -> model.get("name").asText())
          .containsExactly("task");
      assertThat(program.result("list_records", Map.of("model", "task")).get("records"))
          .isNotEmpty();
    }
    // By the same key the server told of these two calls when it stopped.
    JsonNode usage =
        platform
            .companyApi("amelia")
            .send("GET", "brightside", "/" + key.id() + "/usage?days=1", "")
            .json();
    assertThat(usage.get("calls").asInt()).isEqualTo(2);
  }

  @Test
  void aStaticKeyIsIntrospectedWithAnEcKey() throws IOException {
    try (OtherMcpServer server = serverWith(EC.toJSONString())) {
      assertThat(server.ping(staticKey()).status()).isEqualTo(200);
    }
  }

  @Test
  void aKeyInPemGoesWithItsPublicKeyInPem() throws Exception {
    setAuthenticator(
        "client-jwt",
        Map.of(
            "use.jwks.string",
            "false",
            "jwks.string",
            "",
            "jwt.credential.public.key",
            Base64.getEncoder().encodeToString(RSA.toPublicKey().getEncoded())));
    String pem =
        "-----BEGIN PRIVATE KEY-----\n%s\n-----END PRIVATE KEY-----\n"
            .formatted(Base64.getMimeEncoder().encodeToString(RSA.toPrivateKey().getEncoded()));

    try (OtherMcpServer server = serverWith(pem)) {
      assertThat(server.ping(staticKey()).status()).isEqualTo(200);
    }
  }

  @Test
  void anotherKeyGivesNoAccessButARetry() throws IOException {
    for (RSAKey wrong : List.of(rsa("rsa"), rsa("unknown"))) {
      try (OtherMcpServer server = serverWith(wrong.toJSONString())) {
        assertNoAccess(server.ping(staticKey()));
      }
    }
  }

  @Test
  void anAssertionCountsOnce() {
    Map<String, String> assertion = assertion(platform.keycloak().issuer(), 60);

    try (OtherMcpServer server = platform.otherMcpServer((clientId, issuer) -> assertion)) {
      assertThat(server.ping(staticKey()).status()).isEqualTo(200);
      assertNoAccess(server.ping(staticKey()));
    }
  }

  @Test
  void anAssertionThatIsTooOldOrForSomebodyElseGivesNoAccess() {
    ClientAuthentication tooOld = (clientId, issuer) -> assertion(issuer, -60);
    ClientAuthentication forOther = (clientId, issuer) -> assertion("https://id.example.com", 60);
    ClientAuthentication good = (clientId, issuer) -> assertion(issuer, 60);

    for (ClientAuthentication wrong : List.of(tooOld, forOther)) {
      try (OtherMcpServer server = platform.otherMcpServer(wrong)) {
        assertNoAccess(server.ping(staticKey()));
      }
    }
    try (OtherMcpServer server = platform.otherMcpServer(good)) {
      assertThat(server.ping(staticKey()).status()).isEqualTo(200);
    }
  }

  @Test
  void theSecretDoesNotCountBesideTheKey() {
    String key = staticKey();

    assertThat(platform.introspectStatic(key).status()).isBetween(400, 401);
    assertNoAccess(platform.ping(key));
  }

  @Test
  void keycloakKeepsNoPlaintextSecretBesideTheKey() {
    client.update(client.toRepresentation());

    assertThat(client.toRepresentation().getSecret()).isNullOrEmpty();
    assertThat(client.getSecret().getValue()).isNullOrEmpty();
    assertThatThrownBy(client::generateNewSecret)
        .isInstanceOfSatisfying(
            BadRequestException.class,
            refused ->
                assertThat(refused.getResponse().readEntity(String.class))
                    .contains("authenticates by its key"));
    assertThat(client.getSecret().getValue()).isNullOrEmpty();
  }

  private static void assertNoAccess(Http.Answer answer) {
    assertThat(answer.status()).isEqualTo(503);
    assertThat(answer.header("Retry-After")).isNotEmpty();
  }

  private void setAuthenticator(String type, Map<String, String> attributes) {
    ClientRepresentation representation = client.toRepresentation();
    representation.setClientAuthenticatorType(type);
    representation.getAttributes().put("jwt.credential.public.key", "");
    representation.getAttributes().putAll(attributes);
    client.update(representation);
  }

  private OtherMcpServer serverWith(String privateKey) throws IOException {
    Path file = Files.writeString(directory.resolve("key"), privateKey);
    return platform.otherMcpServer(
        Map.of(
            "MCP_CLIENT_SECRET",
            "",
            "MCP_CLIENT_KEY",
            file.toString(),
            "MCP_INTROSPECTION_URL",
            platform.introspectionByAnotherName()));
  }

  private String staticKey() {
    return platform.issue("amelia", "brightside", "Static API", "task:view").staticKey();
  }

  /** An assertion that is right but for whom it is meant and how long it has left. */
  private Map<String, String> assertion(String audience, long seconds) {
    Instant end = Instant.now().plusSeconds(seconds);
    SignedJWT jwt =
        new SignedJWT(
            new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(RSA.getKeyID()).build(),
            new JWTClaimsSet.Builder()
                .issuer(platform.mcpUrl())
                .subject(platform.mcpUrl())
                .audience(audience)
                .jwtID(UUID.randomUUID().toString())
                .issueTime(Date.from(end.minusSeconds(60)))
                .expirationTime(Date.from(end))
                .build());
    try {
      jwt.sign(new RSASSASigner(RSA));
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
    return Map.of(
        "client_assertion_type",
        "urn:ietf:params:oauth:client-assertion-type:jwt-bearer",
        "client_assertion",
        jwt.serialize());
  }

  private static RSAKey rsa(String id) {
    try {
      return new RSAKeyGenerator(2048).keyID(id).keyUse(KeyUse.SIGNATURE).generate();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  private static ECKey ec(String id) {
    try {
      return new ECKeyGenerator(Curve.P_256).keyID(id).keyUse(KeyUse.SIGNATURE).generate();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }
}
