package dev.mcpaccess.server.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BearerTokenTest {
  @ParameterizedTest
  @ValueSource(
      strings = {"Bearer a.b-c_d~e+f/g==", "bearer a.b-c_d~e+f/g==", "BEARER  a.b-c_d~e+f/g== "})
  void schemeIgnoresCase(String header) {
    assertThat(BearerToken.in(List.of(header))).contains("a.b-c_d~e+f/g==");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Basic YTpi", "Bearer", "Bearera.b.c", ""})
  void otherSchemesCarryNone(String header) {
    assertThat(BearerToken.in(List.of(header))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Bearer ", "Bearer a b", "Bearer a,b", "Bearer \"a\"", "Bearer é"})
  void malformedTokenIsRefused(String header) {
    assertThatThrownBy(() -> BearerToken.in(List.of(header)))
        .isInstanceOf(InvalidTokenException.class);
  }

  @Test
  void lengthIsBounded() {
    assertThat(BearerToken.in(List.of("Bearer " + "a".repeat(BearerToken.MAX_LENGTH)))).isPresent();
    assertThatThrownBy(
            () -> BearerToken.in(List.of("Bearer " + "a".repeat(BearerToken.MAX_LENGTH + 1))))
        .isInstanceOf(InvalidTokenException.class);
  }

  @Test
  void repeatedHeaderIsRefused() {
    assertThatThrownBy(() -> BearerToken.in(List.of("Bearer a", "Bearer b")))
        .isInstanceOf(InvalidRequestException.class);
  }
}
