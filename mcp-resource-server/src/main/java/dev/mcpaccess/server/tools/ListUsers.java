package dev.mcpaccess.server.tools;

import com.fasterxml.jackson.databind.JsonNode;
import dev.mcpaccess.server.access.CatalogAccess;
import dev.mcpaccess.server.auth.Caller;
import dev.mcpaccess.server.catalog.Field;
import dev.mcpaccess.server.catalog.Model;
import dev.mcpaccess.server.catalog.Users;
import dev.mcpaccess.server.mcp.ToolResult;
import dev.mcpaccess.server.records.Condition;
import dev.mcpaccess.server.records.Operator;
import dev.mcpaccess.server.records.Reach;
import dev.mcpaccess.server.records.RecordQuery;
import dev.mcpaccess.server.records.RecordStore;
import dev.mcpaccess.server.records.Sort;
import dev.mcpaccess.server.records.StoredRecord;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;

/** Lists the company's users, who own records. */
final class ListUsers extends PlainTool {
  private static final int MAX_TEXT = 200;

  private final CatalogAccess access;
  private final RecordStore store;
  private final Users users;
  private final Model model;
  private final List<Sort> sort;
  private final RecordView view;

  /**
   * @param model the users as records
   */
  ListUsers(CatalogAccess access, RecordStore store, Users users, Model model) {
    super("list_users");
    this.access = access;
    this.store = store;
    this.users = users;
    this.model = model;
    this.sort = List.of(new Sort(model.titleField(), false));
    this.view =
        new RecordView(
            model.fields().stream()
                .filter(field -> !field.name().equals(Users.CLAIM_FIELD))
                .toList(),
            MAX_TEXT,
            "",
            false);
  }

  @Override
  public boolean isOpenTo(Caller caller) {
    return access.seesUsers(caller);
  }

  @Override
  ToolResult run(Caller caller, JsonNode arguments) {
    Input input = Arguments.as(Input.class, arguments);
    Object list = new ListIdentity(caller.companyId(), input.name());
    List<StoredRecord> found =
        store.list(
            new RecordQuery(
                Reach.all(caller.companyId()),
                model,
                model.fields(),
                conditions(input),
                Optional.empty(),
                sort,
                Optional.ofNullable(input.cursor())
                    .map(cursor -> Cursor.decode(cursor, list, sort.size())),
                input.limit() + 1));
    RecordPage page =
        RecordPage.of(found, input.limit(), (user, shown) -> show(caller, user, shown), sort, list);
    return ToolResult.of(page, page.size());
  }

  private List<Condition> conditions(Input input) {
    Field name = model.titleField();
    return input.name() == null
        ? List.of()
        : List.of(new Condition(name, Operator.CONTAINS, List.of(input.name())));
  }

  private void show(Caller caller, StoredRecord user, BiConsumer<String, Object> shown) {
    view.show(user, shown);
    boolean you =
        caller
            .claim(users.claim())
            .filter(claim -> claim.equals(user.values().get(Users.CLAIM_FIELD)))
            .isPresent();
    if (you) {
      shown.accept("you", true);
    }
  }

  record Input(String name, Integer limit, String cursor) {
    Input {
      limit = limit == null ? Arguments.DEFAULT_LIMIT : limit;
    }
  }

  private record ListIdentity(UUID company, String name) {}
}
