package dev.mcpaccess.keycloak.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ShownTextTest {

  @Test
  void directionControlsAreLeftOut() {
    assertThat(ShownText.plain("a\u202eb\u202cc\u2066d\u2069e\u200ff\u061cg")).isEqualTo("abcdefg");
  }

  @Test
  void linesAreJoined() {
    assertThat(ShownText.plain("a\nb\u2028c\u0000d")).isEqualTo("a b c d");
  }

  @Test
  void textThatNobodyWouldSeeIsNone() {
    assertThat(ShownText.plain("\u200b\u202e \u2060\ufeff")).isEmpty();
    assertThat(ShownText.plain(null)).isEmpty();
  }

  @Test
  void lettersOfEveryScriptStay() {
    assertThat(ShownText.plain("قراءة Größe 会社 👩‍🔧")).isEqualTo("قراءة Größe 会社 👩‍🔧");
  }

  @Test
  void insertedTextCannotLeaveItsIsolation() {
    assertThat(ShownText.isolated("a\u2069b\u2068c")).isEqualTo("\u2068abc\u2069");
  }
}
