package dev.mcpaccess.benchmarks.mcp.peer;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.proc.DefaultJOSEObjectTypeVerifier;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

/** The same, behind Nimbus' verification of the access token as its guide has it, and no more. */
public final class VerifyingJavalin {

  private VerifyingJavalin() {}

  /**
   * Serves.
   *
   * @param arguments the port, the file that is the answer, the file of the issuer's keys, the
   *     issuer and the audience
   */
  public static void main(String[] arguments) throws Exception {
    byte[] answer = Files.readAllBytes(Path.of(arguments[1]));
    DefaultJWTProcessor<SecurityContext> tokens =
        verifier(JWKSet.load(Path.of(arguments[2]).toFile()), arguments[3], arguments[4]);
    Javalin.create(
            config -> {
              config.startup.showJavalinBanner = false;
              config.concurrency.useVirtualThreads = true;
              config.http.compressionStrategy = CompressionStrategy.NONE;
              config.routes.post(
                  "/mcp",
                  context -> {
                    tokens.process(
                        context.header("Authorization").substring("Bearer ".length()), null);
                    context.bodyInputStream().readAllBytes();
                    context.contentType("application/json").result(answer);
                  });
            })
        .start("127.0.0.1", Integer.parseInt(arguments[0]));
  }

  private static DefaultJWTProcessor<SecurityContext> verifier(
      JWKSet keys, String issuer, String audience) {
    DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();
    processor.setJWSTypeVerifier(new DefaultJOSEObjectTypeVerifier<>(new JOSEObjectType("at+jwt")));
    processor.setJWSKeySelector(
        new JWSVerificationKeySelector<>(JWSAlgorithm.RS256, new ImmutableJWKSet<>(keys)));
    processor.setJWTClaimsSetVerifier(
        new DefaultJWTClaimsVerifier<>(
            audience, new JWTClaimsSet.Builder().issuer(issuer).build(), Set.of("sub", "exp")));
    return processor;
  }
}
