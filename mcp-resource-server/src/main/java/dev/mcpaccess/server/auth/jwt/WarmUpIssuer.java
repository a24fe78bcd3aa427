package dev.mcpaccess.server.auth.jwt;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.UUID;

/**
 * Stands for Keycloak while a server warms up, which trusts no other: publishes a key, and signs a
 * token with it. Both last as long as the warm-up.
 */
public final class WarmUpIssuer implements AutoCloseable {
  private static final int KEY_BITS = 2048;
  private static final Duration VALID = Duration.ofMinutes(5);

  private final RSAKey key;
  private final HttpServer http;

  private WarmUpIssuer(RSAKey key, HttpServer http) {
    this.key = key;
    this.http = http;
  }

  /** Starts one on the loopback address, at any port that is free. */
  public static WarmUpIssuer start() throws IOException {
    RSAKey key = key();
    byte[] keys = new JWKSet(key.toPublicJWK()).toString().getBytes(StandardCharsets.UTF_8);
    HttpServer http =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    http.createContext("/", exchange -> answer(exchange, keys));
    http.start();
    return new WarmUpIssuer(key, http);
  }

  private static RSAKey key() {
    try {
      return new RSAKeyGenerator(KEY_BITS).keyID("warm-up").generate();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  /** As its tokens name it. */
  public String id() {
    return "http://127.0.0.1:" + http.getAddress().getPort();
  }

  public URI keys() {
    return URI.create(id() + "/keys");
  }

  /** A token of nobody, in a company that does not exist. */
  public String token(String audience, List<String> permissions) {
    Instant now = Instant.now();
    SignedJWT token =
        new SignedJWT(
            new JWSHeader.Builder(JWSAlgorithm.RS256)
                .keyID(key.getKeyID())
                .type(new JOSEObjectType("at+jwt"))
                .build(),
            new JWTClaimsSet.Builder()
                .issuer(id())
                .subject(UUID.randomUUID().toString())
                .audience(audience)
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plus(VALID)))
                .claim("azp", "warm-up")
                .claim("company_id", UUID.randomUUID().toString())
                .claim("connection_id", "warm-up")
                .claim("scope", String.join(" ", permissions))
                .build());
    try {
      token.sign(new RSASSASigner(key));
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
    return token.serialize();
  }

  @Override
  public void close() {
    http.stop(0);
  }

  private static void answer(HttpExchange exchange, byte[] keys) throws IOException {
    try (exchange) {
      exchange.getResponseHeaders().set("Content-Type", "application/json");
      exchange.sendResponseHeaders(200, keys.length);
      exchange.getResponseBody().write(keys);
    }
  }
}
