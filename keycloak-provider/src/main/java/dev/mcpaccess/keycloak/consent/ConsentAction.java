package dev.mcpaccess.keycloak.consent;

import com.google.auto.service.AutoService;
import dev.mcpaccess.keycloak.apikey.ApiKeys;
import org.keycloak.Config;
import org.keycloak.authentication.RequiredActionContext;
import org.keycloak.authentication.RequiredActionFactory;
import org.keycloak.authentication.RequiredActionProvider;
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
      context.failure();
      return;
    }
    context.getAuthenticationSession().setAuthNote(DONE, "true");
    context.success();
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
