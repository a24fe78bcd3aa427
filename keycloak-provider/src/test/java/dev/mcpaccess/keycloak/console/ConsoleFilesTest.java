package dev.mcpaccess.keycloak.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the web app consists of, and that its parts fit together. */
class ConsoleFilesTest {

  private static final Path SOURCES =
      Path.of("src/main/resources/dev/mcpaccess/keycloak/console/web");
  private static final int MOST_BYTES = 150_000;

  /** A text's key, where it stands in a script as it is: between quotes, with a dot in it. */
  private static final Pattern KEY =
      Pattern.compile("\\bt\\(\"([^\"]+)\"|\"((?:wrong|keys?|preview|once)\\.[a-zA-Z.]+)\"");

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\w+}");

  private final ConsoleFiles files = ConsoleFiles.loaded();

  @Test
  void scriptsAndStylesAreSmall() {
    int compressed = files.all().values().stream().mapToInt(file -> file.compressed().length).sum();

    assertThat(compressed).isLessThanOrEqualTo(MOST_BYTES);
  }

  @Test
  void everySourceIsServed() throws IOException {
    try (Stream<Path> sources = Files.walk(SOURCES)) {
      assertThat(
              sources
                  .filter(Files::isRegularFile)
                  .map(file -> SOURCES.relativize(file).toString().replace('\\', '/'))
                  .filter(name -> !name.equals("index.html")))
          .isSubsetOf(files.all().keySet());
    }
  }

  @Test
  void theLibraryIsServedBesideThem() {
    assertThat(files.find("lit-html/lit-html.js")).isPresent();
  }

  @ParameterizedTest
  @ValueSource(strings = {"../index.html", "index.html", "/app.js", "./app.js", ""})
  void nothingElseIsServed(String name) {
    assertThat(files.find(name)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"de", "da", "sv"})
  void everyLanguageSaysTheSame(String language) {
    assertThat(placeholders(language)).isEqualTo(placeholders("en"));
  }

  @Test
  void everyTextThatAScriptNamesIsThere() {
    Set<String> named =
        files.scripts().stream()
            .map(name -> text(files.find(name).orElseThrow()))
            .flatMap(script -> KEY.matcher(script).results())
            .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(named).isNotEmpty().isSubsetOf(placeholders("en").keySet());
  }

  @Test
  void everyRuleOfTheStylesIsClosed() {
    String styles = text(files.find("console.css").orElseThrow());

    assertThat(styles.chars().filter(c -> c == '{').count())
        .isEqualTo(styles.chars().filter(c -> c == '}').count());
  }

  @Test
  void noScriptWritesMarkupFromText() {
    assertThat(files.scripts())
        .filteredOn(name -> !name.startsWith("lit-html/"))
        .allSatisfy(
            name ->
                assertThat(text(files.find(name).orElseThrow()))
                    .as(name)
                    .doesNotContain("innerHTML", "insertAdjacentHTML", "unsafeHTML", "eval("));
  }

  /** Each text's key with the names of what is inserted. */
  private Map<String, Set<String>> placeholders(String language) {
    Map<String, Set<String>> placeholders = new TreeMap<>();
    JsonNode texts = read(files.find("messages/" + language + ".json").orElseThrow());
    texts
        .properties()
        .forEach(
            entry ->
                placeholders.put(
                    entry.getKey(),
                    PLACEHOLDER
                        .matcher(entry.getValue().toString())
                        .results()
                        .map(found -> found.group())
                        .collect(Collectors.toCollection(TreeSet::new))));
    return placeholders;
  }

  private static JsonNode read(ConsoleFile file) {
    try {
      return new ObjectMapper().readTree(file.plain());
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String text(ConsoleFile file) {
    return new String(file.plain(), StandardCharsets.UTF_8);
  }
}
