package dev.mcpaccess.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PkceTest {

  @Test
  void challengeOfTheExampleInRfc7636() {
    assertThat(Pkce.ofVerifier("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk").challenge())
        .isEqualTo("E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM");
  }

  @Test
  void eachVerifierIsNewAndLongEnough() {
    assertThat(Pkce.create().verifier()).hasSize(43).isNotEqualTo(Pkce.create().verifier());
  }
}
