package dev.mcpaccess.keycloak.apikey;

import com.google.auto.service.AutoService;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jboss.logging.Logger;
import org.keycloak.Config;
import org.keycloak.common.util.Environment;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.provider.ProviderFactory;

/**
 * Reads the peppers from {@code --spi-mcp-access--default--pepper-<number>}, number 1 to 99; the
 * highest is used for new secrets.
 */
@AutoService(SecretHasherFactory.class)
public final class SecretHasherFactory implements ProviderFactory<SecretHasher> {

  private static final int MINIMUM_LENGTH = 32;
  private static final int MAXIMUM_NUMBER = 99;

  private static final Logger LOG = Logger.getLogger(SecretHasherFactory.class);
  private static final String OPTION = "--spi-mcp-access--default--pepper-";

  private SecretHasher hasher;

  @Override
  public void init(Config.Scope config) {
    SortedMap<Integer, byte[]> peppers = new TreeMap<>();
    for (int number = 1; number <= MAXIMUM_NUMBER; number++) {
      String pepper = config.get("pepper-" + number);
      if (pepper != null) {
        peppers.put(number, checked(pepper, number));
      }
    }
    if (peppers.isEmpty()) {
      peppers.put(0, passingPepper());
    }
    hasher = new SecretHasher(peppers);
  }

  private static byte[] checked(String pepper, int number) {
    if (pepper.length() < MINIMUM_LENGTH) {
      throw new IllegalArgumentException(
          "The pepper "
              + OPTION
              + number
              + " needs "
              + MINIMUM_LENGTH
              + " random characters or more");
    }
    return pepper.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] passingPepper() {
    if (!Environment.isDevMode() && !Environment.isNonServerMode()) {
      throw new IllegalStateException(
          "API keys need a pepper: set "
              + OPTION
              + "1 (or KC_SPI_MCP_ACCESS__DEFAULT__PEPPER_1) to "
              + MINIMUM_LENGTH
              + " random characters or more");
    }
    if (Environment.isDevMode()) {
      LOG.warnf("No %s1: the secrets of API keys stop working at the next restart", OPTION);
    }
    byte[] pepper = new byte[MINIMUM_LENGTH];
    new SecureRandom().nextBytes(pepper);
    return pepper;
  }

  @Override
  public SecretHasher create(KeycloakSession session) {
    return hasher;
  }

  @Override
  public void postInit(KeycloakSessionFactory factory) {}

  @Override
  public void close() {}

  @Override
  public String getId() {
    return "default";
  }
}
