package dev.mcpaccess.keycloak.rest;

import dev.mcpaccess.keycloak.apikey.ApiKey;
import dev.mcpaccess.keycloak.apikey.ApiKeys;
import dev.mcpaccess.keycloak.apikey.CarriedOutRequests;
import dev.mcpaccess.keycloak.apikey.FieldError;
import dev.mcpaccess.keycloak.apikey.Flaw;
import dev.mcpaccess.keycloak.apikey.IdempotentRequest;
import dev.mcpaccess.keycloak.apikey.InvalidFieldsException;
import dev.mcpaccess.keycloak.apikey.RepeatedWithOtherBodyException;
import java.util.List;
import java.util.Optional;
import org.keycloak.models.KeycloakSession;

/** A request that may carry an {@code Idempotency-Key}; without one each is carried out. */
final class Repeatable {

  private static final String HEADER = "Idempotency-Key";

  private final KeycloakSession session;
  private final KeyAdmin admin;
  private final Optional<IdempotentRequest> request;

  private Repeatable(KeycloakSession session, KeyAdmin admin, Optional<IdempotentRequest> request) {
    this.session = session;
    this.admin = admin;
    this.request = request;
  }

  static Repeatable of(KeycloakSession session, KeyAdmin admin, String route, byte[] body)
      throws InvalidFieldsException {
    String header = session.getContext().getHttpRequest().getHttpHeaders().getHeaderString(HEADER);
    if (header != null && !header.matches("[!-~]{1,255}")) {
      throw new InvalidFieldsException(List.of(new FieldError(HEADER, Flaw.NOT_A_HEADER)));
    }
    return new Repeatable(
        session,
        admin,
        Optional.ofNullable(header)
            .map(key -> IdempotentRequest.of(admin.user(), admin.owner(), route, key, body)));
  }

  boolean asked() {
    return request.isPresent();
  }

  /**
   * The key that the same request made or changed before. To be called with the lock of what the
   * request would change.
   */
  Optional<ApiKey> earlier() throws RepeatedWithOtherBodyException {
    if (request.isEmpty()) {
      return Optional.empty();
    }
    return new CarriedOutRequests(session)
        .keyOf(request.get())
        .flatMap(id -> new ApiKeys(session).of(admin.owner(), id));
  }

  /** Keeps the request in mind, and nothing of its answer. */
  void carriedOut(ApiKey key) {
    request.ifPresent(done -> new CarriedOutRequests(session).add(done, key));
  }
}
