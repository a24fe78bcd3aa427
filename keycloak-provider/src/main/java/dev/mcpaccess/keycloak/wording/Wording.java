package dev.mcpaccess.keycloak.wording;

import dev.mcpaccess.keycloak.access.Obstacle;
import dev.mcpaccess.keycloak.permission.Permission;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Collator;
import java.text.MessageFormat;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.keycloak.models.ClientScopeModel;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.UserModel;
import org.keycloak.theme.Theme;

/**
 * Puts permissions into the person's language: texts of the realm's localization come first, then
 * those of the theme, then the extension's own.
 *
 * <p>It takes the place of the template's {@code msg}, which would replace a <code>${…}</code> in
 * the text of a key.
 */
public final class Wording {

  private static final String MODEL = "mcp-access.model.";
  private static final String FIELD = "mcp-access.field.";
  private static final String ACTION = "mcp-access.action.";

  /** The order in which actions are named; others follow. */
  private static final List<String> ACTIONS =
      List.of("view", "create", "update", "delete", "export");

  private final Properties texts;
  private final Locale locale;

  Wording(Properties texts, Locale locale) {
    this.texts = texts;
    this.locale = locale;
  }

  /** In the language of {@code user}, at the page that is shown now. */
  public static Wording of(KeycloakSession session, UserModel user) {
    return of(session, session.getContext().resolveLocale(user));
  }

  public static Wording of(KeycloakSession session, Locale locale) {
    try {
      Theme theme = session.theme().getTheme(Theme.Type.LOGIN);
      return new Wording(
          theme.getEnhancedMessages(session.getContext().getRealm(), locale), locale);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A sentence of the extension's; {@code values} stand in it as they are. */
  public String message(String key, Object... values) {
    return new MessageFormat(texts.getProperty(key, key), locale).format(values);
  }

  /**
   * Why nothing can be authorized, and who can change that.
   *
   * @param published whether the key is the vendor's, which no company can change
   */
  public String obstacle(Obstacle obstacle, boolean published) {
    String key = "mcpAccessObstacle_" + obstacle.name();
    String ofVendor = key + "_PUBLISHED";
    return message(published && texts.containsKey(ofVendor) ? ofVendor : key);
  }

  /** What one may do with the records of a model, in one sentence. */
  public String sentence(List<Permission> ofOneModel) {
    List<Permission> ordered = ordered(ofOneModel);
    Optional<String> model = text(MODEL + ofOneModel.get(0).model());
    List<String> verbs = ordered.stream().flatMap(permission -> verb(permission).stream()).toList();
    String sentence =
        model.isPresent() && verbs.size() == ordered.size()
            ? message("mcpAccessSentence", list(verbs), model.get())
            : ordered.stream().map(this::ownSentence).collect(Collectors.joining(", "));
    return capitalized(sentence);
  }

  /** The name of a model's records, in the plural. */
  public String model(String model) {
    return text(MODEL + model).orElse(model);
  }

  /** The same, at the head of its permissions. */
  public String modelHeading(String model) {
    return capitalized(model(model));
  }

  /** What one ticks to grant this permission of a model. */
  public String action(Permission permission) {
    return capitalized(verb(permission).orElseGet(() -> ownSentence(permission)));
  }

  public String field(String model, String field) {
    return text(FIELD + model + "." + field).orElse(field);
  }

  /** What a field means; empty where nobody said it. */
  public String fieldDescription(String model, String field) {
    return text(FIELD + model + "." + field + ".description").orElse("");
  }

  public List<Permission> ordered(List<Permission> permissions) {
    return permissions.stream()
        .sorted(
            Comparator.<Permission>comparingInt(permission -> rank(permission.action()))
                .thenComparing(Permission::action))
        .toList();
  }

  /** Orders models as a reader of this language expects it. */
  public Comparator<String> modelOrder() {
    return Comparator.comparing(this::model, Collator.getInstance(locale));
  }

  private Optional<String> verb(Permission permission) {
    return text(ACTION + permission.action());
  }

  /** What Keycloak's own page would call a client scope. */
  public String consentText(ClientScopeModel scope) {
    return consentText(scope.getConsentScreenText(), scope.getName());
  }

  private String ownSentence(Permission permission) {
    return consentText(permission.sentence(), permission.name());
  }

  /** A client scope's consent text, which may name a text as <code>${key}</code>. */
  private String consentText(String text, String otherwise) {
    return text.startsWith("${") && text.endsWith("}")
        ? text(text.substring(2, text.length() - 1)).orElse(otherwise)
        : ShownText.plain(text);
  }

  private String list(List<String> verbs) {
    int last = verbs.size() - 1;
    return last == 0
        ? verbs.get(0)
        : message("mcpAccessAnd", String.join(", ", verbs.subList(0, last)), verbs.get(last));
  }

  private Optional<String> text(String key) {
    return Stream.ofNullable(texts.getProperty(key))
        .map(ShownText::plain)
        .filter(text -> !text.isEmpty())
        .findFirst();
  }

  private String capitalized(String text) {
    if (text.isEmpty()) {
      return text;
    }
    int first = text.offsetByCodePoints(0, 1);
    return text.substring(0, first).toUpperCase(locale) + text.substring(first);
  }

  private static int rank(String action) {
    int rank = ACTIONS.indexOf(action);
    return rank < 0 ? ACTIONS.size() : rank;
  }
}
