package dev.mcpaccess.keycloak.apikey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class FailedAttemptsTest {

  @Test
  @DisplayName("Security 9 the addresses of one IPv6 network count as one")
  void theAddressesOfOneIpv6NetworkCountAsOne() {
    assertThat(FailedAttempts.network("2001:db8:0:1::1"))
        .isEqualTo(FailedAttempts.network("2001:DB8:0:1:ffff:ffff:ffff:ffff"))
        .isNotEqualTo(FailedAttempts.network("2001:db8:0:2::1"));
  }

  @Test
  void eachIpv4AddressCountsByItself() {
    assertThat(FailedAttempts.network("192.0.2.1")).isEqualTo("192.0.2.1");
    assertThat(FailedAttempts.network("::ffff:192.0.2.1"))
        .isNotEqualTo(FailedAttempts.network("::ffff:192.0.2.2"));
  }

  @Test
  void whatIsNoAddressCountsAsItIs() {
    assertThat(FailedAttempts.network("a:b:c:d:e:f:0:1:2")).isEqualTo("a:b:c:d:e:f:0:1:2");
    assertThat(FailedAttempts.network("unknown")).isEqualTo("unknown");
  }
}
