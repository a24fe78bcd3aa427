package dev.mcpaccess.keycloak.apikey;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import org.keycloak.Config;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.SingleUseObjectProvider;

/**
 * The failed attempts to authenticate as one client from one address within this minute, counted on
 * all nodes together. Other addresses have counts of their own, so that nobody can lock out the
 * rightful owner.
 *
 * <p>Each failure takes the lowest free place of as many as there may be failures: Keycloak's store
 * has no counter, but lets only one node take a place. Places are gone when the minute is over.
 */
public final class FailedAttempts {

  private static final String OPTION = "failed-authentications-per-minute";
  private static final int DEFAULT = 20;
  private static final int WINDOW = 60;

  /**
   * So many of an address's clients are told apart, which bounds what it can fill the store with.
   */
  private static final int CLIENTS_PER_ADDRESS = 4096;

  /** Whoever has an IPv6 address usually has the 2^64 of its network. */
  private static final int IPV6_NETWORK_BYTES = 8;

  private final SingleUseObjectProvider store;
  private final String prefix;
  private final int limit;
  private final long secondsLeft;

  private FailedAttempts(
      SingleUseObjectProvider store, String prefix, int limit, long secondsLeft) {
    this.store = store;
    this.prefix = prefix;
    this.limit = limit;
    this.secondsLeft = secondsLeft;
  }

  static FailedAttempts of(
      KeycloakSession session, RealmModel realm, String clientId, String address) {
    long now = Instant.now().getEpochSecond();
    String who =
        String.join(
            "\n",
            realm.getId(),
            network(address),
            Integer.toString(Math.floorMod(clientId.hashCode(), CLIENTS_PER_ADDRESS)),
            Long.toString(now / WINDOW));
    return new FailedAttempts(
        session.singleUseObjects(),
        "mcp-access.failed." + sha256(who) + ".",
        perMinute(),
        WINDOW - now % WINDOW);
  }

  /** Whether there were so many that not even the right secret is accepted now. */
  boolean tooMany() {
    return any() && store.contains(place(limit - 1));
  }

  /** Counts one more. Attempts that run at the same time are looked at all, and counted all. */
  void count() {
    for (int place = 0; place < limit; place++) {
      if (store.putIfAbsent(place(place), secondsLeft)) {
        return;
      }
    }
  }

  /** Forgets them, since the rightful owner is there. */
  void forget() {
    if (any()) {
      for (int place = 0; place < limit; place++) {
        store.remove(place(place));
      }
    }
  }

  /** Whether this is the first attempt of this minute that is refused unseen. */
  boolean firstRefusal() {
    return store.putIfAbsent(prefix + "told", secondsLeft);
  }

  /** When this minute is over. */
  long secondsLeft() {
    return secondsLeft;
  }

  private boolean any() {
    return limit > 0 && store.contains(place(0));
  }

  private String place(int number) {
    return prefix + number;
  }

  /**
   * The option's number; 0 for no limit.
   *
   * @throws IllegalArgumentException if it is not one
   */
  public static int perMinute() {
    String value = Config.scope("mcp-access", "default").get(OPTION);
    if (value == null) {
      return DEFAULT;
    }
    if (!value.matches("[0-9]{1,2}|100")) {
      throw new IllegalArgumentException(
          "The option --spi-mcp-access--default--" + OPTION + " must be a number up to 100");
    }
    return Integer.parseInt(value);
  }

  /** What counts as one address. */
  public static String network(String address) {
    if (!address.matches("[0-9a-fA-F:.]*:[0-9a-fA-F:.]*")) {
      return address;
    }
    try {
      // A literal, for which no name service is asked.
      byte[] bytes = InetAddress.getAllByName(address)[0].getAddress();
      return HexFormat.of()
          .formatHex(bytes.length == 4 ? bytes : Arrays.copyOf(bytes, IPV6_NETWORK_BYTES));
    } catch (UnknownHostException e) {
      return address;
    }
  }

  private static String sha256(String text) {
    try {
      return Base64.getUrlEncoder()
          .withoutPadding()
          .encodeToString(
              MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
