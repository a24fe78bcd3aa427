package dev.mcpaccess.keycloak.rest;

import dev.mcpaccess.keycloak.access.AccessResolver;
import dev.mcpaccess.keycloak.access.Explanation;
import dev.mcpaccess.keycloak.access.KeyUse;
import dev.mcpaccess.keycloak.apikey.ApiKey;
import dev.mcpaccess.keycloak.apikey.ApiKeys;
import dev.mcpaccess.keycloak.apikey.FieldError;
import dev.mcpaccess.keycloak.apikey.Flaw;
import dev.mcpaccess.keycloak.apikey.InvalidFieldsException;
import dev.mcpaccess.keycloak.apikey.IssueRequest;
import dev.mcpaccess.keycloak.apikey.KeyDraft;
import dev.mcpaccess.keycloak.apikey.KeyOwner;
import dev.mcpaccess.keycloak.company.Company;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.keycloak.models.ClientModel;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;

/** Shows an admin what a member of the company could do through a key, before anybody connects. */
public final class PreviewResource {

  private static final String MEMBER = "member";

  /**
   * What is to be shown.
   *
   * @param key the id of a key of the company
   * @param draft instead of it: a key that is not issued yet
   * @param member the id or username of a member of the company; for a key that acts as the person
   */
  record PreviewRequest(String key, IssueRequest draft, String member) {}

  private final KeycloakSession session;
  private final RealmModel realm;
  private final KeyAdmin admin;
  private final Company company;
  private final AccessResolver resolver;

  PreviewResource(KeycloakSession session, KeyAdmin admin) {
    this.session = session;
    this.realm = session.getContext().getRealm();
    this.admin = admin;
    this.company = admin.owner().company().orElseThrow();
    this.resolver = new AccessResolver(session, realm);
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Produces(MediaType.APPLICATION_JSON)
  public Response preview(InputStream body) {
    try {
      PreviewRequest asked = JsonBody.parse(JsonBody.bytes(body), PreviewRequest.class);
      if ((asked.key() == null) == (asked.draft() == null)) {
        throw invalid("key", Flaw.KEY_OR_DRAFT);
      }
      return AccessAnswer.of(asked.key() == null ? ofDraft(asked) : ofKey(asked));
    } catch (InvalidFieldsException e) {
      throw ProblemException.invalid(e.errors());
    }
  }

  private Explanation ofKey(PreviewRequest asked) throws InvalidFieldsException {
    ApiKey key =
        new ApiKeys(session)
            .of(admin.owner(), asked.key())
            .or(() -> published(asked.key()))
            .orElseThrow(ProblemException::noSuchKey);
    ClientModel client =
        Optional.ofNullable(realm.getClientById(key.clientUuid()))
            .orElseThrow(ProblemException::noSuchKey);
    Optional<UserModel> member = member(asked, key.type().machine());
    UserModel user = member.orElseGet(() -> session.users().getServiceAccount(client));
    if (user == null) {
      throw ProblemException.noSuchKey();
    }
    return resolver.explain(
        new KeyUse(key, client, user, company.id()),
        resolver.anyConsent(),
        resolver.catalog().names());
  }

  private Optional<ApiKey> published(String id) {
    return new ApiKeys(session).of(KeyOwner.published(realm), id);
  }

  /** A machine key would act with roles of the admin who issues it. */
  private Explanation ofDraft(PreviewRequest asked) throws InvalidFieldsException {
    KeyDraft draft = KeyDraft.of(session, asked.draft(), admin.owner());
    UserModel user = member(asked, draft.type().machine()).orElse(admin.user());
    return resolver.explainDraft(company, user, draft);
  }

  private Optional<UserModel> member(PreviewRequest asked, boolean machine)
      throws InvalidFieldsException {
    if (machine) {
      if (asked.member() != null) {
        throw invalid(MEMBER, Flaw.MEMBER_NOT_FOR_TYPE);
      }
      return Optional.empty();
    }
    if (asked.member() == null) {
      throw invalid(MEMBER, Flaw.MEMBER_NEEDED);
    }
    return Optional.of(
        Optional.ofNullable(session.users().getUserById(realm, asked.member()))
            .or(() -> Optional.ofNullable(session.users().getUserByUsername(realm, asked.member())))
            .filter(company::hasMember)
            .orElseThrow(ProblemException::noSuchMember));
  }

  private static InvalidFieldsException invalid(String field, Flaw flaw) {
    return new InvalidFieldsException(List.of(new FieldError(field, flaw)));
  }
}
