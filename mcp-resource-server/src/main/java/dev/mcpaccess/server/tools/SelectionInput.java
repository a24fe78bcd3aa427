package dev.mcpaccess.server.tools;

import dev.mcpaccess.server.auth.Caller;
import dev.mcpaccess.server.catalog.Field;
import dev.mcpaccess.server.catalog.Model;
import dev.mcpaccess.server.catalog.Users;
import dev.mcpaccess.server.mcp.ToolInputException;
import dev.mcpaccess.server.records.Condition;
import dev.mcpaccess.server.records.Operator;
import dev.mcpaccess.server.records.Own;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Which records of a model a caller means. */
record SelectionInput(List<ConditionInput> filter, boolean mine, String project) {
  SelectionInput {
    filter = filter == null ? List.of() : filter;
  }

  List<Condition> conditions(Model model) {
    return Stream.concat(
            filter.stream().map(condition -> condition.on(model)),
            Stream.ofNullable(project)
                .map(id -> new Condition(projectOf(model), Operator.EQ, List.of(id))))
        .toList();
  }

  private static Field projectOf(Model model) {
    return model
        .projectField()
        .orElseThrow(
            () ->
                new ToolInputException(
                    "A record of %s belongs to no project: leave out project."
                        .formatted(model.name())));
  }

  Optional<Own> own(Caller caller, Model model, Optional<Users> users) {
    if (!mine) {
      return Optional.empty();
    }
    if (model.owner() == null) {
      throw new ToolInputException(
          "A record of %s has no owner: leave out mine.".formatted(model.name()));
    }
    return Optional.of(
        users
            .flatMap(found -> caller.claim(found.claim()).map(value -> new Own(found, value)))
            .orElseThrow(
                () ->
                    new ToolInputException("It is not known which user you are: leave out mine.")));
  }
}
