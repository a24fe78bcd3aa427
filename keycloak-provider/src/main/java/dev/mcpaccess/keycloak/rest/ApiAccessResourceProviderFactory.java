package dev.mcpaccess.keycloak.rest;

import com.google.auto.service.AutoService;
import dev.mcpaccess.keycloak.apikey.KeyQuota;
import dev.mcpaccess.keycloak.apikey.Overlap;
import dev.mcpaccess.keycloak.connection.ConnectionCleanUp;
import org.keycloak.Config;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.services.resource.RealmResourceProvider;
import org.keycloak.services.resource.RealmResourceProviderFactory;

/**
 * Mounts the company API at {@code /realms/{realm}/api-access}, and keeps the connections that it
 * lists tidy.
 */
@AutoService(RealmResourceProviderFactory.class)
public final class ApiAccessResourceProviderFactory implements RealmResourceProviderFactory {

  private Explanations explanations;

  @Override
  public RealmResourceProvider create(KeycloakSession session) {
    return new RealmResourceProvider() {
      @Override
      public Object getResource() {
        return new ApiAccessResource(session, explanations);
      }

      @Override
      public void close() {}
    };
  }

  /** Refuses to start with a quota or a limit that is not a number. */
  @Override
  public void init(Config.Scope config) {
    KeyQuota.ofEachCompany();
    Overlap.hoursOfEachCompany();
    explanations = new Explanations();
  }

  @Override
  public void postInit(KeycloakSessionFactory factory) {
    ConnectionCleanUp.schedule(factory);
  }

  @Override
  public void close() {}

  @Override
  public String getId() {
    return "api-access";
  }
}
