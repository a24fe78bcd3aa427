package dev.mcpaccess.keycloak.console;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * All files of the web app, found by following the imports of its first script. No other name is
 * ever looked up, and the version, which stands in their address, changes with any of them.
 */
final class ConsoleFiles {

  static final String STYLES = "console.css";
  static final String SCRIPT = "app.js";

  /** The languages that the app's texts are there in. */
  static final List<String> LANGUAGES = List.of("en", "de", "da", "sv");

  private static final Pattern IMPORT = Pattern.compile("\\b(?:from|import)\\s*\"(\\.[^\"]+)\"");

  private final SortedMap<String, ConsoleFile> files = new TreeMap<>();
  private final String version;

  private ConsoleFiles() {
    MessageDigest digest = sha256();
    Deque<String> names = new ArrayDeque<>(List.of(SCRIPT, STYLES));
    LANGUAGES.forEach(language -> names.add("messages/" + language + ".json"));
    while (!names.isEmpty()) {
      String name = names.remove();
      if (!files.containsKey(name)) {
        byte[] content = read(name);
        files.put(name, new ConsoleFile(name, content));
        if (name.endsWith(".js")) {
          Matcher imports = IMPORT.matcher(new String(content, StandardCharsets.UTF_8));
          imports.results().forEach(found -> names.add(resolve(name, found.group(1))));
        }
      }
    }
    files.forEach(
        (name, file) -> {
          digest.update(name.getBytes(StandardCharsets.UTF_8));
          digest.update(file.plain());
        });
    version = HexFormat.of().formatHex(digest.digest(), 0, 8);
  }

  /** Reads them once. */
  static ConsoleFiles loaded() {
    return Loaded.FILES;
  }

  private static final class Loaded {
    static final ConsoleFiles FILES = new ConsoleFiles();
  }

  String version() {
    return version;
  }

  Optional<ConsoleFile> find(String name) {
    return Optional.ofNullable(files.get(name));
  }

  Map<String, ConsoleFile> all() {
    return Map.copyOf(files);
  }

  /** The scripts, which a browser can fetch before it knows who imports them. */
  List<String> scripts() {
    return files.keySet().stream().filter(name -> name.endsWith(".js")).toList();
  }

  private static String resolve(String importer, String imported) {
    return URI.create(importer).resolve(imported).toString();
  }

  private static byte[] read(String name) {
    try (InputStream file = ConsoleFiles.class.getResourceAsStream("web/" + name)) {
      if (file == null) {
        throw new IllegalStateException("The web app lacks " + name);
      }
      return file.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
