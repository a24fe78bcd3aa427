package dev.mcpaccess.keycloak.rest;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.keycloak.models.KeycloakSession;

/** The root of the admin API: the realm's published keys, and each company's own. */
public final class AdminApiResource {

  private final KeycloakSession session;
  private final RealmAdmin admin;

  AdminApiResource(KeycloakSession session, RealmAdmin admin) {
    this.session = session;
    this.admin = admin;
  }

  /** The keys that people of every company can use. */
  @Path("published-keys")
  public KeysResource publishedKeys() {
    return new KeysResource(session, admin.ofPublishedKeys());
  }

  /** The API keys of the company with this alias. */
  @Path("companies/{company}/keys")
  public KeysResource keys(@PathParam("company") String alias) {
    return new KeysResource(session, admin.ofCompany(alias));
  }

  /** One key, for who knows its id and not whose it is. */
  @GET
  @Path("keys/{id}")
  @Produces(MediaType.APPLICATION_JSON)
  public Response key(@PathParam("id") String id) {
    return KeyResource.of(session, admin.ofOwnerOf(id), id).read();
  }

  /** What the vendor lets each company have. */
  @Path("company-policies")
  public CompanyPoliciesResource companyPolicies() {
    return new CompanyPoliciesResource(session, admin);
  }

  /** All permissions of the realm, which published keys can be allowed. */
  @Path("permissions")
  public PermissionsResource permissions() {
    return PermissionsResource.ofRealm(session, admin.user());
  }
}
