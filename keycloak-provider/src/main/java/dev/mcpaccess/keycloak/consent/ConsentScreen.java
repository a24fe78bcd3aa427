package dev.mcpaccess.keycloak.consent;

import dev.mcpaccess.keycloak.company.Company;
import dev.mcpaccess.keycloak.permission.Permission;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.keycloak.authentication.RequiredActionContext;
import org.keycloak.forms.login.LoginFormsProvider;
import org.keycloak.models.ClientModel;

/**
 * The page on which a person reads what an API key may do, and authorizes or cancels.
 *
 * <p>Sentences that hold text of a key are put together here: the template's {@code msg} would
 * replace a <code>${…}</code> in that text.
 */
final class ConsentScreen {

  static final String SHOWN = "mcp-access.consent-shown";

  private final RequiredActionContext context;

  ConsentScreen(RequiredActionContext context) {
    this.context = context;
  }

  Response render() {
    Offer offer = Offer.of(context);
    // What is granted later is never more than what was shown here.
    context.getAuthenticationSession().setAuthNote(SHOWN, String.join(" ", offer.permissions()));
    ClientModel client = context.getAuthenticationSession().getClient();
    LoginFormsProvider form = context.form();
    return form.setAttribute("heading", form.getMessage("mcpAccessTitle", client.getName()))
        .setAttribute("description", client.getDescription())
        .setAttribute(
            "who",
            form.getMessage("mcpAccessWho", context.getUser().getUsername(), companyName(offer)))
        .setAttribute("will", form.getMessage("mcpAccessWill", client.getName()))
        .setAttribute("permissions", sentences(offer))
        .setAttribute("problem", problem(offer))
        .setAttribute("back", form.getMessage("mcpAccessBack", redirectHost()))
        .createForm("mcp-access-consent.ftl");
  }

  /** The message that explains why there is nothing to authorize, or null if there is something. */
  private static String problem(Offer offer) {
    return offer
        .obstacle()
        .map(obstacle -> "mcpAccessObstacle_" + obstacle.name())
        .orElse(offer.permissions().isEmpty() ? "mcpAccessNothing" : null);
  }

  private static String companyName(Offer offer) {
    return offer.company().map(Company::name).orElse("");
  }

  private String redirectHost() {
    return URI.create(context.getAuthenticationSession().getRedirectUri()).getHost();
  }

  private static List<String> sentences(Offer offer) {
    return offer.permissions().stream()
        .map(offer.catalog()::find)
        .flatMap(Optional::stream)
        .map(Permission::sentence)
        .toList();
  }
}
