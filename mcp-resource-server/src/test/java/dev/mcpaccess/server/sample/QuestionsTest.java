package dev.mcpaccess.server.sample;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What docs/questions.md says is what happens. */
@DisplayName("P12 questions are answered by at most two calls")
class QuestionsTest {
  private static final Pattern CALL = Pattern.compile("(?m)^    ([a-z_]+) (\\{.*})$");
  private static final Pattern EXPECTED = Pattern.compile("`([^`]+)`");
  private static final Pattern PART = Pattern.compile("\\$(\\d)(/[^\"]*)");

  private static final String[] EVERYTHING =
      Stream.of(
              "company",
              "end_user",
              "asset",
              "opportunity",
              "task",
              "note",
              "project",
              "issue",
              "checklist",
              "document")
          .flatMap(model -> Stream.of(":view", ":create", ":update").map(model::concat))
          .toArray(String[]::new);

  private static SampleServer server;

  @BeforeAll
  static void start() {
    server = SampleServer.start();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  record Question(String text, Someone asker, List<MatchResult> calls, List<String> answer) {
    static Question of(String part) {
      String person = part.replaceAll("(?s).*\nAs (\\w+):.*", "$1").toUpperCase(Locale.ROOT);
      String answer = part.substring(part.indexOf("\nAnswer: "));
      return new Question(
          part.lines().findFirst().orElseThrow(),
          Someone.valueOf(person),
          CALL.matcher(part).results().toList(),
          EXPECTED.matcher(answer).results().map(found -> found.group(1)).toList());
    }

    @Override
    public String toString() {
      return text;
    }
  }

  static List<Question> questions() throws IOException {
    String[] parts = Files.readString(Path.of("../docs/questions.md")).split("\n### ");
    return Stream.of(parts).skip(1).map(Question::of).toList();
  }

  @ParameterizedTest
  @MethodSource("questions")
  void questionIsAnswered(Question question) {
    assertThat(question.calls()).hasSizeBetween(1, 2);
    assertThat(question.answer()).isNotEmpty();
    String token = SampleServer.token(question.asker(), EVERYTHING);
    List<JsonNode> answers = new ArrayList<>();
    for (MatchResult call : question.calls()) {
      String arguments =
          PART.matcher(call.group(2))
              .replaceAll(part -> Matcher.quoteReplacement(part(answers, part)));
      JsonNode answer =
          server.rpc(
              token,
              "tools/call",
              "{\"name\":\"%s\",\"arguments\":%s}".formatted(call.group(1), arguments));
      assertThat(answer.at("/result/isError").asBoolean(false)).as(answer.toString()).isFalse();
      assertThat(answer.has("result")).as(answer.toString()).isTrue();
      answers.add(answer.at("/result/structuredContent"));
    }
    assertThat(answers.toString()).contains(question.answer());
    assertThat(answers.get(answers.size() - 1).path("truncated").asBoolean()).isFalse();
  }

  private static String part(List<JsonNode> answers, MatchResult part) {
    JsonNode found = answers.get(Integer.parseInt(part.group(1)) - 1).at(part.group(2));
    assertThat(found.isTextual()).as(part.group()).isTrue();
    return found.textValue();
  }
}
