package dev.mcpaccess.server.records.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mcpaccess.server.catalog.Catalog;
import dev.mcpaccess.server.catalog.Model;
import dev.mcpaccess.server.records.Change;
import dev.mcpaccess.server.records.ChangeSet;
import dev.mcpaccess.server.records.Condition;
import dev.mcpaccess.server.records.Operator;
import dev.mcpaccess.server.records.RecordQuery;
import dev.mcpaccess.server.records.SearchMatch;
import dev.mcpaccess.server.records.SearchQuery;
import dev.mcpaccess.server.records.StoredRecord;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Whatever is in a text, to SQL and to a search it is a text. */
class TextPropertyTest {
  private static final int TRIES = 300;

  /** What SQL, its patterns, its escapes and the language of searches give a meaning to. */
  private static final String SIGNS = "%_!\\'\"`;-/*(){}[]$?:&|<>=,. \n\tabhlp1é";

  /** Those of patterns, which show best when they stand alone. */
  private static final String PATTERN_SIGNS = "%_!\\";

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.oneOf(
        Arbitraries.strings().withChars(PATTERN_SIGNS.toCharArray()).ofMinLength(1).ofMaxLength(2),
        Arbitraries.strings().withChars(SIGNS.toCharArray()).ofMaxLength(8),
        Arbitraries.strings().excludeChars('\0').ofMaxLength(30).filter(TextPropertyTest::isUtf8));
  }

  @Provide
  Arbitrary<Operator> operators() {
    return Arbitraries.of(
        Operator.EQ, Operator.NE, Operator.IN, Operator.CONTAINS, Operator.STARTS_WITH);
  }

  @Property(tries = TRIES)
  @Label("Security 35 a filter compares a text as it is")
  void filterComparesTheText(
      @ForAll("texts") String text,
      @ForAll("operators") Operator operator,
      @ForAll @IntRange(min = 1, max = 3) int company) {
    RandomCaller caller = new RandomCaller(Things.company(company), null);
    Catalog catalog = new RandomCatalog(Set.of("name"), false, false).read();
    Model thing = catalog.model("thing").orElseThrow();
    Condition condition = new Condition(thing.field("name").orElseThrow(), operator, List.of(text));
    List<StoredRecord> found =
        Things.STORE.list(
            new RecordQuery(
                caller.reach(catalog),
                thing,
                List.of(),
                List.of(condition),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Things.ROWS.size()));

    assertThat(found.stream().map(StoredRecord::id))
        .containsExactlyInAnyOrderElementsOf(
            new Expected(caller, false)
                .rows(List.of(condition)).stream().map(row -> String.valueOf(row.id())).toList());
  }

  @Property(tries = TRIES)
  @Label("Security 35 a search for any text ends, and finds only what is within reach")
  void searchForTheTextFindsOnlyWhatIsReached(
      @ForAll("texts") String word,
      @ForAll boolean fullText,
      @ForAll @IntRange(min = 1, max = 3) int company) {
    // No search is for nothing.
    Assume.that(!word.isEmpty());
    RandomCaller caller = new RandomCaller(Things.company(company), null);
    Catalog catalog = new RandomCatalog(Set.of("name"), false, fullText).read();
    Model thing = catalog.model("thing").orElseThrow();
    List<SearchMatch> matches =
        Things.STORE.search(
            new SearchQuery(
                caller.reach(catalog), List.of(thing), List.of(word), Things.ROWS.size()));

    assertThat(matches)
        .allSatisfy(
            match ->
                assertThat(caller.reaches(Things.row(Integer.parseInt(match.id())), false))
                    .isTrue());
  }

  @Property(tries = TRIES)
  @Label("Security 38 a text that is stored comes back as it was")
  void storedTextComesBack(
      @ForAll("texts") String text, @ForAll @IntRange(min = 1, max = 90) int id) {
    RandomCaller caller = new RandomCaller(Things.row(id).company(), null);
    Catalog catalog = new RandomCatalog(Set.of("name"), false, true).read();
    Model thing = catalog.model("thing").orElseThrow();
    String version =
        Things.STORE
            .find(caller.reach(catalog), thing, List.of(), String.valueOf(id))
            .orElseThrow()
            .version();
    Change change =
        new Change.Update(
            String.valueOf(id),
            version,
            Map.of(thing.field("name").orElseThrow(), Optional.of(text)));
    StoredRecord stored =
        Things.STORE
            .change(
                new ChangeSet(
                    caller.reach(catalog), thing, List.of(change), thing.fields(), true, true))
            .get(0)
            .record()
            .orElseThrow();

    assertThat(stored.values()).containsEntry("name", text);
  }

  private static boolean isUtf8(String text) {
    return text.codePoints().noneMatch(c -> c >= 0xD800 && c <= 0xDFFF);
  }
}
