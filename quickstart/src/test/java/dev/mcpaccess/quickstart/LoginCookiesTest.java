package dev.mcpaccess.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LoginCookiesTest {

  private static final URI ADDRESS = URI.create("http://localhost:8080/realms/development/");

  private final LoginCookies cookies = new LoginCookies();

  @Test
  void secureCookieReturnsToLoopbackOverHttp() {
    set("AUTH_SESSION_ID=a.b; Version=1; Path=/realms/development/; HttpOnly; Secure");

    assertThat(sent()).isEqualTo("AUTH_SESSION_ID=a.b");
  }

  @Test
  void expiredCookieIsForgotten() {
    set("A=1; Path=/");
    set("B=2; Path=/");
    set("A=; Path=/; Max-Age=0");

    assertThat(sent()).isEqualTo("B=2");
  }

  private void set(String header) {
    cookies.put(ADDRESS, Map.of("set-cookie", List.of(header)));
  }

  private String sent() {
    return cookies.get(ADDRESS, Map.of()).get("Cookie").get(0);
  }
}
