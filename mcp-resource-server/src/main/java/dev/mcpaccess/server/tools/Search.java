package dev.mcpaccess.server.tools;

import com.fasterxml.jackson.databind.JsonNode;
import dev.mcpaccess.server.access.CatalogAccess;
import dev.mcpaccess.server.auth.Caller;
import dev.mcpaccess.server.catalog.Model;
import dev.mcpaccess.server.mcp.ToolResult;
import dev.mcpaccess.server.records.RecordStore;
import dev.mcpaccess.server.records.SearchMatch;
import dev.mcpaccess.server.records.SearchQuery;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The same as {@code search_records} in the form that ChatGPT knows. */
final class Search extends SearchTool {
  private static final int LIMIT = 20;

  private final RecordStore store;

  Search(CatalogAccess access, RecordStore store) {
    super("search", access);
    this.store = store;
  }

  @Override
  ToolResult run(Caller caller, JsonNode arguments) {
    List<Model> models = models(caller);
    Map<String, Model> byName =
        models.stream().collect(Collectors.toMap(Model::name, Function.identity()));
    List<String> words = Words.of(Arguments.as(Input.class, arguments).query());
    List<Match> matches =
        store.search(new SearchQuery(access().reach(caller), models, words, LIMIT)).stream()
            .map(match -> Match.of(match, byName.get(match.model())))
            .toList();
    return ToolResult.of(new Result(matches), matches.size());
  }

  record Input(String query) {}

  private record Result(List<Match> results) {}

  private record Match(String id, String title, String url) {
    static Match of(SearchMatch match, Model model) {
      RecordId id = new RecordId(match.model(), match.id());
      return new Match(id.toString(), match.title(), id.url(model));
    }
  }
}
