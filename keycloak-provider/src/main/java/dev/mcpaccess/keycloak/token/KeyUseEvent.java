package dev.mcpaccess.keycloak.token;

import dev.mcpaccess.keycloak.apikey.ApiKeys;
import dev.mcpaccess.keycloak.apikey.UseFailure;
import java.util.Map;
import java.util.Optional;
import org.keycloak.events.Details;
import org.keycloak.events.Errors;
import org.keycloak.events.Event;
import org.keycloak.events.EventBuilder;
import org.keycloak.events.EventType;
import org.keycloak.models.ClientModel;
import org.keycloak.models.KeycloakSession;
import org.keycloak.protocol.oidc.grants.OAuth2GrantType;

/**
 * The event of a request that may use an API key. If the use fails, wherever in Keycloak, it names
 * the key and the reason in words of this extension.
 */
final class KeyUseEvent extends EventBuilder {

  /** What Keycloak itself says of the failure. */
  private static final String CAUSE = "cause";

  /** Said of a scope that the client does not have. */
  private static final String INVALID_SCOPES = "Invalid scopes";

  /** Said of a token from before a rotation. */
  private static final String STALE = "Stale token";

  private final KeycloakSession session;
  private UseFailure known;

  /** Goes on where {@code begun} is. */
  KeyUseEvent(EventBuilder begun, KeycloakSession session) {
    super(session.getContext().getRealm(), session);
    this.session = session;
    Event event = begun.getEvent();
    event(event.getType())
        .client(event.getClientId())
        .user(event.getUserId())
        .session(event.getSessionId())
        .ipAddress(event.getIpAddress());
    if (event.getDetails() != null) {
      event.getDetails().forEach(this::detail);
    }
  }

  /** A grant's context, with such an event in the place of Keycloak's. */
  static OAuth2GrantType.Context in(OAuth2GrantType.Context context) {
    return new OAuth2GrantType.Context(
        context.getSession(),
        context.getClientConfig(),
        context.getClientAuthAttributes(),
        context.getFormParams(),
        new KeyUseEvent(context.getEvent(), context.getSession()),
        context.getCors(),
        context.getTokenManager());
  }

  /** Says why the use is about to fail, where that is known better than Keycloak will know it. */
  static void explain(EventBuilder event, UseFailure failure) {
    if (event instanceof KeyUseEvent use) {
      use.known = failure;
    }
  }

  @Override
  public void error(String error) {
    client()
        .filter(ApiKeys::marks)
        .flatMap(new ApiKeys(session)::byClient)
        .ifPresent(
            key -> {
              detail(UseFailure.KEY_DETAIL, key.id());
              detail(CAUSE, details().get(Details.REASON));
              detail(Details.REASON, (known == null ? failure(error) : known).text());
            });
    super.error(error);
  }

  /** Whose token is introspected, or who asks for one. */
  private Optional<ClientModel> client() {
    String clientId = details().getOrDefault(Details.TOKEN_ISSUED_FOR, getEvent().getClientId());
    return Optional.ofNullable(clientId).map(session.getContext().getRealm()::getClientByClientId);
  }

  private Map<String, String> details() {
    return Optional.ofNullable(getEvent().getDetails()).orElse(Map.of());
  }

  /** What Keycloak's own refusal means for a key. */
  private UseFailure failure(String error) {
    if (details().containsKey(Details.CLIENT_POLICY_ERROR)) {
      return UseFailure.CLIENT_POLICY;
    }
    if (cause().startsWith(INVALID_SCOPES)) {
      return UseFailure.NOT_GRANTED;
    }
    return switch (error) {
      case Errors.CLIENT_DISABLED -> UseFailure.KEY_DISABLED;
      case Errors.USER_DISABLED, Errors.USER_NOT_FOUND -> UseFailure.USER_DISABLED;
      case Errors.USER_SESSION_NOT_FOUND, Errors.SESSION_EXPIRED -> UseFailure.CONNECTION_GONE;
      default -> byType(getEvent().getType());
    };
  }

  private UseFailure byType(EventType type) {
    return switch (type) {
      case CODE_TO_TOKEN, CODE_TO_TOKEN_ERROR -> UseFailure.CODE_INVALID;
      case REFRESH_TOKEN, REFRESH_TOKEN_ERROR -> refreshFailure();
      case CLIENT_LOGIN, CLIENT_LOGIN_ERROR -> UseFailure.WRONG_TYPE;
      default -> UseFailure.TOKEN_INVALID;
    };
  }

  /** Keycloak's own words, which are all that it tells. */
  private String cause() {
    return details().getOrDefault(Details.REASON, "");
  }

  private UseFailure refreshFailure() {
    if (cause().equals(STALE)) {
      return UseFailure.CONNECTION_GONE;
    }
    // Keycloak notes the token's id as soon as the token has proved to be genuine.
    if (!details().containsKey(Details.REFRESH_TOKEN_ID)) {
      return UseFailure.TOKEN_INVALID;
    }
    boolean disabled =
        Optional.ofNullable(details().get(Details.REFRESH_TOKEN_SUB))
            .map(id -> session.users().getUserById(session.getContext().getRealm(), id))
            .filter(user -> !user.isEnabled())
            .isPresent();
    return disabled ? UseFailure.USER_DISABLED : UseFailure.CONNECTION_GONE;
  }
}
