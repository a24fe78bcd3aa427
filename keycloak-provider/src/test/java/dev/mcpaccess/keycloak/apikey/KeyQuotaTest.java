package dev.mcpaccess.keycloak.apikey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeyQuotaTest {

  /** Where Keycloak's configuration is read from outside of a server. */
  private static final String PROPERTY = "keycloak.mcp-access.default.keys-per-company";

  @AfterEach
  void clear() {
    System.clearProperty(PROPERTY);
  }

  @Test
  void withoutTheOptionACompanyMayHaveAHundredKeys() {
    assertThat(KeyQuota.ofEachCompany()).isEqualTo(100);
  }

  @Test
  void theOptionSaysHowMany() {
    System.setProperty(PROPERTY, "7");

    assertThat(KeyQuota.ofEachCompany()).isEqualTo(7);
  }

  @ParameterizedTest
  @ValueSource(strings = {"many", "-1", "1000000", " "})
  void anotherValueIsRefusedByName(String value) {
    System.setProperty(PROPERTY, value);

    assertThatThrownBy(KeyQuota::ofEachCompany)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("--spi-mcp-access--default--keys-per-company");
  }
}
