package dev.mcpaccess.keycloak.apikey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The form of a secret. */
class ApiKeySecretTest {

  private static final String KEY_ID = "0123456789abcdef";

  @Test
  void aGeneratedSecretIsRecognised() {
    ApiKeySecret secret = ApiKeySecret.generate(KEY_ID);

    assertThat(secret.value()).matches("mcpa_0123456789abcdef_[0-9A-Za-z]{49}");
    assertThat(ApiKeySecret.parse(secret.value()))
        .hasValueSatisfying(
            parsed -> {
              assertThat(parsed.keyId()).isEqualTo(KEY_ID);
              assertThat(parsed.value()).isEqualTo(secret.value());
            });
  }

  @Test
  void everySingleWrongCharacterIsRefused() {
    String value = ApiKeySecret.generate(KEY_ID).value();

    for (int i = 0; i < value.length(); i++) {
      char other = value.charAt(i) == '0' ? '1' : '0';
      String mistyped = value.substring(0, i) + other + value.substring(i + 1);
      assertThat(ApiKeySecret.parse(mistyped)).as("character %d", i).isEmpty();
    }
  }

  @Test
  void whatIsShownOfItIsOfTheChecksum() {
    String value = ApiKeySecret.generate(KEY_ID).value();

    assertThat(ApiKeySecret.parse(value).orElseThrow().end())
        .hasSize(4)
        .isEqualTo(value.substring(value.length() - 4));
  }

  @Test
  void whatIsNotASecretIsRefused() {
    String value = ApiKeySecret.generate(KEY_ID).value();

    assertThat(ApiKeySecret.parse("")).isEmpty();
    assertThat(ApiKeySecret.parse("password")).isEmpty();
    assertThat(ApiKeySecret.parse(value + "\n")).isEmpty();
    assertThat(ApiKeySecret.parse(value.substring(1))).isEmpty();
  }

  @Test
  void noTwoSecretsAreAlike() {
    Set<String> values = new HashSet<>();
    for (int i = 0; i < 1000; i++) {
      values.add(ApiKeySecret.generate(KEY_ID).value());
    }

    assertThat(values).hasSize(1000);
  }

  @Test
  void itsTextDoesNotShowTheSecret() {
    ApiKeySecret secret = ApiKeySecret.generate(KEY_ID);

    assertThat(secret.toString()).isEqualTo("ApiKeySecret[0123456789abcdef]");
  }
}
