package dev.mcpaccess.keycloak.storage;

import com.google.auto.service.AutoService;
import java.util.List;
import org.keycloak.Config;
import org.keycloak.connections.jpa.JpaConnectionProvider;
import org.keycloak.connections.jpa.entityprovider.JpaEntityProvider;
import org.keycloak.connections.jpa.entityprovider.JpaEntityProviderFactory;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.models.UserModel;
import org.keycloak.provider.ProviderEvent;

/** Adds the extension's tables to Keycloak's database. */
@AutoService(JpaEntityProviderFactory.class)
public final class StorageProviderFactory implements JpaEntityProviderFactory {

  private static final String ID = "mcp-access-storage";

  @Override
  public JpaEntityProvider create(KeycloakSession session) {
    return new StorageProvider();
  }

  /**
   * Deletes a removed user's connections. Users of a federated store are in no table that a foreign
   * key could follow; keys and connections go with their client and organization by foreign key.
   */
  @Override
  public void postInit(KeycloakSessionFactory factory) {
    factory.register(StorageProviderFactory::afterRemoval);
  }

  private static void afterRemoval(ProviderEvent event) {
    if (event instanceof UserModel.UserRemovedEvent removed) {
      removed
          .getKeycloakSession()
          .getProvider(JpaConnectionProvider.class)
          .getEntityManager()
          .createNamedQuery("ConnectionEntity.deleteByUser")
          .setParameter("userId", removed.getUser().getId())
          .executeUpdate();
    }
  }

  @Override
  public void init(Config.Scope config) {}

  @Override
  public void close() {}

  @Override
  public String getId() {
    return ID;
  }

  private static final class StorageProvider implements JpaEntityProvider {

    @Override
    public List<Class<?>> getEntities() {
      return List.of(ApiKeyEntity.class, ConnectionEntity.class, IdempotencyEntity.class);
    }

    @Override
    public String getChangelogLocation() {
      return "META-INF/mcp-access-changelog.xml";
    }

    @Override
    public String getFactoryId() {
      return ID;
    }

    @Override
    public void close() {}
  }
}
