package dev.mcpaccess.keycloak.rest;

import dev.mcpaccess.keycloak.apikey.ApiKey;
import dev.mcpaccess.keycloak.apikey.ApiKeyEditor;
import dev.mcpaccess.keycloak.apikey.ApiKeys;
import dev.mcpaccess.keycloak.apikey.InvalidFieldsException;
import dev.mcpaccess.keycloak.apikey.IssuedApiKey;
import dev.mcpaccess.keycloak.apikey.LogoImage;
import dev.mcpaccess.keycloak.apikey.Logos;
import dev.mcpaccess.keycloak.apikey.Overlap;
import dev.mcpaccess.keycloak.apikey.RepeatedWithOtherBodyException;
import dev.mcpaccess.keycloak.apikey.RotateRequest;
import dev.mcpaccess.keycloak.connection.KeyRotation;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.time.Instant;
import java.util.Optional;
import org.keycloak.models.ClientModel;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;

/** One API key, for who administers its owner's keys. */
public final class KeyResource {

  /** A key that nobody else changes now, and how it is shown. */
  private record Locked(ApiKey key, ClientModel client, ApiKeyRepresentation shown) {}

  private final KeycloakSession session;
  private final RealmModel realm;
  private final KeyAdmin admin;
  private final ApiKeyEditor editor;
  private final KeyAudit audit;
  private final KeyRepresentations representations;
  private final ApiKey key;

  private KeyResource(KeycloakSession session, KeyAdmin admin, ApiKey key) {
    this.session = session;
    this.realm = admin.owner().realm();
    this.admin = admin;
    this.editor = new ApiKeyEditor(session, realm);
    this.representations = new KeyRepresentations(session, admin.owner());
    this.audit = new KeyAudit(session, admin);
    this.key = key;
  }

  /** Finds the key among those of the owner. */
  static KeyResource of(KeycloakSession session, KeyAdmin admin, String id) {
    ApiKey key =
        new ApiKeys(session).of(admin.owner(), id).orElseThrow(ProblemException::noSuchKey);
    return new KeyResource(session, admin, key);
  }

  @GET
  @Produces(MediaType.APPLICATION_JSON)
  public Response read() {
    return answer(key, client(key));
  }

  /** How often it was used. */
  @Path("usage")
  public KeyUsageResource usage() {
    return new KeyUsageResource(session, key, Optional.ofNullable(key.companyId()));
  }

  /** Who changed it, what and when. */
  @Path("history")
  public KeyHistoryResource history() {
    return new KeyHistoryResource(session, admin, key);
  }

  @PATCH
  @Consumes({"application/merge-patch+json", MediaType.APPLICATION_JSON})
  @Produces(MediaType.APPLICATION_JSON)
  public Response change(InputStream body) {
    try {
      Locked locked = lock();
      ApiKey changed =
          editor.change(locked.key(), locked.client(), JsonBody.readChange(body), admin.owner());
      audit.changed(changed, locked.shown(), representations.of(changed, locked.client()));
      return answer(changed, locked.client());
    } catch (InvalidFieldsException e) {
      throw ProblemException.invalid(e.errors());
    }
  }

  @PUT
  @Path("logo")
  @Produces(MediaType.APPLICATION_JSON)
  public Response setLogo(InputStream body) {
    try {
      LogoImage image = LogoBody.read(body, session.getContext().getHttpRequest().getHttpHeaders());
      Locked locked = lock();
      return logoChanged(locked, new Logos(session).set(locked.key(), image));
    } catch (InvalidFieldsException e) {
      throw ProblemException.invalid(e.errors());
    }
  }

  @DELETE
  @Path("logo")
  @Produces(MediaType.APPLICATION_JSON)
  public Response removeLogo() {
    Locked locked = lock();
    return logoChanged(locked, new Logos(session).remove(locked.key()));
  }

  private Response logoChanged(Locked locked, ApiKey changed) {
    if (changed.version() != locked.key().version()) {
      audit.changed(changed, locked.shown(), representations.of(changed, locked.client()));
    }
    return answer(changed, locked.client());
  }

  @DELETE
  public Response delete() {
    Locked locked = lock();
    audit.deleting(locked.key(), locked.shown());
    editor.delete(locked.client());
    return Response.noContent().build();
  }

  @POST
  @Path("disable")
  @Produces(MediaType.APPLICATION_JSON)
  public Response disable() {
    Locked locked = lock();
    return switched(locked, editor.disable(locked.key()));
  }

  /** Also takes over a key for which nobody of the company answers any more. */
  @POST
  @Path("enable")
  @Produces(MediaType.APPLICATION_JSON)
  public Response enable() {
    Locked locked = lock();
    return switched(locked, editor.enable(locked.key(), admin.user()));
  }

  /**
   * Shows the new secret, this once. Of rotations that run at the same time one succeeds; the
   * others do not wait for their turn to undo it, but are told so.
   */
  @POST
  @Path("rotate")
  @Produces(MediaType.APPLICATION_JSON)
  public Response rotate(InputStream body) {
    try {
      byte[] bytes = JsonBody.bytes(body);
      Repeatable repeatable = Repeatable.of(session, admin, "rotate " + key.id(), bytes);
      Locked locked = lockAnyState();
      Optional<ApiKey> earlier = repeatable.earlier();
      if (earlier.isPresent()) {
        return KeyAnswer.repeated(
            Response.Status.OK, earlier.get(), representations.of(earlier.get()));
      }
      checkPrecondition(locked);
      checkRotatable(locked.key());
      IssuedApiKey rotated =
          new KeyRotation(session, realm)
              .rotate(locked.key(), locked.client(), overlapEnd(bytes, locked.key()));
      repeatable.carriedOut(rotated.key());
      audit.rotated(
          rotated.key(), locked.shown(), representations.of(rotated.key(), rotated.client()));
      return KeyAnswer.of(Response.Status.OK, rotated.key(), representations.withSecret(rotated));
    } catch (RepeatedWithOtherBodyException e) {
      throw ProblemException.repeatedWithOtherBody();
    } catch (InvalidFieldsException e) {
      throw ProblemException.invalid(e.errors());
    }
  }

  private Optional<Instant> overlapEnd(byte[] body, ApiKey key) throws InvalidFieldsException {
    return body.length == 0
        ? Optional.empty()
        : JsonBody.parse(body, RotateRequest.class)
            .overlapEnd(key.type(), Overlap.longest(admin.owner()));
  }

  private void checkRotatable(ApiKey locked) {
    if (!locked.type().hasSecret()) {
      throw ProblemException.noSecret(locked.type().label());
    }
    if (locked.secretVersion() != key.secretVersion()) {
      throw ProblemException.rotatedMeanwhile();
    }
  }

  private Response switched(Locked locked, ApiKey after) {
    if (after.version() != locked.key().version()) {
      audit.switched(after, locked.shown(), representations.of(after, locked.client()));
    }
    return answer(after, locked.client());
  }

  /** The key as it is now, kept from others' changes, if it is the one that If-Match names. */
  private Locked lock() {
    Locked locked = lockAnyState();
    checkPrecondition(locked);
    return locked;
  }

  private Locked lockAnyState() {
    ApiKey locked = new ApiKeys(session).lock(key).orElseThrow(ProblemException::noSuchKey);
    ClientModel client = client(locked);
    return new Locked(locked, client, representations.of(locked, client));
  }

  private void checkPrecondition(Locked locked) {
    KeyETag.of(locked.key(), locked.shown()).require(session);
  }

  private ClientModel client(ApiKey found) {
    return Optional.ofNullable(realm.getClientById(found.clientUuid()))
        .orElseThrow(ProblemException::noSuchKey);
  }

  private Response answer(ApiKey found, ClientModel client) {
    return KeyAnswer.of(Response.Status.OK, found, representations.of(found, client));
  }
}
