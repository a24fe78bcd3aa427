package dev.mcpaccess.server;

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
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Instant;
import java.util.Date;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** Stands for the authorization server: publishes a key, and signs tokens with it. */
public final class TokenIssuer implements AutoCloseable {
  public static final String SUBJECT = "20000000-0000-4000-8000-000000000002";
  public static final UUID COMPANY = UUID.fromString("10000000-0000-4000-8000-000000000001");
  public static final UUID OTHER_COMPANY = UUID.fromString("10000000-0000-4000-8000-000000000002");

  private final RSAKey key = newKey("current");
  private final HttpServer server;
  private final String audience;
  private final AtomicInteger keyRequests = new AtomicInteger();

  public TokenIssuer(String audience) {
    this.audience = audience;
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    serve(
        "/.well-known/openid-configuration",
        () -> "{\"issuer\":\"%1$s\",\"jwks_uri\":\"%1$s/keys\"}".formatted(issuer()));
    serve(
        "/keys",
        () -> {
          keyRequests.incrementAndGet();
          return new JWKSet(key.toPublicJWK()).toString();
        });
    server.start();
  }

  private void serve(String path, Supplier<String> body) {
    server.createContext(
        path,
        exchange -> {
          byte[] bytes = body.get().getBytes(UTF_8);
          exchange.getResponseHeaders().add("Content-Type", "application/json");
          exchange.sendResponseHeaders(200, bytes.length);
          exchange.getResponseBody().write(bytes);
          exchange.close();
        });
  }

  public String issuer() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  public RSAKey key() {
    return key;
  }

  public int keyRequests() {
    return keyRequests.get();
  }

  /** A good token with these permissions. */
  public String token(String... permissions) {
    return token(
        claims -> claims.claim("scope", "openid inclusive " + String.join(" ", permissions)));
  }

  /** A good token but for what {@code change} does to its claims. */
  public String token(UnaryOperator<JWTClaimsSet.Builder> change) {
    return sign(header().build(), change.apply(claims()).build());
  }

  public JWSHeader.Builder header() {
    return new JWSHeader.Builder(JWSAlgorithm.RS256)
        .keyID(key.getKeyID())
        .type(new JOSEObjectType("at+jwt"));
  }

  public JWTClaimsSet.Builder claims() {
    Instant now = Instant.now();
    return new JWTClaimsSet.Builder()
        .issuer(issuer())
        .subject(SUBJECT)
        .audience(audience)
        .issueTime(Date.from(now))
        .expirationTime(Date.from(now.plusSeconds(300)))
        .jwtID(UUID.randomUUID().toString())
        .claim("azp", "key-1")
        .claim("company_id", COMPANY.toString())
        .claim("connection_id", "connection-1")
        .claim("scope", "openid company:view");
  }

  public String sign(JWSHeader header, JWTClaimsSet claims) {
    return sign(header, claims, key);
  }

  public static String sign(JWSHeader header, JWTClaimsSet claims, RSAKey key) {
    try {
      SignedJWT jwt = new SignedJWT(header, claims);
      jwt.sign(new RSASSASigner(key));
      return jwt.serialize();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  public static RSAKey newKey(String id) {
    try {
      return new RSAKeyGenerator(2048).keyID(id).keyUse(KeyUse.SIGNATURE).generate();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  /** As when the authorization server is down. */
  public void goAway() {
    server.stop(0);
  }

  @Override
  public void close() {
    goAway();
  }
}
