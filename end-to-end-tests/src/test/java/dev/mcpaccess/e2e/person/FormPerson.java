package dev.mcpaccess.e2e.person;

import dev.mcpaccess.e2e.oauth.OAuthClient.UserAgent;
import dev.mcpaccess.quickstart.Credentials;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jsoup.Connection;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/** A person at a browser without scripts: reads pages, fills in forms, keeps cookies. */
public final class FormPerson implements UserAgent {

  private static final int MAXIMUM_STEPS = 12;

  private final Credentials credentials;
  // Kept here, since jsoup would hold back Keycloak's secure cookies, which browsers send to
  // localhost.
  private final Map<String, String> cookies = new LinkedHashMap<>();
  private String consentButton = "authorize";
  private Document consentPage;
  private String company = "";
  private Document companyPage;
  private Runnable meanwhile = () -> {};
  private int logins;

  public FormPerson(Credentials credentials) {
    this.credentials = credentials;
  }

  /** Presses Cancel on the consent page from now on. */
  public FormPerson cancelling() {
    this.consentButton = "cancel";
    return this;
  }

  /** Chooses this company, by name or by what is posted for it, where the page asks for one. */
  public FormPerson choosing(String wanted) {
    this.company = wanted;
    return this;
  }

  /** Has something happen while the page that asks for a company is being read. */
  public FormPerson meanwhile(Runnable action) {
    this.meanwhile = action;
    return this;
  }

  /** The page that asked for a company last, or null if none did. */
  public Document companyPage() {
    return companyPage;
  }

  /** The consent page that was seen last, or null if none was. */
  public Document consentPage() {
    return consentPage;
  }

  /** How often the password was asked for. */
  public int logins() {
    return logins;
  }

  @Override
  public Map<String, String> authorize(String url, String redirectUri) {
    try {
      Connection.Response response = send(Jsoup.connect(url));
      for (int step = 0; step < MAXIMUM_STEPS; step++) {
        String location = response.header("Location");
        if (location != null) {
          String next = URI.create(response.url().toString()).resolve(location).toString();
          if (next.startsWith(redirectUri)) {
            return query(next);
          }
          response = send(Jsoup.connect(next));
        } else {
          response = answer(response.parse(), response);
        }
      }
      throw new IllegalStateException("Still not redirected, but at " + response.url());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Connection.Response answer(Document page, Connection.Response response)
      throws IOException {
    if (page.selectFirst("#mcp-access-consent") != null) {
      consentPage = page;
      FormElement form = page.expectForm("#mcp-access-consent form");
      Element button = form.selectFirst("button[name=" + consentButton + "]");
      if (button == null) {
        throw new IllegalStateException(
            "No button " + consentButton + " on " + form.parents().text());
      }
      return post(form, Map.of(button.attr("name"), button.attr("value")));
    }
    if (page.selectFirst("#mcp-access-company") != null) {
      companyPage = page;
      meanwhile.run();
      FormElement form = page.expectForm("#mcp-access-company form");
      return post(
          form,
          consentButton.equals("cancel")
              ? Map.of("cancel", "true")
              : Map.of("company", company(page)));
    }
    Element accept = page.selectFirst("#kc-oauth input[name=accept]");
    if (accept != null) {
      return post((FormElement) accept.closest("form"), Map.of("accept", accept.attr("value")));
    }
    Element login = page.selectFirst("form#kc-form-login");
    if (login == null) {
      throw new IllegalStateException(
          "Unexpected page, status " + response.statusCode() + ": " + page.text());
    }
    Map<String, String> fields = new LinkedHashMap<>();
    if (login.selectFirst("input[name=username]") != null) {
      fields.put("username", credentials.username());
    }
    if (login.selectFirst("input[name=password]") != null) {
      fields.put("password", credentials.password());
      logins++;
    }
    return post((FormElement) login, fields);
  }

  private String company(Document page) {
    return page.select("#mcp-access-company label").stream()
        .filter(label -> label.text().equals(company))
        .map(label -> label.expectFirst("input[type=radio][name=company]").val())
        .findFirst()
        .orElse(company);
  }

  private Connection.Response post(FormElement form, Map<String, String> fields)
      throws IOException {
    Connection request = Jsoup.connect(form.absUrl("action")).method(Connection.Method.POST);
    fields.forEach(request::data);
    return send(request);
  }

  private Connection.Response send(Connection request) throws IOException {
    Connection.Response response =
        request.cookies(cookies).followRedirects(false).ignoreHttpErrors(true).execute();
    cookies.putAll(response.cookies());
    return response;
  }

  static Map<String, String> query(String url) {
    Map<String, String> parameters = new LinkedHashMap<>();
    String query = URI.create(url).getRawQuery();
    for (String pair : query == null ? new String[0] : query.split("&", -1)) {
      String[] parts = pair.split("=", 2);
      parameters.put(decode(parts[0]), parts.length > 1 ? decode(parts[1]) : "");
    }
    return parameters;
  }

  private static String decode(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }
}
