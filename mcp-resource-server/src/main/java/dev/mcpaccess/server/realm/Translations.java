package dev.mcpaccess.server.realm;

import dev.mcpaccess.server.catalog.Catalog;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Texts of the authorization screen by language: those of the catalog, and further ones from
 * properties files in UTF-8.
 *
 * @param locale the catalog's own language
 * @param folder has a file for each language, such as {@code de.properties}
 */
public record Translations(String locale, Optional<Path> folder) {
  private static final String SUFFIX = ".properties";

  /**
   * All texts, by language and name.
   *
   * @throws IllegalArgumentException if a file cannot be read, or names what the catalog has not
   */
  Map<String, Map<String, String>> texts(Catalog catalog) {
    Set<String> known = CatalogTexts.names(catalog);
    Map<String, Map<String, String>> texts = new TreeMap<>();
    texts.put(locale, CatalogTexts.of(catalog, locale));
    for (Path file : files()) {
      String name = file.getFileName().toString();
      String language = name.substring(0, name.length() - SUFFIX.length());
      texts.computeIfAbsent(language, absent -> new TreeMap<>()).putAll(read(file, known));
    }
    return texts;
  }

  private List<Path> files() {
    if (folder.isEmpty()) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder.get())) {
      return files.filter(file -> file.toString().endsWith(SUFFIX)).sorted().toList();
    } catch (IOException e) {
      throw new IllegalArgumentException(folder.get() + " cannot be read: " + e, e);
    }
  }

  private static Map<String, String> read(Path file, Set<String> known) {
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      properties.load(reader);
    } catch (IOException | IllegalArgumentException e) {
      throw new IllegalArgumentException(file + " cannot be read: " + e, e);
    }
    Set<String> unknown = new TreeSet<>(properties.stringPropertyNames());
    unknown.removeAll(known);
    if (!unknown.isEmpty()) {
      throw new IllegalArgumentException(
          file + " names what is not in the catalog: " + String.join(", ", unknown));
    }
    Map<String, String> texts = new TreeMap<>();
    properties.stringPropertyNames().forEach(name -> texts.put(name, properties.getProperty(name)));
    return texts;
  }
}
