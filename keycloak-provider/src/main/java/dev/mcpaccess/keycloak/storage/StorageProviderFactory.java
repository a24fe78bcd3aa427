package dev.mcpaccess.keycloak.storage;

import com.google.auto.service.AutoService;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.keycloak.Config;
import org.keycloak.connections.jpa.JpaConnectionProvider;
import org.keycloak.connections.jpa.entityprovider.JpaEntityProvider;
import org.keycloak.connections.jpa.entityprovider.JpaEntityProviderFactory;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.models.OrganizationModel;
import org.keycloak.models.RealmModel;
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
   * Follows removals where no foreign key can: a removed organization's keys go, but not the
   * clients that they are; and users of a federated store are in no table.
   */
  @Override
  public void postInit(KeycloakSessionFactory factory) {
    factory.register(StorageProviderFactory::afterRemoval);
  }

  private static void afterRemoval(ProviderEvent event) {
    if (event instanceof UserModel.UserRemovedEvent removed) {
      entities(removed.getKeycloakSession())
          .createNamedQuery("ConnectionEntity.deleteByUser")
          .setParameter("userId", removed.getUser().getId())
          .executeUpdate();
    } else if (event instanceof OrganizationModel.OrganizationRemovedEvent removed) {
      removeClients(removed.getKeycloakSession(), removed.getOrganization());
    }
  }

  private static void removeClients(KeycloakSession session, OrganizationModel organization) {
    RealmModel realm = session.realms().getRealm(session.getContext().getRealm().getId());
    if (realm == null) {
      return; // The whole realm is being removed, and its clients with it.
    }
    entities(session)
        .createNamedQuery("ApiKeyEntity.clientsOfCompany", String.class)
        .setParameter("companyId", organization.getId())
        .getResultList()
        .forEach(clientUuid -> session.clients().removeClient(realm, clientUuid));
  }

  private static EntityManager entities(KeycloakSession session) {
    return session.getProvider(JpaConnectionProvider.class).getEntityManager();
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
      return List.of(
          ApiKeyEntity.class,
          BlockEntity.class,
          ConnectionEntity.class,
          IdempotencyEntity.class,
          KeyChangeEntity.class,
          KeyUseEntity.class,
          LogoEntity.class,
          StoredSecret.class,
          UsageEntity.class,
          UsageReportEntity.class);
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
