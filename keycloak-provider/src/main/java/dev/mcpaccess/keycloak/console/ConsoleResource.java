package dev.mcpaccess.keycloak.console;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import org.keycloak.models.KeycloakSession;

/**
 * Serves the web app to anybody; what it shows, it asks the company API for, with the token of the
 * person who logged in.
 */
public final class ConsoleResource {

  private final KeycloakSession session;
  private final String clientId;
  private final ConsoleFiles files = ConsoleFiles.loaded();

  /**
   * @param clientId the client at which people log in
   */
  public ConsoleResource(KeycloakSession session, String clientId) {
    this.session = session;
    this.clientId = clientId;
  }

  /** A file of this version; those of other versions are not kept. */
  @GET
  @Path("files/{version}/{name: .+}")
  public Response file(@PathParam("version") String version, @PathParam("name") String name) {
    Optional<ConsoleFile> file =
        version.equals(files.version()) ? files.find(name) : Optional.empty();
    ConsoleAnswer answer = new ConsoleAnswer(session);
    return file.map(answer::file).orElseGet(answer::notFound);
  }

  /** The page, at the address of each of its views. */
  @GET
  @Path("{view: .*}")
  public Response page(@PathParam("view") String view) {
    URI address = session.getContext().getUri().getRequestUri();
    // The page's own addresses count from the slash.
    return view.isEmpty() && !address.getRawPath().endsWith("/")
        ? Response.seeOther(URI.create(address.getRawPath() + "/")).build()
        : new ConsoleAnswer(session)
            .page(ConsolePage.of(session, files, ConsoleLogin.at(view), clientId));
  }
}
