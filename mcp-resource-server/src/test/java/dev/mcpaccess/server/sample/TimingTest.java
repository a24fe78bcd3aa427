package dev.mcpaccess.server.sample;

import static dev.mcpaccess.server.sample.SampleServer.token;
import static dev.mcpaccess.server.sample.Someone.CARLY;
import static dev.mcpaccess.server.sample.Someone.INES;
import static dev.mcpaccess.server.sample.Someone.id;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The time of an answer does not tell what is hidden from what does not exist.
 *
 * <p>Both are asked for in pairs, one right after the other and each first in turn. What else the
 * machine does meets both alike, so of two calls that do the same, each is the slower one about as
 * often. By the number of pairs the bounds are nearly five standard deviations from the middle.
 */
class TimingTest {
  private static final int PAIRS = 300;
  private static final int WARM_UP = 100;
  private static final double FROM = 0.36;
  private static final double TO = 0.64;

  private static SampleServer server;

  @BeforeAll
  static void start() {
    server = SampleServer.start();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "document | dokument | list_records {'model':'NAME'}",
        "document | dokument | search_records {'query':'a','models':['NAME']}",
        "tenant_id | tenant_ix | list_records"
            + " {'model':'task','filter':[{'field':'NAME','operator':'eq','value':'x'}]}",
        "assignee_id | assignee_ix | list_records {'model':'task','sort':[{'field':'NAME'}]}",
        "assignee.email | assignee.emial | list_records {'model':'task','select':['NAME']}",
      })
  @DisplayName(
      "Security 33 a hidden model, field or relation is refused as soon as one that is none")
  void hiddenPartTakesAsLongAsNone(String hidden, String absent, String call) {
    assertAlike(token(CARLY, "task:view"), call, hidden, absent);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        // Of another company; of a project that Ines does not belong to.
        "9 | 14 | get_record {'model':'task','id':'NAME'}",
        "c | 8 | get_record {'model':'issue','id':'NAME'}",
      })
  @DisplayName("Security 34 a row out of reach takes as long as none")
  void rowOutOfReachTakesAsLongAsNone(char kind, int number, String call) {
    String token = kind == '9' ? token(CARLY, "task:view") : token(INES, "issue:view");
    assertThat(server.error(token, name(call), arguments(call, id(kind, number))))
        .isEqualTo(server.error(token, name(call), arguments(call, id(kind, 999))));
    assertAlike(token, call, id(kind, number), id(kind, 999));
  }

  private static void assertAlike(String token, String call, String hidden, String absent) {
    for (int i = 0; i < WARM_UP; i++) {
      time(token, call, hidden);
      time(token, call, absent);
    }
    int slower = 0;
    for (int pair = 0; pair < PAIRS; pair++) {
      boolean hiddenFirst = pair % 2 == 0;
      long first = time(token, call, hiddenFirst ? hidden : absent);
      long second = time(token, call, hiddenFirst ? absent : hidden);
      if (hiddenFirst == first > second) {
        slower++;
      }
    }
    assertThat((double) slower / PAIRS)
        .as("%s is slower than %s", hidden, absent)
        .isBetween(FROM, TO);
  }

  private static long time(String token, String call, String name) {
    long start = System.nanoTime();
    server.call(token, name(call), arguments(call, name));
    return System.nanoTime() - start;
  }

  private static String name(String call) {
    return call.split(" ", 2)[0];
  }

  private static String arguments(String call, String name) {
    return call.split(" ", 2)[1].replace("NAME", name);
  }
}
