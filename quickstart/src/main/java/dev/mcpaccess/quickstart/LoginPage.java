package dev.mcpaccess.quickstart;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A page of Keycloak's login: a form that asks for the username, the password, or both.
 *
 * @param fields what the form already holds, by name
 */
record LoginPage(URI action, Map<String, String> fields, Optional<String> error) {

  /** Empty for a page without a login form. */
  static Optional<LoginPage> read(String html, URI address) {
    Document page = Jsoup.parse(html, address.toString());
    return Optional.ofNullable(page.selectFirst("form#kc-form-login"))
        .map(form -> new LoginPage(URI.create(form.absUrl("action")), fields(form), error(page)));
  }

  /** What a person sends who fills in all that this page asks for. */
  Map<String, String> filledIn(Credentials credentials) {
    Map<String, String> values = new LinkedHashMap<>(fields);
    values.replace("username", credentials.username());
    values.replace("password", credentials.password());
    return values;
  }

  private static Map<String, String> fields(Element form) {
    Map<String, String> fields = new LinkedHashMap<>();
    form.select("input[name]:not([type=checkbox])")
        .forEach(input -> fields.put(input.attr("name"), input.val()));
    return fields;
  }

  private static Optional<String> error(Document page) {
    return Optional.ofNullable(
            page.selectFirst("[id^=input-error], .kc-feedback-text, .pf-m-danger"))
        .map(Element::text)
        .filter(text -> !text.isBlank());
  }
}
