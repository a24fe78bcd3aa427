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
import java.util.stream.Collectors;
import org.jsoup.Connection;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/** A person at a browser without scripts: reads pages, fills in forms, keeps cookies. */
public final class FormPerson implements UserAgent {

  private static final int MAXIMUM_STEPS = 12;

  private static final Answer CANCEL = Answer.pressing("cancel", "true");

  private final Credentials credentials;
  // Kept here, since jsoup would hold back Keycloak's secure cookies, which browsers send to
  // localhost.
  private final Map<String, String> cookies = new LinkedHashMap<>();
  private Answer answer = Answer.AUTHORIZE;
  private Document consentPage;
  private String company = "";
  private Document companyPage;
  private Runnable meanwhile = () -> {};
  private int logins;
  private int consents;
  private Connection.Response last;

  public FormPerson(Credentials credentials) {
    this.credentials = credentials;
  }

  /** Presses Cancel from now on. */
  public FormPerson cancelling() {
    return answering(CANCEL);
  }

  /** Answers the consent page like this from now on. */
  public FormPerson answering(Answer other) {
    this.answer = other;
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

  /** What the browser would send along with each request to Keycloak. */
  public String cookieHeader() {
    return cookies.entrySet().stream()
        .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
        .collect(Collectors.joining("; "));
  }

  /** How often the consent page was shown. */
  public int consents() {
    return consents;
  }

  @Override
  public Map<String, String> authorize(String url, String redirectUri) {
    return walk(Jsoup.connect(url), redirectUri, false);
  }

  /** Goes as far as the consent page, and no further. */
  public Document open(String url, String redirectUri) {
    walk(Jsoup.connect(url), redirectUri, true);
    return consentPage;
  }

  /** Answers a consent page, which may be an old one, and goes on. */
  public Map<String, String> submit(Document page, Answer given, String redirectUri) {
    FormElement form = page.expectForm("#mcp-access-consent form");
    Connection request = Jsoup.connect(form.absUrl("action")).method(Connection.Method.POST);
    return walk(request.data(given.to(form)), redirectUri, false);
  }

  /** Answers a consent page with a button that leads to another. */
  public Document submitToConsent(Document page, Answer given) {
    FormElement form = page.expectForm("#mcp-access-consent form");
    Connection request = Jsoup.connect(form.absUrl("action")).method(Connection.Method.POST);
    walk(request.data(given.to(form)), "", true);
    return consentPage;
  }

  /** Loads the same page again, as another tab would. */
  public void reload(Document page) {
    String action = page.expectForm("#mcp-access-consent form").absUrl("action");
    walk(Jsoup.connect(action.replaceAll("session_code=[^&]+&", "")), "", true);
  }

  /** Sends a form and follows nothing: where the answer leads, or empty. */
  public String send(FormElement form, Answer given) {
    try {
      Connection request = Jsoup.connect(form.absUrl("action")).method(Connection.Method.POST);
      String location = send(request.data(given.to(form))).header("Location");
      return location == null ? "" : location;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A header of the last answer. */
  public String header(String name) {
    return last.header(name);
  }

  /** Goes where a link leads, and on to the end. */
  public Map<String, String> follow(Element link, String redirectUri) {
    return walk(Jsoup.connect(link.absUrl("href")), redirectUri, false);
  }

  /** The same browser in the hands of somebody else. */
  public FormPerson as(Credentials other) {
    FormPerson next = new FormPerson(other);
    next.cookies.putAll(cookies);
    return next;
  }

  private Map<String, String> walk(Connection first, String redirectUri, boolean toConsentOnly) {
    try {
      Connection.Response response = send(first);
      for (int step = 0; step < MAXIMUM_STEPS; step++) {
        String location = response.header("Location");
        if (location != null) {
          String next = URI.create(response.url().toString()).resolve(location).toString();
          if (next.startsWith(redirectUri)) {
            return query(next);
          }
          response = send(Jsoup.connect(next));
        } else {
          Document page = response.parse();
          if (toConsentOnly && page.selectFirst("#mcp-access-consent") != null) {
            consentPage = page;
            return Map.of();
          }
          response = answer(page, response);
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
      consents++;
      FormElement form = page.expectForm("#mcp-access-consent form");
      Connection request = Jsoup.connect(form.absUrl("action")).method(Connection.Method.POST);
      return send(request.data(answer.to(form)));
    }
    if (page.selectFirst("#mcp-access-company-choice") != null) {
      companyPage = page;
      meanwhile.run();
      FormElement form = page.expectForm("#mcp-access-company-choice form");
      return post(
          form, answer == CANCEL ? Map.of("cancel", "true") : Map.of("company", company(page)));
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
    return page.select("#mcp-access-company-choice label").stream()
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
    last = response;
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
