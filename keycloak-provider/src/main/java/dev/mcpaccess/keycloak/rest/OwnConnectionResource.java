package dev.mcpaccess.keycloak.rest;

import dev.mcpaccess.keycloak.access.AccessResolver;
import dev.mcpaccess.keycloak.access.KeyUse;
import dev.mcpaccess.keycloak.apikey.ApiKey;
import dev.mcpaccess.keycloak.apikey.ApiKeys;
import dev.mcpaccess.keycloak.apikey.InvalidFieldsException;
import dev.mcpaccess.keycloak.connection.ConnectionPage;
import dev.mcpaccess.keycloak.connection.ConnectionQuery;
import dev.mcpaccess.keycloak.connection.Disconnection;
import dev.mcpaccess.keycloak.connection.LiveConnections;
import dev.mcpaccess.keycloak.connection.WorkingConnection;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.Optional;
import java.util.Set;
import org.keycloak.models.ClientModel;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;

/** One of a person's own connections. */
public final class OwnConnectionResource {

  private final KeycloakSession session;
  private final RealmModel realm;
  private final UserModel person;
  private final String id;

  OwnConnectionResource(KeycloakSession session, UserModel person, String id) {
    this.session = session;
    this.realm = session.getContext().getRealm();
    this.person = person;
    this.id = id;
  }

  @GET
  @Produces(MediaType.APPLICATION_JSON)
  public Response read() {
    return ConnectionAnswer.of(find());
  }

  /** What the connection may do at this moment, and what blocks the rest. */
  @GET
  @Path("access")
  @Produces(MediaType.APPLICATION_JSON)
  public Response access() {
    ConnectionPage.Entry entry = find();
    ApiKey key =
        new ApiKeys(session)
            .byId(entry.connection().keyId())
            .orElseThrow(ProblemException::noSuchConnection);
    ClientModel client = realm.getClientById(entry.clientUuid());
    WorkingConnection working =
        WorkingConnection.find(session, id, key, client, person)
            .orElseThrow(ProblemException::noSuchConnection);
    AccessResolver resolver = new AccessResolver(session, realm);
    return AccessAnswer.of(
        resolver.explain(
            new KeyUse(key, client, person, entry.connection().companyId()),
            resolver.consent(working),
            resolver.catalog().names()));
  }

  @PATCH
  @Consumes({"application/merge-patch+json", MediaType.APPLICATION_JSON})
  @Produces(MediaType.APPLICATION_JSON)
  public Response narrow(InputStream body) {
    try {
      Disconnection disconnection = new Disconnection(session, realm);
      ConnectionPage.Entry locked = lock(disconnection);
      Set<String> before = locked.connection().granted();
      Set<String> left = ConnectionChange.read(body).permissionsOf(before);
      if (left.equals(before)) {
        return ConnectionAnswer.of(locked);
      }
      disconnection.narrow(locked.connection(), left);
      ConnectionPage.Entry narrowed = find();
      new ConnectionAudit(session).narrowed(narrowed, person);
      return ConnectionAnswer.of(narrowed);
    } catch (InvalidFieldsException e) {
      throw ProblemException.invalid(e.errors());
    }
  }

  @DELETE
  public Response disconnect() {
    Disconnection disconnection = new Disconnection(session, realm);
    ConnectionPage.Entry locked = lock(disconnection);
    new ConnectionAudit(session).ended(locked, person);
    disconnection.end(locked.connection());
    return Response.noContent().build();
  }

  private ConnectionPage.Entry lock(Disconnection disconnection) {
    disconnection.lock(find().connection());
    ConnectionPage.Entry locked = find();
    ConnectionAnswer.checkPrecondition(session, locked);
    return locked;
  }

  private ConnectionPage.Entry find() {
    ConnectionQuery own =
        new ConnectionQuery(
            Optional.empty(), Optional.of(person.getId()), Optional.empty(), false, 1);
    return new LiveConnections(session, realm)
        .find(own, id)
        .orElseThrow(ProblemException::noSuchConnection);
  }
}
