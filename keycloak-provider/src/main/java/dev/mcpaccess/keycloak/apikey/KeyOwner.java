package dev.mcpaccess.keycloak.apikey;

import dev.mcpaccess.keycloak.company.Company;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.keycloak.connections.jpa.JpaConnectionProvider;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;

/**
 * Whose API keys are meant: a company's, or the realm's published ones, which people of every
 * company can use.
 *
 * @param company empty for the published keys
 */
public record KeyOwner(RealmModel realm, Optional<Company> company) {

  public static KeyOwner of(RealmModel realm, Company company) {
    return new KeyOwner(realm, Optional.of(company));
  }

  public static KeyOwner published(RealmModel realm) {
    return new KeyOwner(realm, Optional.empty());
  }

  /** Tells what belongs to this owner from what belongs to another. */
  public String id() {
    return company.map(Company::id).orElseGet(() -> "published " + realm.getId());
  }

  /** Lets nobody else add to these keys by this lock until the end of the transaction. */
  public void lock(KeycloakSession session) {
    if (company.isPresent()) {
      company.get().lock();
    } else {
      EntityManager entities = session.getProvider(JpaConnectionProvider.class).getEntityManager();
      entities
          .createQuery("select r from RealmEntity r where r.id = :id")
          .setParameter("id", realm.getId())
          .setLockMode(LockModeType.PESSIMISTIC_WRITE)
          .getSingleResult();
    }
  }

  boolean owns(ApiKey key) {
    // The table holds the keys of all realms: a published key is its client's realm's.
    return company
        .map(owner -> owner.id().equals(key.companyId()))
        .orElseGet(() -> key.published() && realm.getClientById(key.clientUuid()) != null);
  }

  /** A published key acts for the person who authorizes it; a machine key is one company's. */
  List<ApiType> types() {
    return Arrays.stream(ApiType.values())
        .filter(type -> company.isPresent() || type.personal())
        .toList();
  }

  /** A published key may have permissions of every module: companies differ in theirs. */
  boolean hasModule(String module) {
    return company.map(owner -> owner.modules().contains(module)).orElse(true);
  }

  /** A published key works in those companies that may use it, which each use of it finds out. */
  boolean mayUseDynamicPermissions() {
    return company.map(Company::mayUseDynamicPermissions).orElse(true);
  }
}
