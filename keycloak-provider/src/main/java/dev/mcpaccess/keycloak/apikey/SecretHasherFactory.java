package dev.mcpaccess.keycloak.apikey;

import com.google.auto.service.AutoService;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jboss.logging.Logger;
import org.keycloak.Config;
import org.keycloak.common.util.Environment;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.models.utils.KeycloakModelUtils;
import org.keycloak.models.utils.PostMigrationEvent;
import org.keycloak.provider.ProviderFactory;

/**
 * Reads the peppers from {@code --spi-mcp-access--default--pepper-<number>}, number 1 to 99, or
 * from where in Keycloak's vault these options point; the highest is used for new secrets.
 */
@AutoService(SecretHasherFactory.class)
public final class SecretHasherFactory implements ProviderFactory<SecretHasher> {

  private static final Logger LOG = Logger.getLogger(SecretHasherFactory.class);

  private final SortedMap<Integer, byte[]> peppers = new TreeMap<>();
  private final List<PepperOption> inVault = new ArrayList<>();
  private volatile SecretHasher hasher;

  @Override
  public void init(Config.Scope config) {
    PepperOption.all(config).forEach(this::add);
    if (peppers.isEmpty() && inVault.isEmpty()) {
      peppers.put(0, passingPepper());
    }
  }

  private void add(PepperOption option) {
    if (option.isInVault()) {
      inVault.add(option);
    } else {
      peppers.put(option.number(), option.read());
    }
  }

  private static byte[] passingPepper() {
    if (!Environment.isDevMode() && !Environment.isNonServerMode()) {
      throw new IllegalStateException(
          "API keys need a pepper: set "
              + PepperOption.PREFIX
              + "1 (or KC_SPI_MCP_ACCESS__DEFAULT__PEPPER_1) to "
              + PepperOption.MINIMUM_LENGTH
              + " random characters or more");
    }
    if (Environment.isDevMode()) {
      LOG.warnf(
          "No %s1: the secrets of API keys stop working at the next restart", PepperOption.PREFIX);
    }
    byte[] pepper = new byte[PepperOption.MINIMUM_LENGTH];
    new SecureRandom().nextBytes(pepper);
    return pepper;
  }

  /** Waits for the realm master, whose vault is the server's, before it opens the vault. */
  @Override
  public void postInit(KeycloakSessionFactory factory) {
    if (inVault.isEmpty()) {
      hasher = new SecretHasher(peppers);
    } else if (!Environment.isNonServerMode()) {
      factory.register(
          event -> {
            if (event instanceof PostMigrationEvent) {
              KeycloakModelUtils.runJobInTransaction(factory, this::readVault);
            }
          });
    }
  }

  private void readVault(KeycloakSession session) {
    session.getContext().setRealm(session.realms().getRealmByName(Config.getAdminRealm()));
    for (PepperOption option : inVault) {
      peppers.put(option.number(), option.readFrom(session.vault()));
    }
    hasher = new SecretHasher(peppers);
  }

  @Override
  public SecretHasher create(KeycloakSession session) {
    if (hasher == null) {
      throw new IllegalStateException("The peppers have not been read");
    }
    return hasher;
  }

  @Override
  public void close() {}

  @Override
  public String getId() {
    return "default";
  }
}
