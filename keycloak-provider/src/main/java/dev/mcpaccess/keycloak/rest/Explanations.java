package dev.mcpaccess.keycloak.rest;

import dev.mcpaccess.keycloak.apikey.FailedAttempts;
import java.time.Clock;
import org.keycloak.Config;
import org.keycloak.models.KeycloakSession;

/** Explains to callers of the MCP server what they may do, each so often within a minute. */
final class Explanations {

  private static final String OPTION = "explanations-per-minute";
  private static final String DEFAULT = "60";

  private final CallLimit limit = new CallLimit(perMinute(), Clock.systemUTC());

  private static int perMinute() {
    String number = Config.scope("mcp-access", "default").get(OPTION, DEFAULT);
    if (!number.matches("[1-9][0-9]{0,4}")) {
      throw new IllegalArgumentException(
          "The option --spi-mcp-access--default--" + OPTION + " must be 1 to 99999");
    }
    return Integer.parseInt(number);
  }

  /** Explains to whom the request's token stands for; bad tokens count for their address. */
  TokenCaller.Explained explain(KeycloakSession session) {
    String address =
        "address " + FailedAttempts.network(session.getContext().getConnection().getRemoteAddr());
    if (limit.isSpent(address)) {
      throw ProblemException.tooManyRequests(limit.secondsLeft());
    }
    TokenCaller.Explained explained =
        new TokenCaller(session)
            .explain()
            .orElseThrow(
                () -> {
                  limit.spend(address);
                  return ProblemException.invalidToken();
                });
    if (!limit.spend("caller " + explained.caller())) {
      throw ProblemException.tooManyRequests(limit.secondsLeft());
    }
    return explained;
  }
}
