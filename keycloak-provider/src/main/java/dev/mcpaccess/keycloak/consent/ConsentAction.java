package dev.mcpaccess.keycloak.consent;

import com.google.auto.service.AutoService;
import dev.mcpaccess.keycloak.access.Obstacle;
import dev.mcpaccess.keycloak.apikey.ApiKeys;
import dev.mcpaccess.keycloak.apikey.UseFailure;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Optional;
import org.keycloak.Config;
import org.keycloak.authentication.RequiredActionContext;
import org.keycloak.authentication.RequiredActionFactory;
import org.keycloak.authentication.RequiredActionProvider;
import org.keycloak.events.Details;
import org.keycloak.events.EventType;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.protocol.oidc.OIDCLoginProtocol;
import org.keycloak.sessions.AuthenticationSessionModel;
import org.keycloak.util.TokenUtil;

/**
 * Asks the person, after login, to authorize an API key.
 *
 * <p>It takes the place of Keycloak's consent page, which lists what the person's role forbids and
 * grants all that it lists.
 */
@AutoService(RequiredActionFactory.class)
public final class ConsentAction implements RequiredActionProvider, RequiredActionFactory {

  public static final String ID = "mcp-access-consent";

  /** The form field of each permission that is granted. */
  private static final String PERMISSION = "permission";

  /** Asks in this login only: the action belongs to the authentication session, not to the user. */
  @Override
  public void evaluateTriggers(RequiredActionContext context) {
    AuthenticationSessionModel login = context.getAuthenticationSession();
    if (ApiKeys.marks(login.getClient())
        && !Authorization.given(login)
        && !(silent(context) && new CompanyChoice(context).settle() && answeredBefore(context))) {
      login.addRequiredAction(ID);
    }
  }

  /** With {@code prompt=none} no action is carried out, so that there is no other occasion. */
  private static boolean silent(RequiredActionContext context) {
    AuthenticationSessionModel login = context.getAuthenticationSession();
    return TokenUtil.hasPrompt(
            login.getClientNote(OIDCLoginProtocol.PROMPT_PARAM),
            OIDCLoginProtocol.PROMPT_VALUE_NONE)
        // Another action ends the request with an error.
        && login.getRequiredActions().isEmpty()
        && context.getUser().getRequiredActionsStream().findAny().isEmpty();
  }

  private static boolean answeredBefore(RequiredActionContext context) {
    Offer offer = Offer.of(context);
    return Earlier.of(context, offer).answers(context.getAuthenticationSession(), offer)
        && new Authorization(context).grantAgain(offer);
  }

  @Override
  public void requiredActionChallenge(RequiredActionContext context) {
    if (!new CompanyChoice(context).settle()) {
      context.challenge(new CompanyScreen(context).render());
      return;
    }
    if (answeredBefore(context)) {
      context.success();
      return;
    }
    Offer offer = Offer.of(context);
    context.challenge(new ConsentScreen(context, offer, Earlier.of(context, offer)).render());
  }

  @Override
  public void processAction(RequiredActionContext context) {
    MultivaluedMap<String, String> form = context.getHttpRequest().getDecodedFormParameters();
    if (form.containsKey("cancel")) {
      fail(context, UseFailure.CANCELLED);
    } else if (new CompanyChoice(context).open()) {
      answerCompany(context);
    } else {
      answer(context, form);
    }
  }

  private void answerCompany(RequiredActionContext context) {
    if (new CompanyChoice(context).answer()) {
      requiredActionChallenge(context);
    } else {
      fail(context, UseFailure.NOTHING_TO_AUTHORIZE);
    }
  }

  private static void answer(RequiredActionContext context, MultivaluedMap<String, String> form) {
    Offer offer = Offer.of(context);
    Optional<Shortcut> shortcut = Shortcut.byValue(form.getFirst(Shortcut.FIELD));
    if (shortcut.isPresent() && offer.choice()) {
      context.challenge(
          new ConsentScreen(context, offer, Earlier.of(context, offer)).render(shortcut.get()));
    } else if (new Authorization(context).grant(offer, form.getOrDefault(PERMISSION, List.of()))) {
      context.success();
    } else {
      fail(context, UseFailure.NOTHING_TO_AUTHORIZE);
    }
  }

  /**
   * What Keycloak is about to record as a failed login names the key, and why it came to nothing.
   */
  private static void fail(RequiredActionContext context, UseFailure otherwise) {
    Offer offer = Offer.of(context);
    UseFailure failure =
        offer
            .obstacle()
            .map(Obstacle::failure)
            .orElse(offer.permissions().isEmpty() ? UseFailure.NOTHING_TO_AUTHORIZE : otherwise);
    context.getEvent().event(EventType.LOGIN).detail(Details.REASON, failure.text());
    offer.key().ifPresent(key -> context.getEvent().detail(UseFailure.KEY_DETAIL, key.id()));
    context.failure();
  }

  @Override
  public RequiredActionProvider create(KeycloakSession session) {
    return this;
  }

  @Override
  public String getDisplayText() {
    return "Authorize an API key";
  }

  @Override
  public String getId() {
    return ID;
  }

  @Override
  public void init(Config.Scope config) {}

  @Override
  public void postInit(KeycloakSessionFactory factory) {}

  @Override
  public void close() {}
}
