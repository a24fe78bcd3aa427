package dev.mcpaccess.keycloak.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.mcpaccess.keycloak.access.KeyUse;
import dev.mcpaccess.keycloak.apikey.ApiKey;
import dev.mcpaccess.keycloak.apikey.ApiKeys;
import dev.mcpaccess.keycloak.apikey.FieldError;
import dev.mcpaccess.keycloak.apikey.Flaw;
import dev.mcpaccess.keycloak.apikey.InvalidFieldsException;
import dev.mcpaccess.keycloak.apikey.KeyOwner;
import dev.mcpaccess.keycloak.company.Company;
import dev.mcpaccess.keycloak.setup.AiClient;
import dev.mcpaccess.keycloak.setup.SetupCheck;
import dev.mcpaccess.keycloak.setup.StepResult;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.keycloak.models.ClientModel;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;

/** Checks for a company admin whether an AI client could connect with a key. */
public final class SetupCheckResource {

  /** A check can wait for a slow server; a node lets no more wait at once. */
  private static final Semaphore CHECKS = new Semaphore(4);

  /**
   * What is to be checked.
   *
   * @param key the id of a key of the company, or of a published one
   * @param client the AI client's name
   */
  record SetupCheckRequest(String key, String client) {}

  record SetupCheckAnswer(List<CheckedStep> steps) {}

  /**
   * A link of the chain.
   *
   * @param cause why it failed or was left out
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record CheckedStep(String step, String outcome, String cause) {}

  private final KeycloakSession session;
  private final RealmModel realm;
  private final KeyAdmin admin;
  private final Company company;

  SetupCheckResource(KeycloakSession session, KeyAdmin admin) {
    this.session = session;
    this.realm = session.getContext().getRealm();
    this.admin = admin;
    this.company = admin.owner().company().orElseThrow();
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Produces(MediaType.APPLICATION_JSON)
  public Response check(InputStream body) {
    try {
      SetupCheckRequest asked = JsonBody.parse(JsonBody.bytes(body), SetupCheckRequest.class);
      AiClient client =
          AiClient.byLabel(asked.client())
              .orElseThrow(() -> invalid("client", Flaw.UNKNOWN_CLIENT));
      SetupCheck check = new SetupCheck(session, use(asked.key()), client);
      return Response.ok(run(check)).header(HttpHeaders.CACHE_CONTROL, "no-store").build();
    } catch (InvalidFieldsException e) {
      throw ProblemException.invalid(e.errors());
    }
  }

  private static SetupCheckAnswer run(SetupCheck check) {
    if (!CHECKS.tryAcquire()) {
      throw ProblemException.tooManyChecks();
    }
    try {
      return new SetupCheckAnswer(
          check.run().stream().map(SetupCheckResource::represented).toList());
    } finally {
      CHECKS.release();
    }
  }

  private static CheckedStep represented(StepResult result) {
    return new CheckedStep(
        result.step().label(), result.outcome().label(), result.cause().orElse(null));
  }

  /** As the admin would use the key; a machine key acts as its service user. */
  private KeyUse use(String keyId) throws InvalidFieldsException {
    if (keyId == null) {
      throw invalid("key", Flaw.MISSING);
    }
    ApiKeys keys = new ApiKeys(session);
    ApiKey key =
        keys.of(admin.owner(), keyId)
            .or(() -> keys.of(KeyOwner.published(realm), keyId))
            .orElseThrow(ProblemException::noSuchKey);
    ClientModel client =
        Optional.ofNullable(realm.getClientById(key.clientUuid()))
            .orElseThrow(ProblemException::noSuchKey);
    UserModel user =
        key.type().machine() ? session.users().getServiceAccount(client) : admin.user();
    return new KeyUse(
        key,
        client,
        Optional.ofNullable(user).orElseThrow(ProblemException::noSuchKey),
        company.id());
  }

  private static InvalidFieldsException invalid(String field, Flaw flaw) {
    return new InvalidFieldsException(List.of(new FieldError(field, flaw)));
  }
}
