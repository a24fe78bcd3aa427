package dev.mcpaccess.server;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads environment variables, and collects what is wrong with them. */
final class Variables {
  private static final URI NO_URL = URI.create("http://invalid");
  private static final int MAX_PORT = 65_535;

  private final Map<String, String> environment;
  private final List<String> problems = new ArrayList<>();

  Variables(Map<String, String> environment) {
    this.environment = environment;
  }

  void requireNoProblems() {
    if (!problems.isEmpty()) {
      throw new IllegalArgumentException(String.join("\n", problems));
    }
  }

  String text(String name) {
    return find(name).orElseGet(() -> problem(name, "is missing", ""));
  }

  String text(String name, String otherwise) {
    return find(name).orElse(otherwise);
  }

  String prefixed(String name, String prefix) {
    String value = text(name);
    return value.isEmpty() || value.startsWith(prefix)
        ? value
        : problem(name, "must begin with " + prefix, "");
  }

  URI url(String name) {
    String value = text(name);
    return value.isEmpty() ? NO_URL : webUrl(name, value);
  }

  Optional<URI> optionalUrl(String name) {
    return find(name).map(value -> webUrl(name, value));
  }

  /** A URL that identifies a resource (RFC 8707 §2): it is compared character by character. */
  URI canonicalUrl(String name) {
    URI url = url(name);
    boolean plain =
        url.getRawQuery() == null && url.getRawFragment() == null && url.getRawUserInfo() == null;
    boolean slash = url.getRawPath().length() > 1 && url.getRawPath().endsWith("/");
    return plain && !slash
        ? url
        : problem(name, "must have no query, fragment, user or final slash", NO_URL);
  }

  int port(String name, URI url) {
    int usual = url.getPort() >= 0 ? url.getPort() : url.getScheme().equals("https") ? 443 : 80;
    return optionalPort(name).orElse(usual);
  }

  Optional<Integer> optionalPort(String name) {
    return find(name).map(value -> number(name, value));
  }

  /** A number from 1 to a million. */
  int count(String name, int otherwise) {
    return find(name).map(value -> count(name, value)).orElse(otherwise);
  }

  /** Such numbers by names, as in {@code one=5,other=2}. */
  Map<String, Integer> counts(String name) {
    Map<String, Integer> counts = new TreeMap<>();
    for (String entry : find(name).map(list -> list.split(",", -1)).orElse(new String[0])) {
      String[] parts = entry.split("=", -1);
      if (parts.length != 2 || parts[0].isBlank()) {
        return problem(name, "must be like one=5,other=2: " + entry, Map.of());
      }
      counts.put(parts[0].strip(), count(name, parts[1].strip()));
    }
    return counts;
  }

  private int count(String name, String value) {
    return value.matches("[1-9]\\d{0,5}|1000000")
        ? Integer.parseInt(value)
        : problem(name, "must be a number from 1 to 1000000: " + value, 1);
  }

  Set<String> origins(String name) {
    return Stream.of(text(name, "").split(","))
        .map(String::strip)
        .filter(origin -> !origin.isEmpty())
        .peek(origin -> checkOrigin(name, origin))
        .collect(Collectors.toUnmodifiableSet());
  }

  Path file(String name) {
    Path file = Path.of(text(name));
    return file.toString().isEmpty() || Files.isReadable(file)
        ? file
        : problem(name, "is not a file that can be read: " + file, file);
  }

  /** What {@code reader} makes of a file; its complaint, if it has one, becomes a problem. */
  <T> Optional<T> content(String name, Function<Path, T> reader) {
    return find(name).flatMap(file -> read(name, file, reader));
  }

  private <T> Optional<T> read(String name, String file, Function<Path, T> reader) {
    try {
      return Optional.of(reader.apply(Path.of(file)));
    } catch (IllegalArgumentException e) {
      return problem(name, e.getMessage(), Optional.empty());
    }
  }

  void requireOneAtMost(String one, String other) {
    if (find(one).isPresent() && find(other).isPresent()) {
      problem(one, "and " + other + " exclude each other", "");
    }
  }

  private void checkOrigin(String name, String origin) {
    URI url = webUrl(name, origin);
    if (!url.getRawPath().isEmpty() || url.getRawQuery() != null) {
      problem(name, "must list origins such as https://client.example: " + origin, "");
    }
  }

  private int number(String name, String value) {
    if (value.matches("\\d{1,5}") && Integer.parseInt(value) <= MAX_PORT) {
      return Integer.parseInt(value);
    }
    return problem(name, "must be a port: " + value, 0);
  }

  private URI webUrl(String name, String value) {
    try {
      URI url = URI.create(value);
      boolean web = "https".equals(url.getScheme()) || "http".equals(url.getScheme());
      if (web && url.getHost() != null) {
        return url;
      }
    } catch (IllegalArgumentException e) {
      return problem(name, "is not a URL: " + value, NO_URL);
    }
    return problem(name, "must be an http or https URL: " + value, NO_URL);
  }

  private Optional<String> find(String name) {
    return Optional.ofNullable(environment.get(name)).map(String::strip).filter(v -> !v.isEmpty());
  }

  private <T> T problem(String name, String what, T instead) {
    problems.add(name + " " + what);
    return instead;
  }
}
