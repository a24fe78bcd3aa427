package dev.mcpaccess.keycloak.policy;

import dev.mcpaccess.keycloak.apikey.ApiKeys;
import dev.mcpaccess.keycloak.connection.Connection;
import dev.mcpaccess.keycloak.connection.Disconnection;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.keycloak.models.ClientModel;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.utils.KeycloakModelUtils;
import org.keycloak.representations.AccessToken;
import org.keycloak.representations.RefreshToken;
import org.keycloak.services.clientpolicy.context.TokenRevokeContext;
import org.keycloak.util.TokenUtil;

/**
 * Ends the connection whose refresh token its client revokes (RFC 7009), and no other.
 *
 * <p>Keycloak itself would end the client's session, which all connections of a login share, and
 * leave the connection's row. It is given an access token of that session in the place of the
 * refresh token: one that nobody has, so that revoking it changes nothing.
 */
final class ConnectionRevocation {

  private static final String TOKEN = "token";
  private static final Duration LIFE = Duration.ofMinutes(1);

  private final KeycloakSession session;

  ConnectionRevocation(KeycloakSession session) {
    this.session = session;
  }

  void carryOut(TokenRevokeContext request) {
    if (!ApiKeys.marks(request.getClient())) {
      return;
    }
    MultivaluedMap<String, String> form = request.getParams();
    RefreshToken presented = presented(form.getFirst(TOKEN), request.getClient());
    if (presented == null) {
      return;
    }
    Optional<String> connectionId = Connection.idIn(presented.getOtherClaims());
    if (connectionId.isPresent()) {
      form.putSingle(TOKEN, session.tokens().encode(unknownToAll(presented)));
      Disconnection.endAfterwards(session, connectionId.get());
    }
  }

  /** Null if it is no genuine refresh token of this client: Keycloak has the answer to that. */
  private RefreshToken presented(String token, ClientModel client) {
    RefreshToken decoded =
        token == null ? null : session.tokens().decode(token, RefreshToken.class);
    return decoded != null
            && client.getClientId().equals(decoded.getIssuedFor())
            && (TokenUtil.TOKEN_TYPE_REFRESH.equals(decoded.getType())
                || TokenUtil.TOKEN_TYPE_OFFLINE.equals(decoded.getType()))
        ? decoded
        : null;
  }

  private static AccessToken unknownToAll(RefreshToken presented) {
    AccessToken token = new AccessToken();
    token.id(KeycloakModelUtils.generateId());
    token.type(TokenUtil.TOKEN_TYPE_BEARER);
    token.issuer(presented.getIssuer());
    token.subject(presented.getSubject());
    token.issuedFor(presented.getIssuedFor());
    token.setSessionId(presented.getSessionId());
    token.issuedNow();
    token.exp(Instant.now().plus(LIFE).getEpochSecond());
    return token;
  }
}
