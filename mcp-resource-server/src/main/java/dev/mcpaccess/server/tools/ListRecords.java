package dev.mcpaccess.server.tools;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.JsonNode;
import dev.mcpaccess.server.access.CatalogAccess;
import dev.mcpaccess.server.auth.Caller;
import dev.mcpaccess.server.catalog.Action;
import dev.mcpaccess.server.catalog.Field;
import dev.mcpaccess.server.catalog.Model;
import dev.mcpaccess.server.catalog.Users;
import dev.mcpaccess.server.mcp.ToolInputException;
import dev.mcpaccess.server.mcp.ToolResult;
import dev.mcpaccess.server.records.AggregateQuery;
import dev.mcpaccess.server.records.Metric;
import dev.mcpaccess.server.records.RecordQuery;
import dev.mcpaccess.server.records.RecordStore;
import dev.mcpaccess.server.records.Sort;
import dev.mcpaccess.server.records.StoredRecord;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Lists the records of one model, page by page. */
final class ListRecords extends RecordTool {
  private static final int MAX_TEXT = 1_000;
  private static final Metric COUNT = new Metric(Metric.Function.COUNT, null);

  private final RecordStore store;
  private final Optional<Users> users;

  /**
   * @param users how a caller finds the application's own user, if records have owners
   */
  ListRecords(CatalogAccess access, RecordStore store, Optional<Users> users) {
    super("list_records", Action.VIEW, access);
    this.store = store;
    this.users = users;
  }

  @Override
  ToolResult run(Caller caller, JsonNode arguments) {
    Input input = Arguments.as(Input.class, arguments);
    Model model = model(caller, input.model());
    List<Field> selected = ModelFields.selected(model, input.select());
    List<Sort> sort = input.sort().stream().map(by -> by.on(model)).toList();
    ListIdentity identity = ListIdentity.of(caller, input);
    List<StoredRecord> records =
        store.list(
            new RecordQuery(
                access().reach(caller),
                model,
                Stream.concat(selected.stream(), sort.stream().map(Sort::field))
                    .distinct()
                    .toList(),
                input.selection().conditions(model),
                input.selection().own(caller, model, users),
                sort,
                Optional.ofNullable(input.cursor())
                    .map(cursor -> Cursor.decode(cursor, identity, sort.size())),
                input.limit() + 1));
    RecordView view =
        new RecordView(
            selected, MAX_TEXT, "; get_record returns all", access().isChangeable(caller, model));
    RecordPage page = RecordPage.of(records, input.limit(), view::show, sort, identity);
    return ToolResult.of(new Result(model.name(), total(caller, model, input), page), page.size());
  }

  private Long total(Caller caller, Model model, Input input) {
    if (!input.count()) {
      return null;
    }
    if (!store.isCalculating()) {
      throw new ToolInputException("Records cannot be counted here: leave out count.");
    }
    AggregateQuery query =
        new AggregateQuery(
            access().reach(caller),
            model,
            input.selection().conditions(model),
            input.selection().own(caller, model, users),
            List.of(),
            List.of(COUNT),
            1);
    return (Long) store.aggregate(query).get(0).get(COUNT.name());
  }

  record Input(
      String model,
      List<ConditionInput> filter,
      boolean mine,
      String project,
      List<SortInput> sort,
      List<String> select,
      Integer limit,
      String cursor,
      boolean count) {
    Input {
      sort = sort == null ? List.of() : sort;
      limit = limit == null ? Arguments.DEFAULT_LIMIT : limit;
    }

    SelectionInput selection() {
      return new SelectionInput(filter, mine, project);
    }
  }

  /** Everything that makes two pages pages of the same list. */
  private record ListIdentity(
      UUID company, String subject, String model, SelectionInput selection, List<SortInput> sort) {
    static ListIdentity of(Caller caller, Input input) {
      return new ListIdentity(
          caller.companyId(), caller.subject(), input.model(), input.selection(), input.sort());
    }
  }

  @JsonInclude(JsonInclude.Include.NON_NULL)
  private record Result(String model, Long total, @JsonUnwrapped RecordPage page) {}
}
