package dev.mcpaccess.server.tools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordsTest {

  @Test
  void wordsAreWhatBlanksSeparateEachOnce() {
    assertThat(Words.of("  pump\troom pump\n")).containsExactly("pump", "room");
  }

  @Test
  void noWordAndTooManyAreRefused() {
    assertThatThrownBy(() -> Words.of(" \n")).hasMessageContaining("between one and 10 words");
    assertThatThrownBy(() -> Words.of("1 2 3 4 5 6 7 8 9 10 11"))
        .hasMessageContaining("between one and 10 words");
  }

  @Test
  void anExcerptIsAroundTheWordThatOccursFirst() {
    String text = "a".repeat(500) + " PUMP " + "b".repeat(500) + " room";

    assertThat(Words.excerpt(text, List.of("room", "pump")))
        .startsWith("…aaa")
        .contains(" PUMP bbb")
        .endsWith("bbb…")
        .hasSize(402);
  }

  @Test
  void withoutTheWordsAnExcerptIsTheBeginning() {
    assertThat(Words.excerpt("The pump", List.of("room"))).isEqualTo("The pump");
    assertThat(Words.excerpt("", List.of("room"))).isEmpty();
  }

  /** In lower case each of these letters is two. */
  @Test
  void anExcerptIsFoundInATextThatIsLongerInLowerCase() {
    String text = "İ".repeat(300) + " pump";

    assertThat(Words.excerpt(text, List.of("pump"))).startsWith("…İ").endsWith("İ pump");
  }

  @Test
  void anExcerptCutsNoCharacterInHalf() {
    String text = "😀".repeat(200) + "pump" + "😀".repeat(200);

    String excerpt = Words.excerpt(text, List.of("pump"));

    assertThat(excerpt.codePoints().filter(Character::isBmpCodePoint).count())
        .isEqualTo("…pump…".length());
  }
}
