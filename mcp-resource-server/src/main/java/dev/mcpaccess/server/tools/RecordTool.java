package dev.mcpaccess.server.tools;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.mcpaccess.server.access.CatalogAccess;
import dev.mcpaccess.server.access.Permission;
import dev.mcpaccess.server.auth.Caller;
import dev.mcpaccess.server.catalog.Action;
import dev.mcpaccess.server.catalog.Model;
import dev.mcpaccess.server.mcp.ToolDefinition;
import dev.mcpaccess.server.mcp.ToolInputException;
import dev.mcpaccess.server.mcp.ToolResult;
import java.util.List;

/** A tool over those models with which its caller may do one action. */
abstract class RecordTool extends DescribedTool {
  private final Action action;
  private final CatalogAccess access;

  RecordTool(String name, Action action, CatalogAccess access) {
    super(name);
    this.action = action;
    this.access = access;
  }

  /** Whether the tool can do anything with a model, whoever calls it. */
  boolean serves(Model model) {
    return true;
  }

  /**
   * @param arguments valid for the tool's input schema
   */
  abstract ToolResult run(Caller caller, JsonNode arguments);

  @Override
  public final boolean isOpenTo(Caller caller) {
    return !models(caller).isEmpty();
  }

  @Override
  public final ToolDefinition definitionFor(Caller caller) {
    return definition(models(caller));
  }

  @Override
  final ToolResult answer(Caller caller, JsonNode arguments) {
    return StoreFailure.explained(() -> run(caller, arguments));
  }

  final CatalogAccess access() {
    return access;
  }

  final List<Model> models(Caller caller) {
    return access.models(caller, action).stream().filter(this::serves).toList();
  }

  final Model model(Caller caller, String modelName) {
    return models(caller, List.of(modelName)).get(0);
  }

  final List<Model> models(Caller caller, List<String> modelNames) {
    lacking(caller, modelNames).explainAll();
    return modelNames.stream().distinct().map(name -> found(caller, name)).toList();
  }

  private Model found(Caller caller, String modelName) {
    return access
        .model(caller, action, modelName)
        .filter(this::serves)
        .orElseThrow(
            () ->
                new ToolInputException(
                    "There is no model \"%s\" here. Use one of: %s."
                        .formatted(modelName, names(models(caller)))));
  }

  @Override
  public final void explainRefusal(Caller caller, JsonNode arguments) {
    if (arguments.path("model").isTextual()) {
      lacking(caller, List.of(arguments.get("model").textValue())).explainAll();
    } else {
      lacking(caller, access.modelNames()).explainAny();
    }
  }

  private Refusals lacking(Caller caller, List<String> modelNames) {
    return new Refusals(
        caller,
        modelNames.stream()
            .flatMap(name -> access.lacking(caller, action, name).stream())
            .map(Permission::name)
            .toList());
  }

  private ToolDefinition definition(List<Model> models) {
    ObjectNode schema = source().inputSchema().deepCopy();
    if (schema.at("/properties/model") instanceof ObjectNode one) {
      enumerate(one, models);
    }
    if (schema.at("/properties/models/items") instanceof ObjectNode some) {
      enumerate(some, models);
    }
    // The example must not name what this caller may not know.
    String description =
        source()
            .description()
            .replace("${model}", models.get(0).name())
            .replace("${title}", models.get(0).title());
    return definition(description, schema);
  }

  private static void enumerate(ObjectNode property, List<Model> models) {
    ArrayNode names = property.putArray("enum");
    models.forEach(model -> names.add(model.name()));
  }

  private static String names(List<Model> models) {
    return models.stream().map(Model::name).collect(joining(", "));
  }
}
