package dev.mcpaccess.keycloak.rest;

import dev.mcpaccess.keycloak.access.ResourceServer;
import dev.mcpaccess.keycloak.apikey.FieldError;
import dev.mcpaccess.keycloak.apikey.Flaw;
import dev.mcpaccess.keycloak.apikey.InvalidFieldsException;
import dev.mcpaccess.keycloak.usage.UsageReport;
import dev.mcpaccess.keycloak.usage.UsageReports;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.keycloak.events.EventBuilder;
import org.keycloak.events.EventType;
import org.keycloak.models.ClientModel;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.protocol.oidc.utils.AuthorizeClientUtil;

/**
 * Takes the MCP server's reports of usage. It authenticates as at the introspection endpoint, hence
 * by fields of a form, of which one is the report.
 */
final class UsageIntake {

  private static final String FIELD = "report";

  private final KeycloakSession session;
  private final RealmModel realm;

  UsageIntake(KeycloakSession session) {
    this.session = session;
    this.realm = session.getContext().getRealm();
  }

  Response take() {
    requireResourceServer();
    try {
      UsageReport report = JsonBody.parse(report(), UsageReport.class);
      report.check();
      new UsageReports(session, realm).take(report);
      return Response.noContent().build();
    } catch (InvalidFieldsException e) {
      throw ProblemException.invalid(e.errors());
    }
  }

  private void requireResourceServer() {
    EventBuilder event =
        new EventBuilder(realm, session, session.getContext().getConnection())
            .event(EventType.CLIENT_LOGIN);
    ClientModel caller = AuthorizeClientUtil.authorizeClient(session, event, null).getClient();
    boolean entitled =
        ResourceServer.of(realm)
            .filter(server -> server.client().getId().equals(caller.getId()))
            .isPresent();
    if (!entitled) {
      throw ProblemException.forbidden(
          "not-the-mcp-server",
          "Only the MCP server reports usage",
          "This client is not the one that the realm's API keys are for");
    }
  }

  private byte[] report() throws InvalidFieldsException {
    String report =
        session.getContext().getHttpRequest().getDecodedFormParameters().getFirst(FIELD);
    if (report == null) {
      throw new InvalidFieldsException(List.of(new FieldError(FIELD, Flaw.MISSING)));
    }
    return report.getBytes(StandardCharsets.UTF_8);
  }
}
