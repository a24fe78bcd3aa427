package dev.mcpaccess.keycloak.apikey;

import com.google.auto.service.AutoService;
import org.keycloak.provider.Provider;
import org.keycloak.provider.ProviderFactory;
import org.keycloak.provider.Spi;

/** Lets Keycloak make and close {@link KeyUses}. */
@AutoService(Spi.class)
public final class KeyUsesSpi implements Spi {

  @Override
  public boolean isInternal() {
    return true;
  }

  @Override
  public String getName() {
    return "mcp-access-key-uses";
  }

  @Override
  public Class<? extends Provider> getProviderClass() {
    return KeyUses.class;
  }

  @Override
  public Class<? extends ProviderFactory<?>> getProviderFactoryClass() {
    return KeyUsesFactory.class;
  }
}
