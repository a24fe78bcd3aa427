package dev.mcpaccess.keycloak.rest;

import dev.mcpaccess.keycloak.company.Company;
import dev.mcpaccess.keycloak.connection.ConnectionPage;
import dev.mcpaccess.keycloak.connection.ConnectionQuery;
import dev.mcpaccess.keycloak.connection.Disconnection;
import dev.mcpaccess.keycloak.connection.LiveConnections;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;

/** One connection to a company, for the company's admins. */
public final class CompanyConnectionResource {

  private final KeycloakSession session;
  private final RealmModel realm;
  private final KeyAdmin admin;
  private final Company company;
  private final String id;

  CompanyConnectionResource(KeycloakSession session, KeyAdmin admin, String id) {
    this.session = session;
    this.realm = session.getContext().getRealm();
    this.admin = admin;
    this.company = admin.owner().company().orElseThrow();
    this.id = id;
  }

  @GET
  @Produces(MediaType.APPLICATION_JSON)
  public Response read() {
    return ConnectionAnswer.of(find());
  }

  @DELETE
  public Response disconnect() {
    Disconnection disconnection = new Disconnection(session, realm);
    disconnection.lock(find().connection());
    ConnectionPage.Entry locked = find();
    ConnectionAnswer.checkPrecondition(session, locked);
    new ConnectionAudit(session).ended(locked, admin);
    disconnection.end(locked.connection());
    return Response.noContent().build();
  }

  private ConnectionPage.Entry find() {
    ConnectionQuery ofCompany =
        new ConnectionQuery(
            Optional.of(company.id()), Optional.empty(), Optional.empty(), false, 1);
    return new LiveConnections(session, realm)
        .find(ofCompany, id)
        .orElseThrow(ProblemException::noSuchConnection);
  }
}
