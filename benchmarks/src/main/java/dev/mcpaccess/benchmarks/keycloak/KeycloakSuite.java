package dev.mcpaccess.benchmarks.keycloak;

import dev.mcpaccess.benchmarks.measure.Comparison;
import dev.mcpaccess.benchmarks.measure.Comparison.Effort;
import dev.mcpaccess.benchmarks.measure.Measure;
import dev.mcpaccess.benchmarks.measure.Measurement;
import dev.mcpaccess.benchmarks.measure.Result;
import dev.mcpaccess.benchmarks.report.Report;
import dev.mcpaccess.quickstart.Checkout;
import dev.mcpaccess.quickstart.CompanyAdminSession;
import dev.mcpaccess.quickstart.CompanyAdminSession.KeyRequest;
import dev.mcpaccess.quickstart.IssuedKey;
import dev.mcpaccess.quickstart.Secrets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What the extension costs at Keycloak's endpoints, beside Keycloak's own ways. */
public final class KeycloakSuite {

  private static final int REQUESTS = Integer.getInteger("benchmarks.requests", 3_000);
  private static final Effort EFFORT = new Effort(2, REQUESTS, 4, 5);
  private static final Effort ONE_CALLER = new Effort(1, REQUESTS / 5, 4, 5);

  private static final String ADMIN = "george";
  private static final String COMPANY = "granite";
  private static final String OTHER_ADMIN = "amelia";
  private static final String OTHER_COMPANY = "brightside";

  private static final List<String> PERMISSIONS =
      List.of(
          "project:view",
          "project:update",
          "issue:view",
          "issue:create",
          "issue:update",
          "document:view",
          "checklist:view",
          "checklist:update");

  private final Servers servers;
  private final AdminApi admin;
  private final CompanyAdminSession session;
  private final Endpoints endpoints;
  private final Measurement measurement;
  private final List<Result> results = new ArrayList<>();

  private KeycloakSuite(Servers servers) throws Exception {
    this.servers = servers;
    this.admin = AdminApi.of(servers.keycloak());
    this.session = servers.logIn(ADMIN);
    this.endpoints = new Endpoints(servers);
    this.measurement = new Measurement(servers.keycloakCpu(), servers.databaseCpu());
  }

  public static void run(Checkout checkout) throws Exception {
    try (Servers servers = Servers.start(checkout)) {
      Thread stop = new Thread(servers::close);
      Runtime.getRuntime().addShutdownHook(stop);
      KeycloakSuite suite = new KeycloakSuite(servers);
      suite.measure();
      Report.write(checkout, "keycloak", suite.results);
      Runtime.getRuntime().removeShutdownHook(stop);
    }
  }

  private void measure() throws Exception {
    IssuedKey program = issue("OAuth", List.of());
    IssuedKey script = issue("Static API", List.of());
    String company = admin.get("/organizations?search=" + COMPANY).get(0).get("id").asText();
    PlainClient plain = PlainClient.create(admin, Secrets.secret(), company, PERMISSIONS);
    results.add(tokens(program, plain));
    results.add(introspection(script, plain));
    results.add(keyList());
  }

  private IssuedKey issue(String apiType, List<String> redirectUris) throws Exception {
    return session.issue(
        COMPANY, new KeyRequest(apiType, "For a benchmark", apiType, redirectUris, PERMISSIONS));
  }

  private Result tokens(IssuedKey key, PlainClient plain) throws Exception {
    return measurement.run(
        new Comparison(
            "Token endpoint, client credentials",
            endpoints.token("OAuth key", key.clientId(), key.clientSecret(), PERMISSIONS),
            endpoints.token(
                "built-in client secret", plain.clientId(), plain.secret(), PERMISSIONS),
            Map.of(Measure.SERVER_CPU, 1.1),
            EFFORT));
  }

  private Result introspection(IssuedKey key, PlainClient plain) throws Exception {
    return measurement.run(
        new Comparison(
            "Introspection",
            endpoints.introspection("static key", key::apiKey, "api_key"),
            endpoints.introspection(
                "access token of Keycloak's own",
                endpoints.accessToken(plain.clientId(), plain.secret(), PERMISSIONS),
                "access_token"),
            Map.of(Measure.SERVER_CPU, 1.2),
            EFFORT));
  }

  private Result keyList() throws Exception {
    ManyKeys keys = new ManyKeys(servers, issue("OAuthPKCE", List.of("claude")).clientId());
    // Two were issued before, and this one.
    keys.addToAll(admin, COMPANY, 4_997, OTHER_COMPANY);
    return measurement.run(
        new Comparison(
            "First page of a company's keys",
            endpoints.keys("5,000 keys", ADMIN, COMPANY, ""),
            endpoints.keys("10 keys", OTHER_ADMIN, OTHER_COMPANY, ""),
            Map.of(Measure.CPU, 2.0, Measure.TIME, 2.0),
            ONE_CALLER));
  }
}
