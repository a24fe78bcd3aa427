package dev.mcpaccess.keycloak.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.mcpaccess.keycloak.apikey.InvalidFieldsException;
import dev.mcpaccess.keycloak.company.Company;
import dev.mcpaccess.keycloak.company.CompanyPolicy;
import dev.mcpaccess.keycloak.permission.Permission;
import dev.mcpaccess.keycloak.permission.PermissionCatalog;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.keycloak.events.admin.OperationType;
import org.keycloak.events.admin.ResourceType;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;

/** What the vendor lets each company have, for the realm's administrator. */
public final class CompanyPoliciesResource {

  private static final int MOST = 100;

  /**
   * Some companies, by name.
   *
   * @param modules all that a company can have
   * @param more whether there are others
   */
  record CompanyPolicyList(
      List<CompanyPolicyRepresentation> companies, List<String> modules, boolean more) {}

  /**
   * One of them.
   *
   * @param keyLimit absent where it is that of all companies
   * @param overlapHours likewise
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record CompanyPolicyRepresentation(
      String alias,
      String name,
      boolean enabled,
      List<String> modules,
      boolean dynamicPermissions,
      Integer keyLimit,
      Integer overlapHours,
      boolean stopsKeysOfLeavers) {

    static CompanyPolicyRepresentation of(Company company, CompanyPolicy policy) {
      return new CompanyPolicyRepresentation(
          company.alias(),
          company.name(),
          company.enabled(),
          policy.modules().stream().sorted().toList(),
          policy.dynamicPermissions(),
          orNull(policy.keyLimit()),
          orNull(policy.overlapHours()),
          policy.stopsKeysOfLeavers());
    }

    private static Integer orNull(OptionalInt number) {
      return number.isPresent() ? number.getAsInt() : null;
    }
  }

  private final KeycloakSession session;
  private final RealmModel realm;
  private final RealmAdmin admin;

  CompanyPoliciesResource(KeycloakSession session, RealmAdmin admin) {
    this.session = session;
    this.realm = session.getContext().getRealm();
    this.admin = admin.ofOrganizations();
  }

  /**
   * Lists some.
   *
   * @param search a part of the name
   * @param first how many to leave out
   */
  @GET
  @Produces(MediaType.APPLICATION_JSON)
  public Response list(
      @QueryParam("search") @DefaultValue("") String search,
      @QueryParam("first") @DefaultValue("0") int first) {
    List<Company> found = Company.search(session, search, Math.max(0, first), MOST + 1);
    CompanyPolicyList list =
        new CompanyPolicyList(
            found.stream()
                .limit(MOST)
                .map(company -> CompanyPolicyRepresentation.of(company, company.policy()))
                .toList(),
            List.copyOf(modules()),
            found.size() > MOST);
    return answer(list);
  }

  @PATCH
  @Path("{company}")
  @Consumes({"application/merge-patch+json", MediaType.APPLICATION_JSON})
  @Produces(MediaType.APPLICATION_JSON)
  public Response change(@PathParam("company") String alias, InputStream body) {
    Company company = admin.company(alias);
    CompanyPolicy policy;
    try {
      company.lock();
      policy = JsonBody.readPolicyChange(body).of(company.policy(), modules());
    } catch (InvalidFieldsException e) {
      throw ProblemException.invalid(e.errors());
    }
    company.setPolicy(policy);
    // Not read again: Keycloak's model forgets its attributes until the end of the transaction.
    CompanyPolicyRepresentation changed = CompanyPolicyRepresentation.of(company, policy);
    admin
        .event()
        .resource(ResourceType.ORGANIZATION)
        .operation(OperationType.UPDATE)
        .resourcePath("organizations", company.id())
        .representation(changed)
        .success();
    return answer(changed);
  }

  private Set<String> modules() {
    Set<String> modules =
        PermissionCatalog.of(session, realm).all().stream()
            .map(Permission::module)
            .collect(Collectors.toCollection(TreeSet::new));
    modules.add(Company.API_MODULE);
    return modules;
  }

  private static Response answer(Object entity) {
    return Response.ok(entity).header(HttpHeaders.CACHE_CONTROL, "no-store").build();
  }
}
