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

/** Finds records by the words in them. */
final class SearchRecords extends SearchTool {
  private final RecordStore store;

  SearchRecords(CatalogAccess access, RecordStore store) {
    super("search_records", access);
    this.store = store;
  }

  @Override
  ToolResult run(Caller caller, JsonNode arguments) {
    Input input = Arguments.as(Input.class, arguments);
    List<Model> models = input.models() == null ? models(caller) : models(caller, input.models());
    List<SearchMatch> matches =
        store.search(
            new SearchQuery(
                access().reach(caller), models, Words.of(input.query()), input.limit() + 1));
    boolean truncated = matches.size() > input.limit();
    List<SearchMatch> shown = truncated ? matches.subList(0, input.limit()) : matches;
    return ToolResult.of(new Result(shown, truncated), shown.size());
  }

  record Input(String query, List<String> models, Integer limit) {
    Input {
      limit = limit == null ? Arguments.DEFAULT_LIMIT : limit;
    }
  }

  private record Result(List<SearchMatch> matches, boolean truncated) {}
}
