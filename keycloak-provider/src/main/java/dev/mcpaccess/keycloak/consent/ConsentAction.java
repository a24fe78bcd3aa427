package dev.mcpaccess.keycloak.consent;

import com.google.auto.service.AutoService;
import dev.mcpaccess.keycloak.access.Obstacle;
import dev.mcpaccess.keycloak.apikey.ApiKeys;
import dev.mcpaccess.keycloak.apikey.UseFailure;
import org.keycloak.Config;
import org.keycloak.authentication.RequiredActionContext;
import org.keycloak.authentication.RequiredActionFactory;
import org.keycloak.authentication.RequiredActionProvider;
import org.keycloak.events.Details;
import org.keycloak.events.EventType;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.sessions.AuthenticationSessionModel;

/**
 * Asks the person, after login, to authorize an API key.
 *
 * <p>It takes the place of Keycloak's consent page, which lists what the person's role forbids and
 * grants all that it lists.
 */
@AutoService(RequiredActionFactory.class)
public final class ConsentAction implements RequiredActionProvider, RequiredActionFactory {

  public static final String ID = "mcp-access-consent";

  private static final String DONE = "mcp-access.consent-done";

  /** Asks in this login only: the action belongs to the authentication session, not to the user. */
  @Override
  public void evaluateTriggers(RequiredActionContext context) {
    AuthenticationSessionModel login = context.getAuthenticationSession();
    if (ApiKeys.marks(login.getClient()) && login.getAuthNote(DONE) == null) {
      login.addRequiredAction(ID);
    }
  }

  @Override
  public void requiredActionChallenge(RequiredActionContext context) {
    context.challenge(
        new CompanyChoice(context).settle()
            ? new ConsentScreen(context).render()
            : new CompanyScreen(context).render());
  }

  @Override
  public void processAction(RequiredActionContext context) {
    boolean cancelled = context.getHttpRequest().getDecodedFormParameters().containsKey("cancel");
    CompanyChoice company = new CompanyChoice(context);
    if (!cancelled && company.open() && company.answer()) {
      requiredActionChallenge(context);
      return;
    }
    if (cancelled || company.open() || !new Authorization(context).grant()) {
      record(context, cancelled);
      context.failure();
      return;
    }
    context.getAuthenticationSession().setAuthNote(DONE, "true");
    context.success();
  }

  /**
   * What Keycloak is about to record as a failed login names the key, and why it came to nothing.
   */
  private static void record(RequiredActionContext context, boolean cancelled) {
    Offer offer = Offer.of(context);
    UseFailure otherwise = cancelled ? UseFailure.CANCELLED : UseFailure.NOTHING_TO_AUTHORIZE;
    UseFailure failure =
        offer
            .obstacle()
            .map(Obstacle::failure)
            .orElse(offer.permissions().isEmpty() ? UseFailure.NOTHING_TO_AUTHORIZE : otherwise);
    context.getEvent().event(EventType.LOGIN).detail(Details.REASON, failure.text());
    offer.key().ifPresent(key -> context.getEvent().detail(UseFailure.KEY_DETAIL, key.id()));
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
