package dev.mcpaccess.keycloak.apikey;

import dev.mcpaccess.keycloak.company.Company;
import dev.mcpaccess.keycloak.storage.BlockEntity;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.keycloak.connections.jpa.JpaConnectionProvider;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.UserModel;

/** Which published keys are blocked in which companies. */
public final class Blocks {

  private final EntityManager entities;

  public Blocks(KeycloakSession session) {
    this.entities = session.getProvider(JpaConnectionProvider.class).getEntityManager();
  }

  public Optional<Block> find(ApiKey key, String companyId) {
    return Optional.ofNullable(entities.find(BlockEntity.class, id(key, companyId)))
        .map(Blocks::toBlock);
  }

  /** The blocks of a company, by key, found by one query for all of the keys. */
  public Map<String, Block> of(Company company, Collection<String> keyIds) {
    if (keyIds.isEmpty()) {
      return Map.of();
    }
    return entities
        .createNamedQuery("BlockEntity.ofCompany", BlockEntity.class)
        .setParameter("companyId", company.id())
        .setParameter("keyIds", keyIds)
        .getResultStream()
        .map(Blocks::toBlock)
        .collect(Collectors.toMap(Block::keyId, Function.identity()));
  }

  /** Blocks a locked key that is not blocked yet. */
  public Block add(ApiKey key, Company company, UserModel by) {
    BlockEntity entity =
        new BlockEntity(
            key.id(), company.id(), Instant.now().truncatedTo(ChronoUnit.MILLIS), by.getId());
    entities.persist(entity);
    entities.flush();
    return toBlock(entity);
  }

  /** Lets a locked key be used in the company again. */
  public void remove(ApiKey key, Company company) {
    Optional.ofNullable(entities.find(BlockEntity.class, id(key, company.id())))
        .ifPresent(entities::remove);
    entities.flush();
  }

  private static BlockEntity.Id id(ApiKey key, String companyId) {
    return new BlockEntity.Id(key.id(), companyId);
  }

  private static Block toBlock(BlockEntity entity) {
    return new Block(entity.getKeyId(), entity.getBlockedAt(), entity.getBlockedBy());
  }
}
