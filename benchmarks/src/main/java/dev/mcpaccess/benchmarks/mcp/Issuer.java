package dev.mcpaccess.benchmarks.mcp;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.UUID;

/** Stands for Keycloak, which is not measured here: publishes a key, and signs tokens with it. */
public final class Issuer implements AutoCloseable {
  /** The company of all tokens. */
  public static final String COMPANY = "10000000-0000-4000-8000-000000000001";

  private final RSAKey key;
  private final RSASSASigner signer;
  private final HttpServer server;
  private final String audience;

  private Issuer(RSAKey key, HttpServer server, String audience) throws JOSEException {
    this.key = key;
    this.signer = new RSASSASigner(key);
    this.server = server;
    this.audience = audience;
  }

  public static Issuer start(String audience) throws IOException, JOSEException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    RSAKey key = new RSAKeyGenerator(2048).keyID("benchmark").keyUse(KeyUse.SIGNATURE).generate();
    Issuer issuer = new Issuer(key, server, audience);
    server.createContext(
        "/keys",
        exchange -> {
          byte[] body = issuer.keys().getBytes(UTF_8);
          exchange.getResponseHeaders().add("Content-Type", "application/json");
          exchange.sendResponseHeaders(200, body.length);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
    server.start();
    return issuer;
  }

  String id() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  String keys() {
    return new JWKSet(key.toPublicJWK()).toString();
  }

  /** A token unlike all others. */
  public String token(List<String> permissions) {
    Instant now = Instant.now();
    JWTClaimsSet claims =
        new JWTClaimsSet.Builder()
            .issuer(id())
            .subject("20000000-0000-4000-8000-000000000002")
            .audience(audience)
            .issueTime(Date.from(now))
            .expirationTime(Date.from(now.plusSeconds(3_600)))
            .jwtID(UUID.randomUUID().toString())
            .claim("azp", "benchmark")
            .claim("company_id", COMPANY)
            .claim("connection_id", "connection-1")
            .claim("scope", "openid inclusive " + String.join(" ", permissions))
            .build();
    JWSHeader header =
        new JWSHeader.Builder(JWSAlgorithm.RS256)
            .keyID(key.getKeyID())
            .type(new JOSEObjectType("at+jwt"))
            .build();
    SignedJWT token = new SignedJWT(header, claims);
    try {
      token.sign(signer);
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
    return token.serialize();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
