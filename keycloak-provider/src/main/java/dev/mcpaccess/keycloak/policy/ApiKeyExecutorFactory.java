package dev.mcpaccess.keycloak.policy;

import com.google.auto.service.AutoService;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.keycloak.Config;
import org.keycloak.common.util.Environment;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.models.utils.KeycloakModelUtils;
import org.keycloak.provider.ProviderConfigProperty;
import org.keycloak.representations.idm.ClientProfileRepresentation;
import org.keycloak.securityprofile.SecurityProfileProvider;
import org.keycloak.services.clientpolicy.executor.ClientPolicyExecutorProvider;
import org.keycloak.services.clientpolicy.executor.ClientPolicyExecutorProviderFactory;

/** Creates {@link ApiKeyExecutor}s, and sees to it that Keycloak asks them. */
@AutoService(ClientPolicyExecutorProviderFactory.class)
public final class ApiKeyExecutorFactory implements ClientPolicyExecutorProviderFactory {

  static final String ID = "mcp-access-api-key";

  private static final String OPTION =
      "--spi-security-profile--default--name=mcp-access-security-profile";

  @Override
  public ClientPolicyExecutorProvider<?> create(KeycloakSession session) {
    return new ApiKeyExecutor(session);
  }

  /** Refuses to start where no global client policy has this executor asked. */
  @Override
  public void postInit(KeycloakSessionFactory factory) {
    if (!Environment.isNonServerMode()) {
      KeycloakModelUtils.runJobInTransaction(factory, ApiKeyExecutorFactory::requirePolicy);
    }
  }

  private static void requirePolicy(KeycloakSession session) {
    SecurityProfileProvider security = session.getProvider(SecurityProfileProvider.class);
    Set<String> profiles =
        security.getDefaultClientProfiles().stream()
            .filter(
                profile ->
                    profile.getExecutors().stream()
                        .anyMatch(executor -> ID.equals(executor.getExecutorProviderId())))
            .map(ClientProfileRepresentation::getName)
            .collect(Collectors.toSet());
    boolean enforced =
        security.getDefaultClientPolicies().stream()
            .filter(policy -> Boolean.TRUE.equals(policy.isEnabled()))
            .anyMatch(policy -> !Collections.disjoint(policy.getProfiles(), profiles));
    if (!enforced) {
      throw new IllegalStateException(
          "API keys need their client policy: start Keycloak with " + OPTION);
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

  @Override
  public String getHelpText() {
    return "Keeps the clients of API keys as their API type wants them, and without a plaintext"
        + " secret.";
  }

  @Override
  public List<ProviderConfigProperty> getConfigProperties() {
    return List.of();
  }
}
