package dev.mcpaccess.keycloak.usage;

import com.google.auto.service.AutoService;
import org.keycloak.provider.Provider;
import org.keycloak.provider.ProviderFactory;
import org.keycloak.provider.Spi;

/** Lets Keycloak make and close {@link Uses}. */
@AutoService(Spi.class)
public final class UsesSpi implements Spi {

  @Override
  public boolean isInternal() {
    return true;
  }

  @Override
  public String getName() {
    return "mcp-access-uses";
  }

  @Override
  public Class<? extends Provider> getProviderClass() {
    return Uses.class;
  }

  @Override
  public Class<? extends ProviderFactory<?>> getProviderFactoryClass() {
    return UsesFactory.class;
  }
}
