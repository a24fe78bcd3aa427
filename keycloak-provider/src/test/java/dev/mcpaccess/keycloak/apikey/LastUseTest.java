package dev.mcpaccess.keycloak.apikey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LastUseTest {

  @Test
  void aLaterUseThatDoesNotTellWhereItCameFromLeavesThatKnown() {
    LastUse earlier = LastUse.now("192.0.2.1", "agent");
    LastUse later = new LastUse(earlier.at().plusMillis(1), null, "other");

    LastUse known = new LastUse(later.at(), "192.0.2.1", "other");
    assertThat(LastUse.later(earlier, later)).isEqualTo(known);
    assertThat(LastUse.later(later, earlier)).isEqualTo(known);
  }

  @Test
  void whatIsNotPrintableAsciiIsTakenOut() {
    LastUse use = LastUse.now("2001:db8::1\n", " Agent\r\n\u001b[0m\u202e\u2028\u0000/1 ");

    assertThat(use.address()).isEqualTo("2001:db8::1");
    assertThat(use.software()).isEqualTo("Agent[0m/1");
  }

  @Test
  void whatIsTooLongIsCut() {
    LastUse use = LastUse.now("1".repeat(100), "\u00e9x".repeat(300));

    assertThat(use.address()).isEqualTo("1".repeat(64));
    assertThat(use.software()).isEqualTo("x".repeat(255));
  }

  @Test
  void nothingIsNoText() {
    LastUse use = LastUse.now(null, "\u0000 \t");

    assertThat(use.address()).isNull();
    assertThat(use.software()).isNull();
  }
}
