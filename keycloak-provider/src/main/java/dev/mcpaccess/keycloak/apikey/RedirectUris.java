package dev.mcpaccess.keycloak.apikey;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells which redirect URIs an API key may have. */
final class RedirectUris {

  private static final int MAXIMUM_LENGTH = 255;
  private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

  private RedirectUris() {}

  /** The URIs that an entry stands for: those of a preset, or itself. */
  static List<String> expand(String entry) {
    return RedirectPreset.byLabel(entry)
        .map(RedirectPreset::redirectUris)
        .orElseGet(() -> List.of(entry));
  }

  static Set<String> expandAll(List<String> entries) {
    return entries.stream()
        .flatMap(entry -> expand(entry).stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Why {@code entry} cannot be used, or empty if it can. */
  static Optional<Reason> flaw(String entry) {
    // A preset's own URIs may have a wildcard, and come back from who reads a key and changes it.
    if (RedirectPreset.byLabel(entry).isPresent() || RedirectPreset.contains(entry)) {
      return Optional.empty();
    }
    if (entry.length() > MAXIMUM_LENGTH) {
      return Optional.of(Flaw.URI_TOO_LONG.with("maximum", MAXIMUM_LENGTH));
    }
    URI uri;
    try {
      uri = new URI(entry);
    } catch (URISyntaxException e) {
      return Optional.of(Flaw.NOT_A_URI.plain());
    }
    if (!allowedScheme(uri)) {
      return Optional.of(Flaw.URI_NOT_ALLOWED.with("presets", RedirectPreset.labels()));
    }
    if (uri.getRawFragment() != null || uri.getRawUserInfo() != null) {
      return Optional.of(Flaw.URI_WITH_FRAGMENT_OR_USER.plain());
    }
    return entry.contains("*") ? Optional.of(Flaw.URI_WITH_WILDCARD.plain()) : Optional.empty();
  }

  private static boolean allowedScheme(URI uri) {
    if (uri.getScheme() == null || uri.getHost() == null) {
      return false;
    }
    return switch (uri.getScheme().toLowerCase(Locale.ROOT)) {
      case "https" -> true;
      case "http" -> LOOPBACK.contains(uri.getHost());
      default -> false;
    };
  }
}
