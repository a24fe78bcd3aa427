package dev.mcpaccess.server.auth.jwt;

import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.JWKSetCacheRefreshEvaluator;
import com.nimbusds.jose.jwk.source.JWKSetSource;
import com.nimbusds.jose.jwk.source.JWKSetUnavailableException;
import com.nimbusds.jose.jwk.source.URLBasedJWKSetSource;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.jose.util.JSONObjectUtils;
import com.nimbusds.jose.util.ResourceRetriever;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.text.ParseException;
import java.util.Map;
import java.util.Optional;

/**
 * Fetches the issuer's keys from a given address, or from the one that its discovery document
 * names, which is read when it is first needed.
 */
final class IssuerKeys implements JWKSetSource<SecurityContext> {
  private static final int CONNECT_TIMEOUT_MILLIS = 2_000;
  private static final int READ_TIMEOUT_MILLIS = 3_000;
  private static final int MAX_BYTES = 128 * 1024;

  private final String issuer;
  private final Optional<URI> givenAddress;
  private final ResourceRetriever retriever =
      new DefaultResourceRetriever(CONNECT_TIMEOUT_MILLIS, READ_TIMEOUT_MILLIS, MAX_BYTES);
  private volatile JWKSetSource<SecurityContext> keys;

  IssuerKeys(String issuer, Optional<URI> givenAddress) {
    this.issuer = issuer;
    this.givenAddress = givenAddress;
  }

  @Override
  public JWKSet getJWKSet(
      JWKSetCacheRefreshEvaluator refresh, long currentTime, SecurityContext context)
      throws KeySourceException {
    if (keys == null) {
      keys = new URLBasedJWKSetSource<>(address(), retriever);
    }
    return keys.getJWKSet(refresh, currentTime, context);
  }

  private URL address() throws JWKSetUnavailableException {
    try {
      return givenAddress.isPresent() ? givenAddress.get().toURL() : discovered();
    } catch (IOException | ParseException | IllegalArgumentException e) {
      throw new JWKSetUnavailableException("No address of keys for " + issuer, e);
    }
  }

  private URL discovered() throws IOException, ParseException {
    URL document = new URL(issuer + "/.well-known/openid-configuration");
    Map<String, Object> metadata =
        JSONObjectUtils.parse(retriever.retrieveResource(document).getContent());
    if (!issuer.equals(JSONObjectUtils.getString(metadata, "issuer"))) {
      throw new MalformedURLException("The discovery document names another issuer");
    }
    return JSONObjectUtils.getURI(metadata, "jwks_uri").toURL();
  }

  @Override
  public void close() {
    // Nothing is held open between two requests.
  }
}
