package dev.mcpaccess.keycloak.usage;

import com.google.auto.service.AutoService;
import dev.mcpaccess.keycloak.apikey.KeyUseRows;
import dev.mcpaccess.keycloak.apikey.LastUse;
import dev.mcpaccess.keycloak.connection.ConnectionUseRows;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jboss.logging.Logger;
import org.keycloak.Config;
import org.keycloak.connections.jpa.JpaConnectionProvider;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.models.utils.KeycloakModelUtils;
import org.keycloak.models.utils.PostMigrationEvent;
import org.keycloak.provider.Provider;
import org.keycloak.provider.ProviderFactory;
import org.keycloak.timer.TimerProvider;

/**
 * Keeps the last uses of keys and connections that this node has seen, and writes them down from
 * time to time, and when Keycloak stops.
 */
@AutoService(UsesFactory.class)
public final class UsesFactory implements ProviderFactory<Uses> {

  private static final Logger LOG = Logger.getLogger(UsesFactory.class);
  private static final String OPTION = "last-used-interval";
  private static final String DEFAULT_SECONDS = "30";
  private static final Duration FORGETTING = Duration.ofHours(1);
  private static final String TASK = "mcp-access-uses";

  private final UseBuffer keys = new UseBuffer();
  private final UseBuffer connections = new UseBuffer();
  private Duration interval;
  private KeycloakSessionFactory sessions;

  @Override
  public void init(Config.Scope config) {
    String seconds = Config.scope("mcp-access", "default").get(OPTION, DEFAULT_SECONDS);
    if (!seconds.matches("[1-9][0-9]{0,3}")) {
      throw new IllegalArgumentException(
          "The option --spi-mcp-access--default--" + OPTION + " must be 1 to 9999 seconds");
    }
    UsageRetention.days();
    interval = Duration.ofSeconds(Long.parseLong(seconds));
  }

  @Override
  public void postInit(KeycloakSessionFactory factory) {
    sessions = factory;
    factory.register(
        event -> {
          if (event instanceof PostMigrationEvent) {
            KeycloakModelUtils.runJobInTransaction(factory, this::schedule);
          }
        });
  }

  private void schedule(KeycloakSession session) {
    TimerProvider timer = session.getProvider(TimerProvider.class);
    timer.schedule(this::writeDown, interval.toMillis(), TASK);
    timer.schedule(this::forget, FORGETTING.toMillis(), TASK + "-forgetting");
  }

  private void writeDown() {
    writeDown(keys, (session, uses) -> new KeyUseRows(session).write(uses));
    writeDown(
        connections,
        (session, uses) -> new ConnectionUseRows(session).write(uses, Optional.empty()));
  }

  /** What cannot be written now is kept for the next time; an exception would end the timer. */
  private void writeDown(
      UseBuffer buffer, BiConsumer<KeycloakSession, Map<String, LastUse>> writing) {
    Map<String, LastUse> uses = buffer.drain();
    if (uses.isEmpty()) {
      return;
    }
    try {
      KeycloakModelUtils.runJobInTransaction(sessions, session -> writing.accept(session, uses));
    } catch (RuntimeException e) {
      uses.forEach(buffer::add);
      LOG.warnf("%d last uses are not written down yet: %s", uses.size(), e);
    }
  }

  /** Likewise. */
  private void forget() {
    try {
      KeycloakModelUtils.runJobInTransaction(
          sessions, session -> new UsageRows(session).forgetBefore(UsageRetention.first()));
    } catch (RuntimeException e) {
      LOG.warn("Old numbers of calls are not forgotten yet", e);
    }
  }

  @Override
  public Uses create(KeycloakSession session) {
    return new Uses(session, keys, connections);
  }

  /** Has Keycloak close this one before its way to the database. */
  @Override
  public Set<Class<? extends Provider>> dependsOn() {
    return Set.of(JpaConnectionProvider.class);
  }

  @Override
  public void close() {
    writeDown();
  }

  @Override
  public String getId() {
    return "default";
  }
}
