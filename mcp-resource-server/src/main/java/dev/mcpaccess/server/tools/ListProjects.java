package dev.mcpaccess.server.tools;

import com.fasterxml.jackson.databind.JsonNode;
import dev.mcpaccess.server.access.CatalogAccess;
import dev.mcpaccess.server.auth.Caller;
import dev.mcpaccess.server.catalog.Field;
import dev.mcpaccess.server.catalog.Model;
import dev.mcpaccess.server.mcp.ToolResult;
import dev.mcpaccess.server.records.Condition;
import dev.mcpaccess.server.records.Operator;
import dev.mcpaccess.server.records.Position;
import dev.mcpaccess.server.records.Reach;
import dev.mcpaccess.server.records.RecordQuery;
import dev.mcpaccess.server.records.RecordStore;
import dev.mcpaccess.server.records.Sort;
import dev.mcpaccess.server.records.StoredRecord;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Lists the projects that the caller reaches, and to who may join more, the others by title. */
final class ListProjects extends PlainTool {
  private static final int MAX_TEXT = 200;

  /** Of more, some are shown as if they could still be joined, which does no harm. */
  private static final int MAX_MEMBERSHIPS = 1_000;

  private final CatalogAccess access;
  private final RecordStore store;
  private final Model model;
  private final List<Sort> sort;
  private final RecordView view;

  ListProjects(CatalogAccess access, RecordStore store, Model model) {
    super("list_projects");
    this.access = access;
    this.store = store;
    this.model = model;
    Field title = model.titleField();
    this.sort = title.isSortable() ? List.of(new Sort(title, false)) : List.of();
    this.view = new RecordView(List.of(title), MAX_TEXT, "", false);
  }

  @Override
  public boolean isOpenTo(Caller caller) {
    return access.seesProjects(caller);
  }

  @Override
  ToolResult run(Caller caller, JsonNode arguments) {
    Input input = Arguments.as(Input.class, arguments);
    boolean joins = access.mayJoinProjects(caller);
    Reach reached = access.reach(caller);
    Reach shown = joins ? Reach.all(caller.companyId()) : reached;
    Object list = new ListIdentity(caller.companyId(), caller.subject(), input.name());
    List<StoredRecord> found = list(shown, input, list, input.limit() + 1);
    Set<String> own = joins ? own(reached) : Set.of();
    RecordPage page =
        RecordPage.of(
            found,
            input.limit(),
            (project, properties) -> {
              view.show(project, properties);
              if (joins) {
                properties.accept("member", own.contains(project.id()));
              }
            },
            sort,
            list);
    return ToolResult.of(page, page.size());
  }

  private List<StoredRecord> list(Reach reach, Input input, Object list, int limit) {
    Optional<Position> after =
        Optional.ofNullable(input.cursor()).map(cursor -> Cursor.decode(cursor, list, sort.size()));
    return store.list(
        new RecordQuery(
            reach,
            model,
            List.of(model.titleField()),
            conditions(input),
            Optional.empty(),
            sort,
            after,
            limit));
  }

  private List<Condition> conditions(Input input) {
    return input.name() == null
        ? List.of()
        : List.of(new Condition(model.titleField(), Operator.CONTAINS, List.of(input.name())));
  }

  private Set<String> own(Reach reached) {
    return list(reached, new Input(null, null, null), "", MAX_MEMBERSHIPS).stream()
        .map(StoredRecord::id)
        .collect(Collectors.toSet());
  }

  record Input(String name, Integer limit, String cursor) {
    Input {
      limit = limit == null ? Arguments.DEFAULT_LIMIT : limit;
    }
  }

  private record ListIdentity(UUID company, String subject, String name) {}
}
