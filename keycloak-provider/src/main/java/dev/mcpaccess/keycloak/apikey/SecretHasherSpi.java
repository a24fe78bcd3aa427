package dev.mcpaccess.keycloak.apikey;

import com.google.auto.service.AutoService;
import org.keycloak.provider.Provider;
import org.keycloak.provider.ProviderFactory;
import org.keycloak.provider.Spi;

/** Gives the extension's own settings their names: {@code --spi-mcp-access--default--…}. */
@AutoService(Spi.class)
public final class SecretHasherSpi implements Spi {

  @Override
  public boolean isInternal() {
    return false;
  }

  @Override
  public String getName() {
    return "mcp-access";
  }

  @Override
  public Class<? extends Provider> getProviderClass() {
    return SecretHasher.class;
  }

  @Override
  public Class<? extends ProviderFactory<?>> getProviderFactoryClass() {
    return SecretHasherFactory.class;
  }
}
