package dev.mcpaccess.keycloak.consent;

import dev.mcpaccess.keycloak.wording.ShownText;
import dev.mcpaccess.keycloak.wording.Wording;
import java.util.List;
import java.util.Map;
import org.keycloak.OAuth2Constants;
import org.keycloak.authentication.RequiredActionContext;
import org.keycloak.models.ClientScopeModel;
import org.keycloak.models.UserModel;

/** What a client learns of the person, by the scopes that it asks for. */
final class PersonalData {

  private final RequiredActionContext context;
  private final Wording wording;
  private final Offer offer;
  private final Earlier earlier;

  PersonalData(RequiredActionContext context, Wording wording, Offer offer, Earlier earlier) {
    this.context = context;
    this.wording = wording;
    this.offer = offer;
    this.earlier = earlier;
  }

  /** Whether no connection of the person's at this key has something of it. */
  boolean anyNew() {
    return offer.personal().stream().anyMatch(this::isNew);
  }

  /** For the template. */
  List<Map<String, Object>> list() {
    return offer.personal().stream()
        .map(scope -> Map.<String, Object>of("text", text(scope), "isNew", isNew(scope)))
        .toList();
  }

  private boolean isNew(String scope) {
    return earlier.any() && !earlier.personal().contains(scope);
  }

  private String text(String scope) {
    UserModel user = context.getUser();
    return switch (scope) {
      case OAuth2Constants.SCOPE_PROFILE ->
          wording.message("mcpAccessPersonalProfile", ShownText.isolated(ShownText.person(user)));
      case OAuth2Constants.SCOPE_EMAIL ->
          wording.message("mcpAccessPersonalEmail", ShownText.isolated(user.getEmail()));
      default -> ShownText.isolated(wording.consentText(scope(scope)));
    };
  }

  private ClientScopeModel scope(String name) {
    return context.getAuthenticationSession().getClient().getClientScopes(false).get(name);
  }
}
