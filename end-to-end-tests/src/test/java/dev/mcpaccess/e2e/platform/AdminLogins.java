package dev.mcpaccess.e2e.platform;

import dev.mcpaccess.e2e.http.Http;
import dev.mcpaccess.quickstart.Credentials;
import dev.mcpaccess.quickstart.KeycloakServer;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Logins of company admins that outlast a test: nearly every test needs one, to issue a key. */
final class AdminLogins {

  /** Less than an access token of the development realm lives. */
  private static final Duration KEPT = Duration.ofMinutes(3);

  private record Login(CompanyApi api, Instant until) {}

  private final KeycloakServer keycloak;
  private final Map<Credentials, Login> logins = new ConcurrentHashMap<>();

  AdminLogins(KeycloakServer keycloak) {
    this.keycloak = keycloak;
  }

  /** Issues a key; who cannot by an earlier login, because a test has ended it, logs in anew. */
  Http.Answer issue(Credentials admin, String company, Object request) {
    Login login = logins.get(admin);
    if (login != null && Instant.now().isBefore(login.until())) {
      Http.Answer answer = login.api().issue(company, request);
      if (answer.status() == 201) {
        return answer;
      }
    }
    CompanyApi api = CompanyApi.login(keycloak, admin);
    logins.put(admin, new Login(api, Instant.now().plus(KEPT)));
    return api.issue(company, request);
  }
}
