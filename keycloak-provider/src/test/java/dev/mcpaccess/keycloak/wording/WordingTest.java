package dev.mcpaccess.keycloak.wording;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mcpaccess.keycloak.permission.Permission;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordingTest {

  @Test
  void verbsAreJoinedInTheirOrder() {
    Properties texts = texts("en");
    texts.setProperty("mcp-access.model.company", "companies");

    assertThat(sentence(texts, permission("update"))).isEqualTo("Update companies");
    assertThat(sentence(texts, permission("update"), permission("view")))
        .isEqualTo("View and update companies");
    assertThat(sentence(texts, permission("delete"), permission("view"), permission("create")))
        .isEqualTo("View, create and delete companies");
  }

  @Test
  void anActionOfTheVendorsOwnNeedsAText() {
    Properties texts = texts("en");
    texts.setProperty("mcp-access.model.company", "companies");
    assertThat(sentence(texts, permission("view"), permission("approve")))
        .isEqualTo("View all firms, Approve all firms");

    texts.setProperty("mcp-access.action.approve", "approve");
    assertThat(sentence(texts, permission("approve"), permission("view")))
        .isEqualTo("View and approve companies");
  }

  @Test
  void withoutATextForTheModelTheConsentTextIsShown() {
    assertThat(sentence(texts("en"), permission("view"), permission("update")))
        .isEqualTo("View all firms, Update all firms");
  }

  @Test
  void aConsentTextMayNameAText() {
    Properties texts = texts("de");
    texts.setProperty("firms", "firmen ansehen");
    Permission permission =
        new Permission("company:view", "company", "view", "crm", null, "${firms}");

    assertThat(new Wording(texts, Locale.GERMAN).sentence(List.of(permission)))
        .isEqualTo("Firmen ansehen");
    assertThat(new Wording(texts("de"), Locale.GERMAN).sentence(List.of(permission)))
        .isEqualTo("Company:view");
  }

  @Test
  void textsOfTheRealmAreTakenAsTheyAre() {
    Properties texts = texts("en");
    texts.setProperty("mcp-access.model.company", "customer's {0} 'firms'");

    assertThat(sentence(texts, permission("view"))).isEqualTo("View customer's {0} 'firms'");
  }

  @ParameterizedTest
  @ValueSource(strings = {"de", "da", "sv"})
  void everyLanguageHasEveryText(String language) {
    assertThat(names(language)).isEqualTo(names("en"));
    assertThat(texts(language).values()).doesNotContain("");
  }

  private static Set<String> names(String language) {
    return new TreeSet<>(texts(language).stringPropertyNames());
  }

  private static String sentence(Properties texts, Permission... permissions) {
    return new Wording(texts, Locale.ENGLISH).sentence(Stream.of(permissions).toList());
  }

  private static Permission permission(String action) {
    String sentence =
        action.substring(0, 1).toUpperCase(Locale.ENGLISH) + action.substring(1) + " all firms";
    return new Permission("company:" + action, "company", action, "crm", null, sentence);
  }

  private static Properties texts(String language) {
    String file = "/theme-resources/messages/messages_" + language + ".properties";
    Properties texts = new Properties();
    try (Reader reader =
        new InputStreamReader(
            WordingTest.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
      texts.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return texts;
  }
}
