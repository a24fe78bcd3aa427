package dev.mcpaccess.keycloak.setup;

import dev.mcpaccess.keycloak.access.AccessResolver;
import dev.mcpaccess.keycloak.access.Explanation;
import dev.mcpaccess.keycloak.access.KeyUse;
import dev.mcpaccess.keycloak.access.ResourceServer;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.keycloak.OAuth2Constants;
import org.keycloak.connections.httpclient.HttpClientProvider;
import org.keycloak.models.ClientModel;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.protocol.oidc.OIDCConfigAttributes;
import org.keycloak.protocol.oidc.utils.RedirectUtils;
import org.keycloak.services.Urls;
import org.keycloak.urls.UrlType;

/** Walks the chain from an AI client to the MCP server, and says at which link it breaks. */
public final class SetupCheck {

  private static final String NOT_NEEDED = "not-needed";

  private final KeycloakSession session;
  private final RealmModel realm;
  private final KeyUse use;
  private final AiClient client;

  /**
   * @param use of the key by somebody who would connect
   */
  public SetupCheck(KeycloakSession session, KeyUse use, AiClient client) {
    this.session = session;
    this.realm = session.getContext().getRealm();
    this.use = use;
    this.client = client;
  }

  public List<StepResult> run() {
    List<StepResult> results = new ArrayList<>();
    results.add(
        StepResult.of(
            Step.KEY, new AccessResolver(session, realm).obstacle(use).map(Explanation::label)));
    results.add(
        StepResult.of(
            Step.API_TYPE,
            client.canUse(use.key().type()) ? Optional.empty() : Optional.of("wrong-type")));
    results.addAll(ofServer());
    results.add(ofPerson(Step.REDIRECT, redirectFlaw()));
    results.add(ofPerson(Step.REFRESH, refreshFlaw()));
    return results;
  }

  private List<StepResult> ofServer() {
    Optional<URI> mcpUrl = ResourceServer.of(realm).flatMap(SetupCheck::address);
    if (mcpUrl.isEmpty()) {
      return List.of(
          StepResult.failed(Step.ADDRESS, "no-mcp-server"),
          StepResult.skipped(Step.REACHABLE, "not-reached"),
          StepResult.skipped(Step.CHALLENGE, "not-reached"),
          StepResult.skipped(Step.METADATA, "not-reached"));
    }
    String issuer =
        Urls.realmIssuer(
            session.getContext().getUri(UrlType.FRONTEND).getBaseUri(), realm.getName());
    List<StepResult> results = new ArrayList<>();
    results.add(
        StepResult.of(
            Step.ADDRESS,
            client.hosted()
                ? PublicAddress.flaw(mcpUrl.get())
                    .or(() -> PublicAddress.flaw(URI.create(issuer)).map(flaw -> "login-" + flaw))
                : Optional.empty()));
    Probe probe = new Probe(session.getProvider(HttpClientProvider.class).getHttpClient());
    results.addAll(new McpServerCheck(probe, mcpUrl.get(), issuer).run());
    return results;
  }

  private static Optional<URI> address(ResourceServer server) {
    return Optional.of(server.url())
        .filter(url -> url.matches("https?://[^\\s?#]+"))
        .map(URI::create)
        .filter(url -> url.getHost() != null);
  }

  private StepResult ofPerson(Step step, Optional<String> flaw) {
    return use.key().type().machine()
        ? StepResult.skipped(step, NOT_NEEDED)
        : StepResult.of(step, flaw);
  }

  private Optional<String> redirectFlaw() {
    boolean refused =
        client
            .returnAddress()
            .filter(uri -> RedirectUtils.verifyRedirectUri(session, uri, use.client()) == null)
            .isPresent();
    return refused ? Optional.of("not-allowed") : Optional.empty();
  }

  /** AI clients ask for {@code offline_access} because discovery names it. */
  private Optional<String> refreshFlaw() {
    ClientModel keysClient = use.client();
    boolean refreshes =
        !"false".equals(keysClient.getAttribute(OIDCConfigAttributes.USE_REFRESH_TOKEN));
    return refreshes
            && keysClient.getClientScopes(false).containsKey(OAuth2Constants.OFFLINE_ACCESS)
        ? Optional.empty()
        : Optional.of("not-offered");
  }
}
