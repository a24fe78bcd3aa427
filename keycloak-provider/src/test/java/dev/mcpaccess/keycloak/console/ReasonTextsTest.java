package dev.mcpaccess.keycloak.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.mcpaccess.keycloak.apikey.Flaw;
import java.io.IOException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages say in each language what the server refuses. */
class ReasonTextsTest {

  private static final String PREFIX = "reason.";
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");

  /** What the pages cannot cause, whatever a person types. */
  private static final Set<Flaw> OF_PROGRAMS =
      EnumSet.of(
          Flaw.MISSING,
          Flaw.NOT_ONE_OF,
          Flaw.NOT_A_FLAG,
          Flaw.NOT_A_LIST,
          Flaw.FIXED,
          Flaw.ONLY_FOR_PROGRAMS,
          Flaw.ONLY_FOR_PEOPLE,
          Flaw.NOBODY_LOGS_IN,
          Flaw.OVERLAP_ONLY_FOR_PROGRAMS,
          Flaw.PERMISSIONS_CHOSEN,
          Flaw.COPY_CHOSEN,
          Flaw.COPY_BESIDE_PERMISSIONS,
          Flaw.COPY_OF_DYNAMIC,
          Flaw.COPY_OF_MODULE_OFF,
          Flaw.COPY_BEYOND_OWN_ROLE,
          Flaw.NO_KEY_OF_COMPANY,
          Flaw.NO_PUBLISHED_KEY,
          Flaw.BODY_TOO_LARGE,
          Flaw.NOT_JSON,
          Flaw.NOT_AN_OBJECT,
          Flaw.UNKNOWN_FIELD,
          Flaw.WRONG_TYPE,
          Flaw.NOT_A_HEADER,
          Flaw.UNKNOWN_PARAMETER,
          Flaw.REPEATED,
          Flaw.NOT_A_NUMBER,
          Flaw.OTHER_LIST,
          Flaw.OTHER_FILTERS,
          Flaw.KEY_OR_DRAFT,
          Flaw.NOT_AN_API_TYPE,
          Flaw.NOT_A_PERMISSION,
          Flaw.MEMBER_NEEDED,
          Flaw.MEMBER_NOT_FOR_TYPE,
          Flaw.UNKNOWN_CLIENT,
          Flaw.MALFORMED_REPORT);

  @ParameterizedTest
  @ValueSource(strings = {"en", "de", "da", "sv"})
  void everyReasonThatAPersonCanMeetIsTold(String language) throws IOException {
    JsonNode texts =
        new ObjectMapper()
            .readTree(
                ConsoleFiles.loaded().find("messages/" + language + ".json").orElseThrow().plain());
    Map<String, Set<String>> told =
        texts.properties().stream()
            .filter(text -> text.getKey().startsWith(PREFIX))
            .collect(
                Collectors.toMap(
                    text -> text.getKey().substring(PREFIX.length()),
                    text -> names(text.getValue().asText())));

    assertThat(told.keySet())
        .isEqualTo(
            EnumSet.complementOf(EnumSet.copyOf(OF_PROGRAMS)).stream()
                .map(Flaw::code)
                .collect(Collectors.toSet()));
    Map<String, Flaw> flaws =
        Arrays.stream(Flaw.values()).collect(Collectors.toMap(Flaw::code, Function.identity()));
    told.forEach(
        (code, names) -> assertThat(names(flaws.get(code).text())).as(code).containsAll(names));
  }

  @Test
  void aReasonNamesItsValues() {
    assertThat(Flaw.TOO_LONG.with("maximum", 100).text())
        .isEqualTo("must not be longer than 100 characters");
    assertThat(Flaw.OUT_OF_RANGE.with("minimum", 0, "maximum", 7).text())
        .isEqualTo("must be between 0 and 7");
  }

  private static Set<String> names(String text) {
    return PLACEHOLDER
        .matcher(text)
        .results()
        .map((MatchResult found) -> found.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
