package dev.mcpaccess.keycloak.console;

import dev.mcpaccess.keycloak.apikey.RedirectPreset;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.services.Urls;
import org.keycloak.urls.UrlType;
import org.keycloak.util.JsonSerialization;

/** The one HTML page of the web app, which tells its scripts where they are. */
final class ConsolePage {

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{([a-zA-Z]+)}}");

  /** The page has no value of the person's, and is the same for everybody of a language. */
  private static final String TEMPLATE = template();

  private static final String REDIRECTS = redirects();

  private ConsolePage() {}

  static String of(
      KeycloakSession session, ConsoleFiles files, ConsoleLogin login, String peoples) {
    RealmModel realm = session.getContext().getRealm();
    URI server = session.getContext().getUri(UrlType.FRONTEND).getBaseUri();
    String issuer = Urls.realmIssuer(server, realm.getName());
    String console = issuer + "/api-access/console/";
    String fileRoot = console + "files/" + files.version() + "/";
    Locale locale = session.getContext().resolveLocale(null);
    Map<String, String> values =
        Map.of(
            "language",
            language(locale),
            "languages",
            String.join(" ", languages(realm)),
            "issuer",
            issuer,
            "console",
            console,
            "client",
            login.clientId(peoples),
            "login",
            console + login.path(),
            "api",
            login.api(server, realm.getName()),
            "files",
            fileRoot,
            "patternfly",
            Urls.themeRoot(server) + "/common/keycloak/vendor/patternfly-v5/",
            "realm",
            realm.getDisplayName() == null ? realm.getName() : realm.getDisplayName());
    return PLACEHOLDER
        .matcher(TEMPLATE)
        .replaceAll(match -> Matcher.quoteReplacement(value(match, values, files, fileRoot)));
  }

  private static String value(
      MatchResult match, Map<String, String> values, ConsoleFiles files, String fileRoot) {
    String name = match.group(1);
    return switch (name) {
      case "preloads" ->
          files.scripts().stream()
              .map(
                  script ->
                      "<link rel=\"modulepreload\" href=\"" + escape(fileRoot + script) + "\">")
              .collect(Collectors.joining("\n    "));
      case "redirects" -> escape(REDIRECTS);
      default -> escape(values.get(name));
    };
  }

  /** The presets with the redirect URIs that each stands for. */
  private static String redirects() {
    Map<String, List<String>> presets = new LinkedHashMap<>();
    for (RedirectPreset preset : RedirectPreset.values()) {
      presets.put(preset.label(), preset.redirectUris());
    }
    try {
      return JsonSerialization.writeValueAsString(presets);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String language(Locale locale) {
    return ConsoleFiles.LANGUAGES.contains(locale.getLanguage())
        ? locale.getLanguage()
        : ConsoleFiles.LANGUAGES.get(0);
  }

  /** Those that the realm offers as well; all, where it offers none of them. */
  private static List<String> languages(RealmModel realm) {
    List<String> both =
        realm.isInternationalizationEnabled()
            ? ConsoleFiles.LANGUAGES.stream()
                .filter(language -> realm.getSupportedLocalesStream().anyMatch(language::equals))
                .toList()
            : List.of();
    return both.isEmpty() ? ConsoleFiles.LANGUAGES : both;
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  private static String template() {
    try (InputStream page = ConsolePage.class.getResourceAsStream("web/index.html")) {
      return new String(page.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
