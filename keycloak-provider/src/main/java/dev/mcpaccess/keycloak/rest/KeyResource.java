package dev.mcpaccess.keycloak.rest;

import dev.mcpaccess.keycloak.apikey.ApiKey;
import dev.mcpaccess.keycloak.apikey.ApiKeyEditor;
import dev.mcpaccess.keycloak.apikey.ApiKeys;
import dev.mcpaccess.keycloak.apikey.InvalidFieldsException;
import dev.mcpaccess.keycloak.apikey.IssuedApiKey;
import dev.mcpaccess.keycloak.apikey.LogoImage;
import dev.mcpaccess.keycloak.apikey.Logos;
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

  private record KeyAndClient(ApiKey key, ClientModel client) {}

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
    return answer(withClient(key));
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
      KeyAndClient locked = lock();
      ApiKeyRepresentation before = representations.of(locked.key(), locked.client());
      ApiKey changed =
          editor.change(locked.key(), locked.client(), JsonBody.readChange(body), admin.owner());
      audit.changed(changed, before, representations.of(changed, locked.client()));
      return answer(new KeyAndClient(changed, locked.client()));
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
      KeyAndClient locked = lock();
      ApiKeyRepresentation before = representations.of(locked.key(), locked.client());
      return logoChanged(locked, before, new Logos(session).set(locked.key(), image));
    } catch (InvalidFieldsException e) {
      throw ProblemException.invalid(e.errors());
    }
  }

  @DELETE
  @Path("logo")
  @Produces(MediaType.APPLICATION_JSON)
  public Response removeLogo() {
    KeyAndClient locked = lock();
    ApiKeyRepresentation before = representations.of(locked.key(), locked.client());
    return logoChanged(locked, before, new Logos(session).remove(locked.key()));
  }

  private Response logoChanged(KeyAndClient locked, ApiKeyRepresentation before, ApiKey changed) {
    if (changed.version() != locked.key().version()) {
      audit.changed(changed, before, representations.of(changed, locked.client()));
    }
    return answer(new KeyAndClient(changed, locked.client()));
  }

  @DELETE
  public Response delete() {
    KeyAndClient locked = lock();
    audit.deleting(locked.key(), representations.of(locked.key(), locked.client()));
    editor.delete(locked.client());
    return Response.noContent().build();
  }

  @POST
  @Path("disable")
  @Produces(MediaType.APPLICATION_JSON)
  public Response disable() {
    KeyAndClient locked = lock();
    ApiKeyRepresentation before = representations.of(locked.key(), locked.client());
    return switched(locked, before, editor.disable(locked.key()));
  }

  /** Also takes over a key for which nobody of the company answers any more. */
  @POST
  @Path("enable")
  @Produces(MediaType.APPLICATION_JSON)
  public Response enable() {
    KeyAndClient locked = lock();
    ApiKeyRepresentation before = representations.of(locked.key(), locked.client());
    return switched(locked, before, editor.enable(locked.key(), admin.user()));
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
      KeyAndClient locked = lockAnyState();
      Optional<ApiKey> earlier = repeatable.earlier();
      if (earlier.isPresent()) {
        return KeyAnswer.repeated(
            Response.Status.OK, earlier.get(), representations.of(earlier.get()));
      }
      checkPrecondition(locked);
      checkRotatable(locked.key());
      ApiKeyRepresentation before = representations.of(locked.key(), locked.client());
      IssuedApiKey rotated =
          new KeyRotation(session, realm)
              .rotate(locked.key(), locked.client(), overlapEnd(bytes, locked.key()));
      repeatable.carriedOut(rotated.key());
      audit.rotated(rotated.key(), before, representations.of(rotated.key(), rotated.client()));
      return KeyAnswer.of(Response.Status.OK, rotated.key(), representations.withSecret(rotated));
    } catch (RepeatedWithOtherBodyException e) {
      throw ProblemException.repeatedWithOtherBody();
    } catch (InvalidFieldsException e) {
      throw ProblemException.invalid(e.errors());
    }
  }

  private static Optional<Instant> overlapEnd(byte[] body, ApiKey key)
      throws InvalidFieldsException {
    return body.length == 0
        ? Optional.empty()
        : JsonBody.parse(body, RotateRequest.class).overlapEnd(key.type());
  }

  private void checkRotatable(ApiKey locked) {
    if (!locked.type().hasSecret()) {
      throw ProblemException.noSecret(locked.type().label());
    }
    if (locked.secretVersion() != key.secretVersion()) {
      throw ProblemException.rotatedMeanwhile();
    }
  }

  private Response switched(KeyAndClient locked, ApiKeyRepresentation before, ApiKey after) {
    if (after.version() != locked.key().version()) {
      audit.switched(after, before, representations.of(after, locked.client()));
    }
    return answer(new KeyAndClient(after, locked.client()));
  }

  /** The key as it is now, kept from others' changes, if it is the one that If-Match names. */
  private KeyAndClient lock() {
    KeyAndClient locked = lockAnyState();
    checkPrecondition(locked);
    return locked;
  }

  private KeyAndClient lockAnyState() {
    return withClient(new ApiKeys(session).lock(key).orElseThrow(ProblemException::noSuchKey));
  }

  private void checkPrecondition(KeyAndClient locked) {
    KeyETag.of(locked.key(), representations.of(locked.key(), locked.client())).require(session);
  }

  private KeyAndClient withClient(ApiKey found) {
    return new KeyAndClient(
        found,
        Optional.ofNullable(realm.getClientById(found.clientUuid()))
            .orElseThrow(ProblemException::noSuchKey));
  }

  private Response answer(KeyAndClient found) {
    return KeyAnswer.of(
        Response.Status.OK, found.key(), representations.of(found.key(), found.client()));
  }
}
