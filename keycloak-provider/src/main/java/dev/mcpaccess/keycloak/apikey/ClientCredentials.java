package dev.mcpaccess.keycloak.apikey;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Optional;
import org.keycloak.OAuth2Constants;
import org.keycloak.http.HttpRequest;
import org.keycloak.util.BasicAuthHelper;

/**
 * What a request names its client by, in HTTP Basic or in the form (RFC 6749 section 2.3.1).
 *
 * @param secret null if there is none
 */
record ClientCredentials(String clientId, String secret) {

  static Optional<ClientCredentials> in(HttpRequest request) {
    HttpHeaders headers = request.getHttpHeaders();
    MediaType type = headers.getMediaType();
    if (type != null && type.isCompatible(MediaType.APPLICATION_FORM_URLENCODED_TYPE)) {
      MultivaluedMap<String, String> form = request.getDecodedFormParameters();
      String clientId = form.getFirst(OAuth2Constants.CLIENT_ID);
      String secret = form.getFirst(OAuth2Constants.CLIENT_SECRET);
      if (clientId != null && secret != null) {
        return Optional.of(new ClientCredentials(clientId, secret));
      }
    }
    String header = headers.getHeaderString(HttpHeaders.AUTHORIZATION);
    String[] basic = header == null ? null : BasicAuthHelper.RFC6749.parseHeader(header);
    if (basic != null) {
      return Optional.of(new ClientCredentials(basic[0], basic[1]));
    }
    return type != null && type.isCompatible(MediaType.APPLICATION_FORM_URLENCODED_TYPE)
        ? Optional.ofNullable(
                request.getDecodedFormParameters().getFirst(OAuth2Constants.CLIENT_ID))
            .map(clientId -> new ClientCredentials(clientId, null))
        : Optional.empty();
  }

  /** Names the client only, so that no log or exception shows the secret. */
  @Override
  public String toString() {
    return "ClientCredentials[" + clientId + "]";
  }
}
