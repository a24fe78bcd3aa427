package dev.mcpaccess.keycloak.apikey;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.keycloak.vault.DefaultVaultTranscriber;
import org.keycloak.vault.FilesPlainTextVaultProvider;
import org.keycloak.vault.VaultTranscriber;

/** Peppers in options and in Keycloak's file vault. */
class PepperOptionTest {

  private static final String PEPPER = "pepper-of-thirty-two-characters!";
  private static final String OPTION = "--spi-mcp-access--default--pepper-7";

  @Test
  void charactersOfTheOptionAreThePepper() {
    PepperOption option = new PepperOption(7, PEPPER);

    assertThat(option.isInVault()).isFalse();
    assertThat(option.read()).isEqualTo(PEPPER.getBytes(UTF_8));
  }

  @Test
  void aShortPepperIsRefusedByTheNameOfItsOption() {
    String tooShort = PEPPER.substring(1);

    assertThatThrownBy(() -> new PepperOption(7, tooShort).read())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContainingAll(OPTION, "32")
        .hasMessageNotContaining(tooShort);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "${PEPPER_FROM_AN_ENVIRONMENT_VARIABLE}",
        "${vaul.misspelt-entry-of-a-pepper-7}",
        "${vault.the-entry-of-the-pepper-7} ",
        "and ${vault.the-entry-of-a-pepper-7}"
      })
  void anExpressionThatNothingResolvesIsNoPepper(String value) {
    PepperOption option = new PepperOption(7, value);

    assertThat(option.isInVault()).isFalse();
    assertThatThrownBy(option::read)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(OPTION);
  }

  @Test
  void thePepperIsNotPrinted() {
    assertThat(new PepperOption(7, PEPPER)).hasToString(OPTION);
  }

  @Nested
  class InVault {

    private final PepperOption option = new PepperOption(7, "${vault.api-key-pepper}");

    @TempDir private Path directory;

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "\r\n"})
    void theEntryOfTheRealmMasterIsThePepperWithoutItsLineEnd(String lineEnd) throws IOException {
      write("master_api-key-pepper", PEPPER + lineEnd);

      assertThat(option.isInVault()).isTrue();
      assertThat(option.readFrom(vault())).isEqualTo(PEPPER.getBytes(UTF_8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"api-key-pepper", "development_api-key-pepper"})
    void anotherRealmsEntryIsNotThePepper(String file) throws IOException {
      write(file, PEPPER);

      assertThatThrownBy(() -> option.readFrom(vault()))
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContainingAll(OPTION, "vault entry api-key-pepper");
    }

    @Test
    void withoutAVaultThereIsNoPepper() {
      assertThatThrownBy(() -> option.readFrom(new DefaultVaultTranscriber(null)))
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContainingAll(OPTION, "vault entry api-key-pepper");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "pepper-of-thirty-one-characters\n"})
    void aShortEntryIsRefusedByItsNameAndThatOfItsOption(String content) throws IOException {
      write("master_api-key-pepper", content);

      assertThatThrownBy(() -> option.readFrom(vault()))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContainingAll(OPTION, "vault entry api-key-pepper", "32")
          .hasMessageNotContaining("pepper-of");
    }

    private void write(String file, String content) throws IOException {
      Files.writeString(directory.resolve(file), content);
    }

    private VaultTranscriber vault() {
      return new DefaultVaultTranscriber(
          new FilesPlainTextVaultProvider(
              directory, "master", List.of((realm, entry) -> realm + "_" + entry)));
    }
  }
}
