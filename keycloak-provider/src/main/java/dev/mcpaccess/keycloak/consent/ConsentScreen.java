package dev.mcpaccess.keycloak.consent;

import dev.mcpaccess.keycloak.apikey.Logos;
import dev.mcpaccess.keycloak.company.Company;
import dev.mcpaccess.keycloak.permission.Permission;
import dev.mcpaccess.keycloak.wording.ShownText;
import dev.mcpaccess.keycloak.wording.Wording;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.keycloak.authentication.RequiredActionContext;
import org.keycloak.forms.login.LoginFormsProvider;
import org.keycloak.models.ClientModel;

/** The page on which a person reads what an API key may do, and authorizes or cancels. */
final class ConsentScreen {

  static final String SHOWN = "mcp-access.consent-shown";

  private final RequiredActionContext context;
  private final Offer offer;
  private final Earlier earlier;
  private final Wording wording;
  private final String keyName;

  ConsentScreen(RequiredActionContext context, Offer offer, Earlier earlier) {
    this.context = context;
    this.offer = offer;
    this.earlier = earlier;
    this.wording = Wording.of(context.getSession(), context.getUser());
    ClientModel client = context.getAuthenticationSession().getClient();
    this.keyName = ShownText.keyName(client);
  }

  /** Shows what is offered; where there is a choice, what was granted before is ticked. */
  Response render() {
    return render(earlier.granted(), "");
  }

  /** Shows the same again, with a shortcut's permissions ticked. */
  Response render(Shortcut shortcut) {
    return render(shortcut.of(offer), shortcut.value());
  }

  private Response render(Set<String> ticked, String pressed) {
    // What is granted later is never more than what was shown here.
    context.getAuthenticationSession().setAuthNote(SHOWN, String.join(" ", offer.permissions()));
    ClientModel client = context.getAuthenticationSession().getClient();
    LoginFormsProvider form = context.form();
    form.setAttribute("heading", wording.message("mcpAccessTitle", isolated(keyName)))
        .setAttribute("pageTitle", wording.message("mcpAccessTitle", keyName))
        .setAttribute("description", ShownText.plain(client.getDescription()))
        .setAttribute("logo", logo())
        .setAttribute(
            "company", offer.company().map(Company::name).map(ShownText::plain).orElse(""))
        .setAttribute(
            "who", wording.message("mcpAccessWho", isolated(ShownText.person(context.getUser()))))
        .setAttribute("back", back(ReturnAddress.of(redirectUri())));
    Optional<String> problem = problem();
    if (problem.isPresent()) {
      form.setAttribute("problem", problem.get());
    } else {
      setOffer(form, ticked, pressed);
    }
    return form.createForm("mcp-access-consent.ftl");
  }

  private void setOffer(LoginFormsProvider form, Set<String> ticked, String pressed) {
    Set<String> known = earlier.any() ? earlier.granted() : offer.permissions();
    List<Permission> all = offer.among(offer.permissions());
    List<Permission> fresh =
        all.stream().filter(permission -> !earlier.granted().contains(permission.name())).toList();
    Set<String> modelsWithNews = fresh.stream().map(Permission::model).collect(Collectors.toSet());
    // To choose again takes all that belongs to a model; to be told takes only what is new.
    List<Permission> first =
        offer.choice()
            ? all.stream()
                .filter(permission -> modelsWithNews.contains(permission.model()))
                .toList()
            : fresh;
    List<Permission> rest = all.stream().filter(permission -> !first.contains(permission)).toList();
    ModelView views = new ModelView(wording, ticked, known);
    PersonalData personal = new PersonalData(context, wording, offer, earlier);
    form.setAttribute("will", will(!fresh.isEmpty(), personal.anyNew()))
        .setAttribute("choice", offer.choice())
        .setAttribute("models", views.list(first))
        .setAttribute("known", views.list(rest))
        .setAttribute("knownOpen", !earlier.knows(redirectUri()))
        .setAttribute("offered", List.copyOf(offer.permissions()))
        .setAttribute("shortcuts", shortcuts(pressed))
        .setAttribute("personal", personal.list())
        .setAttribute("personalIntro", wording.message("mcpAccessPersonal", isolated(keyName)))
        .setAttribute("warning", warning(ReturnAddress.of(redirectUri())))
        .setAttribute("lasts", wording.message("mcpAccessLasts", idleTime()));
  }

  private String will(boolean anyPermissionNew, boolean anyPersonalNew) {
    String message = offer.choice() ? "mcpAccessChoose" : "mcpAccessWill";
    if (earlier.any() && anyPermissionNew) {
      message += "New";
    } else if (earlier.any()) {
      message = anyPersonalNew ? "mcpAccessPersonalNew" : "mcpAccessNothingNew";
    }
    return wording.message(message, isolated(keyName));
  }

  private List<Map<String, Object>> shortcuts(String pressed) {
    return !offer.choice()
        ? List.of()
        : Stream.of(Shortcut.values())
            .filter(shortcut -> !shortcut.of(offer).isEmpty())
            .map(
                shortcut ->
                    Map.<String, Object>of(
                        "value", shortcut.value(),
                        "label", wording.message(shortcut.message()),
                        "pressed", shortcut.value().equals(pressed)))
            .toList();
  }

  /** Explains why there is nothing to authorize. */
  private Optional<String> problem() {
    return offer
        .obstacle()
        .map(obstacle -> wording.obstacle(obstacle, offer.published()))
        .or(
            () ->
                offer.permissions().isEmpty()
                    ? Optional.of(wording.message("mcpAccessNothing"))
                    : Optional.empty());
  }

  private String logo() {
    return offer
        .key()
        .flatMap(key -> key.logo().map(version -> Logos.url(context.getSession(), key, version)))
        .orElse("");
  }

  private String back(ReturnAddress address) {
    return wording.message("mcpAccessBack_" + address.kind(), isolated(address.shown()));
  }

  private String warning(ReturnAddress address) {
    return address.kind() == ReturnAddress.Kind.WEB
        ? ""
        : wording.message("mcpAccessWarning_" + address.kind());
  }

  private String idleTime() {
    Duration idle = Duration.ofSeconds(context.getRealm().getOfflineSessionIdleTimeout());
    return idle.toDays() > 0
        ? wording.message("mcpAccessDays", idle.toDays())
        : wording.message("mcpAccessHours", Math.max(1, idle.toHours()));
  }

  private String redirectUri() {
    return context.getAuthenticationSession().getRedirectUri();
  }

  private static String isolated(String text) {
    return ShownText.isolated(text);
  }
}
