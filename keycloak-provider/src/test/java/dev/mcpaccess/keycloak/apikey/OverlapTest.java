package dev.mcpaccess.keycloak.apikey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OverlapTest {

  /** Where Keycloak's configuration is read from outside of a server. */
  private static final String PROPERTY = "keycloak.mcp-access.default.overlap-hours";

  @AfterEach
  void clear() {
    System.clearProperty(PROPERTY);
  }

  @Test
  void withoutTheOptionItIsAWeek() {
    assertThat(Overlap.hoursOfEachCompany()).isEqualTo(168);
  }

  @Test
  void theOptionSaysHowLong() {
    System.setProperty(PROPERTY, "0");

    assertThat(Overlap.hoursOfEachCompany()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a week", "-1", "721", " "})
  void anotherValueIsRefusedByName(String value) {
    System.setProperty(PROPERTY, value);

    assertThatThrownBy(Overlap::hoursOfEachCompany)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("--spi-mcp-access--default--overlap-hours");
  }

  @ParameterizedTest
  @CsvSource({
    "PT169H, PT168H, must be at most 7 days ahead",
    "PT5H, PT4H, must be at most 4 hours ahead",
    "PT1H, PT0S, must be left out: your vendor lets no old secret of your company work on"
  })
  void beyondTheLongestIsRefused(Duration asked, Duration longest, String reason) {
    assertThatThrownBy(() -> request(asked).overlapEnd(ApiType.OAUTH, longest))
        .asInstanceOf(InstanceOfAssertFactories.type(InvalidFieldsException.class))
        .satisfies(
            refused ->
                assertThat(refused.errors())
                    .extracting(FieldError::reason)
                    .containsExactly(reason));
  }

  @Test
  void upToTheLongestIsTaken() throws InvalidFieldsException {
    assertThat(request(Duration.ofMinutes(239)).overlapEnd(ApiType.OAUTH, Duration.ofHours(4)))
        .isPresent();
  }

  private static RotateRequest request(Duration ahead) {
    return new RotateRequest(Instant.now().plus(ahead).truncatedTo(ChronoUnit.SECONDS).toString());
  }
}
