package dev.mcpaccess.server.auth.jwt;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.crypto.impl.ECDSA;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.util.Base64URL;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.RSAPublicKeySpec;
import java.text.ParseException;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a file with a private key that can sign. */
final class PrivateKeyFile {
  static final String EXPECTED =
      "must be a file with a private key, RSA (2048 bits or more) in PEM (BEGIN PRIVATE KEY), or a"
          + " private JWK, RSA or EC";

  private static final Pattern PKCS8 =
      Pattern.compile("-----BEGIN PRIVATE KEY-----([A-Za-z0-9+/=\\s]+)-----END PRIVATE KEY-----");

  private PrivateKeyFile() {}

  /** The key, whatever is wrong with the file being an {@link IllegalArgumentException}. */
  static JWK read(Path file) {
    try {
      String text = Files.readString(file, UTF_8).strip();
      Matcher pem = PKCS8.matcher(text);
      JWK key = pem.matches() ? rsa(pem.group(1)) : JWK.parse(text);
      if (!key.isPrivate()) {
        throw new IllegalArgumentException("Not a private key");
      }
      return key;
    } catch (IOException | ParseException | GeneralSecurityException e) {
      throw new IllegalArgumentException("Not a private key", e);
    }
  }

  /** What the key itself says, or else what is usual for its type. */
  static JWSAlgorithm algorithm(JWK key) throws JOSEException {
    JWSAlgorithm usual =
        key instanceof ECKey ec ? ECDSA.resolveAlgorithm(ec.getCurve()) : JWSAlgorithm.RS256;
    return key.getAlgorithm() == null ? usual : JWSAlgorithm.parse(key.getAlgorithm().getName());
  }

  private static RSAKey rsa(String base64) throws GeneralSecurityException {
    byte[] encoded = Base64.getMimeDecoder().decode(base64.getBytes(US_ASCII));
    KeyFactory keys = KeyFactory.getInstance("RSA");
    if (!(keys.generatePrivate(new PKCS8EncodedKeySpec(encoded)) instanceof RSAPrivateCrtKey key)) {
      throw new IllegalArgumentException("Not a whole RSA key");
    }
    RSAPublicKeySpec ownPublic = new RSAPublicKeySpec(key.getModulus(), key.getPublicExponent());
    RSAPublicKey publicKey = (RSAPublicKey) keys.generatePublic(ownPublic);
    return new RSAKey.Builder(publicKey).privateKey(key).keyID(keycloaksName(publicKey)).build();
  }

  /** PEM has no key ID; this is the one that Keycloak gives to a public key in PEM. */
  private static String keycloaksName(RSAPublicKey key) throws GeneralSecurityException {
    byte[] hash = MessageDigest.getInstance("SHA-256").digest(key.getEncoded());
    return Base64URL.encode(hash).toString();
  }
}
