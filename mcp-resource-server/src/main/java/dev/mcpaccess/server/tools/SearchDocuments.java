package dev.mcpaccess.server.tools;

import com.fasterxml.jackson.databind.JsonNode;
import dev.mcpaccess.server.access.CatalogAccess;
import dev.mcpaccess.server.auth.Caller;
import dev.mcpaccess.server.catalog.Action;
import dev.mcpaccess.server.catalog.Model;
import dev.mcpaccess.server.mcp.ToolResult;
import dev.mcpaccess.server.records.Condition;
import dev.mcpaccess.server.records.Operator;
import dev.mcpaccess.server.records.RecordQuery;
import dev.mcpaccess.server.records.RecordStore;
import dev.mcpaccess.server.records.SearchMatch;
import dev.mcpaccess.server.records.SearchQuery;
import dev.mcpaccess.server.records.StoredRecord;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Finds documents by the words in them, and shows where these occur. */
final class SearchDocuments extends DocumentTool {
  private final RecordStore store;

  SearchDocuments(CatalogAccess access, RecordStore store) {
    super("search_documents", Action.VIEW, access);
    this.store = store;
  }

  @Override
  boolean serves(Model model) {
    return super.serves(model) && !model.searchableFields().isEmpty();
  }

  /** It looks through all documents. */
  @Override
  public int weight() {
    return 5;
  }

  @Override
  ToolResult run(Caller caller, JsonNode arguments) {
    Input input = Arguments.as(Input.class, arguments);
    List<Model> models =
        input.model() == null ? models(caller) : models(caller, List.of(input.model()));
    List<String> words = Words.of(input.query());
    List<SearchMatch> found =
        store.search(new SearchQuery(access().reach(caller), models, words, input.limit() + 1));
    boolean truncated = found.size() > input.limit();
    List<SearchMatch> shown = truncated ? found.subList(0, input.limit()) : found;
    Map<RecordId, String> texts = texts(caller, models, shown);
    return ToolResult.of(
        new Result(
            shown.stream()
                .map(
                    match ->
                        new Match(
                            match.model(),
                            match.id(),
                            match.title(),
                            Words.excerpt(
                                texts.getOrDefault(new RecordId(match.model(), match.id()), ""),
                                words)))
                .toList(),
            truncated),
        shown.size());
  }

  /** Read with one query for each model. */
  private Map<RecordId, String> texts(
      Caller caller, List<Model> models, List<SearchMatch> matches) {
    Map<RecordId, String> texts = new HashMap<>();
    for (Model model : models) {
      List<String> ids =
          matches.stream()
              .filter(match -> match.model().equals(model.name()))
              .map(SearchMatch::id)
              .toList();
      if (!ids.isEmpty()) {
        for (StoredRecord record : store.list(query(caller, model, ids))) {
          texts.put(
              new RecordId(model.name(), record.id()),
              Objects.toString(record.values().get(model.content()), ""));
        }
      }
    }
    return texts;
  }

  private RecordQuery query(Caller caller, Model model, List<String> ids) {
    return new RecordQuery(
        access().reach(caller),
        model,
        List.of(content(model)),
        List.of(new Condition(model.keyField(), Operator.IN, ids)),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        ids.size());
  }

  record Input(String query, String model, Integer limit) {
    private static final int DEFAULT_LIMIT = 10;

    Input {
      limit = limit == null ? DEFAULT_LIMIT : limit;
    }
  }

  private record Result(List<Match> matches, boolean truncated) {}

  private record Match(String model, String id, String title, String excerpt) {}
}
