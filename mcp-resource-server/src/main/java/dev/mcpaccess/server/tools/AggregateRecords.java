package dev.mcpaccess.server.tools;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.databind.JsonNode;
import dev.mcpaccess.server.access.CatalogAccess;
import dev.mcpaccess.server.auth.Caller;
import dev.mcpaccess.server.catalog.Action;
import dev.mcpaccess.server.catalog.Field;
import dev.mcpaccess.server.catalog.FieldType;
import dev.mcpaccess.server.catalog.Model;
import dev.mcpaccess.server.catalog.Users;
import dev.mcpaccess.server.mcp.ToolInputException;
import dev.mcpaccess.server.mcp.ToolResult;
import dev.mcpaccess.server.records.AggregateQuery;
import dev.mcpaccess.server.records.Grouping;
import dev.mcpaccess.server.records.Grouping.Period;
import dev.mcpaccess.server.records.Metric;
import dev.mcpaccess.server.records.RecordStore;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Counts and calculates over the records of one model. */
final class AggregateRecords extends RecordTool {
  private final RecordStore store;
  private final Optional<Users> users;

  AggregateRecords(CatalogAccess access, RecordStore store, Optional<Users> users) {
    super("aggregate_records", Action.VIEW, access);
    this.store = store;
    this.users = users;
  }

  /** It may read all of a model. */
  @Override
  public int weight() {
    return 2;
  }

  @Override
  ToolResult run(Caller caller, JsonNode arguments) {
    Input input = Arguments.as(Input.class, arguments);
    Model model = model(caller, input.model());
    List<Map<String, Object>> groups =
        store.aggregate(
            new AggregateQuery(
                access().reach(caller),
                model,
                input.selection().conditions(model),
                input.selection().own(caller, model, users),
                input.groupBy().stream().map(group -> group.on(model)).toList(),
                input.metrics().stream().map(metric -> metric.on(model)).distinct().toList(),
                input.limit() + 1));
    boolean truncated = groups.size() > input.limit();
    List<Map<String, Object>> shown = truncated ? groups.subList(0, input.limit()) : groups;
    return ToolResult.of(new Result(model.name(), shown, truncated), shown.size());
  }

  record Input(
      String model,
      List<MetricInput> metrics,
      List<GroupInput> groupBy,
      List<ConditionInput> filter,
      boolean mine,
      String project,
      Integer limit) {
    Input {
      groupBy = groupBy == null ? List.of() : groupBy;
      limit = limit == null ? Arguments.DEFAULT_LIMIT : limit;
    }

    SelectionInput selection() {
      return new SelectionInput(filter, mine, project);
    }
  }

  record MetricInput(Metric.Function function, String field) {
    Metric on(Model model) {
      if (function == Metric.Function.COUNT) {
        if (field != null) {
          throw new ToolInputException("The function count takes no field: use a filter.");
        }
        return new Metric(function, null);
      }
      if (field == null || !function.isOf(ModelFields.named(model, field).type())) {
        throw new ToolInputException(
            "This function needs one of the fields: %s."
                .formatted(
                    model.fields().stream()
                        .filter(each -> function.isOf(each.type()))
                        .map(Field::name)
                        .collect(joining(", "))));
      }
      return new Metric(function, ModelFields.named(model, field));
    }
  }

  record GroupInput(String field, Period period) {
    Grouping on(Model model) {
      Field named = ModelFields.named(model, field);
      if (named.type() == FieldType.TEXT) {
        throw new ToolInputException(
            "The field %s is a long text and makes no groups.".formatted(field));
      }
      boolean isTime = named.type() == FieldType.DATE || named.type() == FieldType.TIMESTAMP;
      if (period != null && !isTime) {
        throw new ToolInputException("The field %s is no date: leave out period.".formatted(field));
      }
      return new Grouping(named, period);
    }
  }

  private record Result(String model, List<Map<String, Object>> groups, boolean truncated) {}
}
