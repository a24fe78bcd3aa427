package dev.mcpaccess.keycloak.token;

import com.google.auto.service.AutoService;
import org.keycloak.Config;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.protocol.oidc.TokenIntrospectionProvider;
import org.keycloak.protocol.oidc.TokenIntrospectionProviderFactory;

/** Introspects static keys, for requests with {@code token_type_hint=api_key}. */
@AutoService(TokenIntrospectionProviderFactory.class)
public final class StaticKeyIntrospectionProviderFactory
    implements TokenIntrospectionProviderFactory {

  static final String HINT = "api_key";

  @Override
  public TokenIntrospectionProvider create(KeycloakSession session) {
    return new StaticKeyIntrospectionProvider(session);
  }

  @Override
  public void init(Config.Scope config) {}

  @Override
  public void postInit(KeycloakSessionFactory factory) {}

  @Override
  public void close() {}

  @Override
  public String getId() {
    return HINT;
  }
}
