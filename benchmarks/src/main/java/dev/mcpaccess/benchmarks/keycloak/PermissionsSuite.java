package dev.mcpaccess.benchmarks.keycloak;

import dev.mcpaccess.benchmarks.measure.Comparison;
import dev.mcpaccess.benchmarks.measure.Comparison.Effort;
import dev.mcpaccess.benchmarks.measure.Measure;
import dev.mcpaccess.benchmarks.measure.Measurement;
import dev.mcpaccess.benchmarks.measure.Result;
import dev.mcpaccess.benchmarks.measure.Side;
import dev.mcpaccess.benchmarks.measure.Side.Exchange;
import dev.mcpaccess.benchmarks.report.Report;
import dev.mcpaccess.quickstart.Checkout;
import dev.mcpaccess.quickstart.CompanyAdminSession.KeyRequest;
import dev.mcpaccess.quickstart.IssuedKey;
import dev.mcpaccess.quickstart.Secrets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

/** What a person's token costs that carries very many permissions. */
public final class PermissionsSuite {

  private static final int PERMISSIONS = 200;
  private static final int REQUESTS = Integer.getInteger("benchmarks.requests", 3_000) / 30;
  private static final Effort EFFORT = new Effort(1, REQUESTS, 3, 5);
  private static final Map<Measure, Double> TARGET = Map.of(Measure.SERVER_CPU, 1.2);

  private static final String PERSON = "george";
  private static final String COMPANY = "granite";
  private static final String REDIRECT_URI = "https://claude.ai/api/mcp/auth_callback";

  private PermissionsSuite() {}

  public static void run(Checkout checkout) throws Exception {
    try (Servers servers = Servers.start(checkout)) {
      Thread stop = new Thread(servers::close);
      Runtime.getRuntime().addShutdownHook(stop);
      Report.write(checkout, "permissions", measure(servers));
      Runtime.getRuntime().removeShutdownHook(stop);
    }
  }

  private static List<Result> measure(Servers servers) throws Exception {
    AdminApi admin = AdminApi.of(servers.keycloak());
    ManyPermissions permissions = new ManyPermissions(admin, PERMISSIONS);
    permissions.grantTo(PERSON);
    IssuedKey key =
        servers
            .logIn(PERSON)
            .issue(
                COMPANY,
                new KeyRequest(
                    "200 permissions",
                    "For a benchmark",
                    "OAuthPKCE",
                    List.of(REDIRECT_URI),
                    permissions.names()));
    PersonalClient ours =
        new PersonalClient(
                servers, key.clientId(), key.clientSecret(), REDIRECT_URI, permissions.names())
            .authorizedBy(servers.person(PERSON));
    PersonalClient plain = plain(servers, admin, permissions.names());

    Measurement measurement = new Measurement(servers.keycloakCpu(), servers.databaseCpu());
    List<Result> results = new ArrayList<>();
    results.add(
        measurement.run(
            comparison(
                "Authorization and code exchange",
                () -> {
                  ours.disconnect();
                  return ours.issue();
                },
                plain::issue)));
    results.add(measurement.run(comparison("Refresh", ours::refresh, plain::refresh)));
    return results;
  }

  private static Comparison comparison(
      String title, Callable<Exchange> ours, Callable<Exchange> plain) {
    return new Comparison(
        title + ", " + PERMISSIONS + " permissions",
        new Side("OAuthPKCE key", ours),
        new Side("client of Keycloak's own", plain),
        TARGET,
        EFFORT);
  }

  /**
   * A client with the same scopes, Keycloak's own secret and its own consent. Its tokens end with
   * the login: for offline ones Keycloak would have the person log in again each time.
   */
  private static PersonalClient plain(Servers servers, AdminApi admin, List<String> permissions)
      throws Exception {
    String clientId = "plain-personal";
    String secret = Secrets.secret();
    admin.create(
        "/clients",
        Map.of(
            "clientId",
            clientId,
            "secret",
            secret,
            "clientAuthenticatorType",
            "client-secret",
            "redirectUris",
            List.of(REDIRECT_URI),
            "consentRequired",
            true,
            "fullScopeAllowed",
            false,
            "attributes",
            Map.of(
                "access.token.header.type.rfc9068", "true", "pkce.code.challenge.method", "S256"),
            "defaultClientScopes",
            List.of("basic"),
            "optionalClientScopes",
            permissions));
    return new PersonalClient(servers, clientId, secret, REDIRECT_URI, permissions)
        .authorizedBy(servers.person(PERSON));
  }
}
