package dev.mcpaccess.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mcpaccess.e2e.http.Http;
import dev.mcpaccess.e2e.platform.ApiKey;
import dev.mcpaccess.e2e.platform.KeycloakTables;
import dev.mcpaccess.e2e.platform.Peppers;
import dev.mcpaccess.e2e.platform.Platform;
import dev.mcpaccess.e2e.platform.PlatformExtension;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Keycloak with two peppers: an older one in its options, and the newest in its vault. */
@ExtendWith(PlatformExtension.class)
class PepperIT {

  private final Platform platform;
  private final KeycloakTables tables;
  private final ApiKey key;

  PepperIT(Platform platform) {
    this.platform = platform;
    this.tables = platform.keycloakTables();
    this.key = platform.issue("amelia", "brightside", "OAuth", "task:view");
  }

  @Test
  void newSecretsAreHashedWithTheNewestPepperWhichIsInTheVault() {
    assertThat(tables.secretHash(key))
        .isEqualTo("2:" + Peppers.hash(key.clientSecret(), Peppers.NEWER));
    assertThat(token(key).status()).isEqualTo(200);
  }

  @Test
  void aSecretThatIsHashedWithAnOlderPepperStillWorksUntilItIsRotated() {
    tables.setSecretHash(key, "1", Peppers.hash(key.clientSecret(), Peppers.OLDER));

    assertThat(token(key).status()).isEqualTo(200);

    ApiKey rotated = rotated();
    assertThat(token(rotated).status()).isEqualTo(200);
    assertThat(token(key).status()).isEqualTo(401);
    assertThat(tables.secretHash(key)).startsWith("2:");
  }

  @Test
  void aHashCountsOnlyWithItsOwnPepper() {
    tables.setSecretHash(key, "1", Peppers.hash(key.clientSecret(), Peppers.NEWER));

    assertThat(token(key).status()).isEqualTo(401);
  }

  private ApiKey rotated() {
    Http.Answer answer =
        platform.companyApi("amelia").send("POST", "brightside", "/" + key.id() + "/rotate", "");
    return key.withSecret(answer.json().get("clientSecret").asText());
  }

  private Http.Answer token(ApiKey used) {
    return platform.client(used).clientCredentials(Map.of());
  }
}
