package dev.mcpaccess.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;

class LoginPageTest {

  private static final URI ADDRESS =
      URI.create("http://localhost:8080/realms/development/protocol/openid-connect/auth?x=1");
  private static final Credentials AMELIA = new Credentials("amelia", "correct horse");

  @Test
  void firstPageOfARealmWithOrganizationsAsksForTheUsernameOnly() {
    LoginPage page =
        read(
            """
            <form id="kc-form-login" action="/realms/development/login-actions/authenticate?a=1&amp;b=2">
              <input name="username" value="">
              <input type="checkbox" name="rememberMe">
            </form>
            """);

    assertThat(page.action())
        .hasToString("http://localhost:8080/realms/development/login-actions/authenticate?a=1&b=2");
    assertThat(page.filledIn(AMELIA)).containsOnlyKeys("username").containsValue("amelia");
  }

  @Test
  void secondPageAsksForThePasswordAndKeepsWhatItHolds() {
    LoginPage page =
        read(
            """
            <form id="kc-form-login" action="http://localhost:8080/next">
              <input name="password" type="password">
              <input type="hidden" name="credentialId" value="c1">
            </form>
            """);

    assertThat(page.filledIn(AMELIA))
        .containsEntry("password", "correct horse")
        .containsEntry("credentialId", "c1")
        .doesNotContainKey("username");
  }

  @Test
  void refusalIsRead() {
    LoginPage page =
        read(
            """
            <form id="kc-form-login" action="/next"><input name="password">
              <span id="input-error-password">Invalid username or password.</span></form>
            """);

    assertThat(page.error()).contains("Invalid username or password.");
  }

  @Test
  void pageWithoutALoginFormIsNone() {
    assertThat(LoginPage.read("<h1>We are sorry</h1><form action='/x'></form>", ADDRESS)).isEmpty();
  }

  private static LoginPage read(String html) {
    return LoginPage.read(html, ADDRESS).orElseThrow();
  }
}
