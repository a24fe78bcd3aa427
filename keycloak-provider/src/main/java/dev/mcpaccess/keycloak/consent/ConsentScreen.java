package dev.mcpaccess.keycloak.consent;

import dev.mcpaccess.keycloak.apikey.ApiKey;
import dev.mcpaccess.keycloak.company.Company;
import dev.mcpaccess.keycloak.permission.Permission;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.keycloak.authentication.RequiredActionContext;
import org.keycloak.models.ClientModel;

/** The page on which a person reads what an API key may do, and authorizes or cancels. */
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
    return context
        .form()
        .setAttribute("keyName", client.getName())
        .setAttribute("keyDescription", client.getDescription())
        .setAttribute("companyName", companyName(offer))
        .setAttribute("userName", context.getUser().getUsername())
        .setAttribute("redirectHost", redirectHost())
        .setAttribute("permissions", sentences(offer))
        .setAttribute("obstacle", offer.obstacle().map(Enum::name).orElse(null))
        .createForm("mcp-access-consent.ftl");
  }

  private String companyName(Offer offer) {
    return offer
        .key()
        .map(ApiKey::companyId)
        .flatMap(id -> Company.byId(context.getSession(), id))
        .map(Company::name)
        .orElse(null);
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
