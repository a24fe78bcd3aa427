package dev.mcpaccess.keycloak.rest;

import dev.mcpaccess.keycloak.apikey.ApiKey;
import dev.mcpaccess.keycloak.apikey.ApiKeys;
import dev.mcpaccess.keycloak.apikey.Block;
import dev.mcpaccess.keycloak.apikey.Blocks;
import dev.mcpaccess.keycloak.apikey.KeyOwner;
import dev.mcpaccess.keycloak.apikey.KeySettings;
import dev.mcpaccess.keycloak.company.Company;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.keycloak.models.ClientModel;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;

/** One published key, which a company's admins can block for their company, and nothing else. */
public final class PublishedKeyResource {

  private final KeycloakSession session;
  private final KeyAdmin admin;
  private final Company company;
  private final RealmModel realm;
  private final Blocks blocks;
  private final ApiKey key;

  private PublishedKeyResource(
      KeycloakSession session, KeyAdmin admin, Company company, ApiKey key) {
    this.session = session;
    this.admin = admin;
    this.company = company;
    this.realm = admin.owner().realm();
    this.blocks = new Blocks(session);
    this.key = key;
  }

  static PublishedKeyResource of(
      KeycloakSession session, KeyAdmin admin, Company company, String id) {
    ApiKey key =
        new ApiKeys(session)
            .of(KeyOwner.published(admin.owner().realm()), id)
            .orElseThrow(ProblemException::noSuchKey);
    return new PublishedKeyResource(session, admin, company, key);
  }

  @GET
  @Produces(MediaType.APPLICATION_JSON)
  public Response read() {
    return answer(shown(key));
  }

  /** How often it was used in this company. */
  @Path("usage")
  public KeyUsageResource usage() {
    return new KeyUsageResource(session, key, Optional.of(company.id()));
  }

  /** Ends its use in this company; its connections there are kept, but do not work. */
  @POST
  @Path("block")
  @Produces(MediaType.APPLICATION_JSON)
  public Response block() {
    ApiKey locked = lock();
    if (block(locked).isEmpty()) {
      blocks.add(locked, company, admin.user());
      new KeyAudit(session, admin).blocked(locked, shown(locked));
    }
    return answer(shown(locked));
  }

  /** Lets it, and its connections, be used in this company again. */
  @POST
  @Path("unblock")
  @Produces(MediaType.APPLICATION_JSON)
  public Response unblock() {
    ApiKey locked = lock();
    if (block(locked).isPresent()) {
      blocks.remove(locked, company);
      new KeyAudit(session, admin).unblocked(locked, shown(locked));
    }
    return answer(shown(locked));
  }

  private Optional<Block> block(ApiKey found) {
    return blocks.find(found, company.id());
  }

  /** The key as it is now, kept from others' changes, if it is the one that If-Match names. */
  private ApiKey lock() {
    ApiKey locked = new ApiKeys(session).lock(key).orElseThrow(ProblemException::noSuchKey);
    KeyETag.of(shown(locked)).require(session);
    return locked;
  }

  private PublishedKeyRepresentation shown(ApiKey found) {
    ClientModel client =
        Optional.ofNullable(realm.getClientById(found.clientUuid()))
            .orElseThrow(ProblemException::noSuchKey);
    return new PublishedKeyRepresentations(session).of(found, KeySettings.of(client), block(found));
  }

  private static Response answer(PublishedKeyRepresentation shown) {
    return Response.ok(shown)
        .header(HttpHeaders.ETAG, KeyETag.of(shown).value())
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .build();
  }
}
