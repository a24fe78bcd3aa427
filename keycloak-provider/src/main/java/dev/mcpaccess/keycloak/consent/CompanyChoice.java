package dev.mcpaccess.keycloak.consent;

import dev.mcpaccess.keycloak.access.AccessResolver;
import dev.mcpaccess.keycloak.access.KeyUse;
import dev.mcpaccess.keycloak.access.Obstacle;
import dev.mcpaccess.keycloak.apikey.ApiKey;
import dev.mcpaccess.keycloak.apikey.ApiKeys;
import dev.mcpaccess.keycloak.company.Company;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.keycloak.authentication.RequiredActionContext;
import org.keycloak.models.ClientModel;
import org.keycloak.models.KeycloakSession;
import org.keycloak.sessions.AuthenticationSessionModel;

/**
 * In which company a key is to be used: a company's own key in that company, a published one in a
 * company that the person chooses where there are several. What is settled stays so in this login.
 */
final class CompanyChoice {

  static final String FIELD = "company";

  private static final String SETTLED = "mcp-access.company";
  private static final String OFFERED = "mcp-access.companies-offered";

  private final RequiredActionContext context;
  private final KeycloakSession session;
  private final AuthenticationSessionModel login;
  private final Optional<ApiKey> key;

  CompanyChoice(RequiredActionContext context) {
    this.context = context;
    this.session = context.getSession();
    this.login = context.getAuthenticationSession();
    this.key = new ApiKeys(session).byClient(login.getClient());
  }

  /** The company, once it is settled. */
  Optional<Company> company() {
    return key.flatMap(
            found ->
                found.published()
                    ? Optional.ofNullable(login.getAuthNote(SETTLED))
                    : Optional.of(found.companyId()))
        .flatMap(id -> Company.byId(session, id));
  }

  /** Whether nobody needs to be asked: there is one company, or no key. */
  boolean settle() {
    if (key.isPresent() && key.get().published() && company().isEmpty()) {
      List<Company> companies = eligible();
      if (companies.size() != 1) {
        return false;
      }
      login.setAuthNote(SETTLED, companies.get(0).id());
    }
    return true;
  }

  /** Whether an answer to the question is still awaited; a login without a page has none. */
  boolean open() {
    return key.filter(ApiKey::published).isPresent() && company().isEmpty();
  }

  /** The companies to choose from; no other is taken for an answer. */
  List<Company> offer() {
    List<Company> companies = eligible();
    login.setAuthNote(
        OFFERED, companies.stream().map(Company::id).collect(Collectors.joining(" ")));
    return companies;
  }

  /** Takes the person's answer; false if it is none of what was offered and is still possible. */
  boolean answer() {
    String answer = context.getHttpRequest().getDecodedFormParameters().getFirst(FIELD);
    String offered = Optional.ofNullable(login.getAuthNote(OFFERED)).orElse("");
    Optional<Company> chosen =
        eligible().stream()
            .filter(company -> company.id().equals(answer))
            .filter(company -> List.of(offered.split(" ")).contains(answer))
            .findFirst();
    chosen.ifPresent(company -> login.setAuthNote(SETTLED, company.id()));
    return chosen.isPresent();
  }

  /** What bars the key in the person's company, or in all of them alike; else empty. */
  Optional<Obstacle> obstacle() {
    Set<Optional<Obstacle>> obstacles =
        Company.ofMember(session, context.getUser()).stream()
            .map(this::obstacle)
            .collect(Collectors.toUnmodifiableSet());
    return obstacles.size() == 1 ? obstacles.iterator().next() : Optional.empty();
  }

  private List<Company> eligible() {
    return Company.ofMember(session, context.getUser()).stream()
        .filter(company -> obstacle(company).isEmpty())
        .toList();
  }

  private Optional<Obstacle> obstacle(Company company) {
    ClientModel client = login.getClient();
    AccessResolver resolver = new AccessResolver(session, context.getRealm());
    return key.flatMap(
        found -> resolver.obstacle(new KeyUse(found, client, context.getUser(), company.id())));
  }
}
