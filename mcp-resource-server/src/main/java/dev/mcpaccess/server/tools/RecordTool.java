package dev.mcpaccess.server.tools;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.mcpaccess.server.access.CatalogAccess;
import dev.mcpaccess.server.auth.Caller;
import dev.mcpaccess.server.catalog.Action;
import dev.mcpaccess.server.catalog.Model;
import dev.mcpaccess.server.mcp.Failure;
import dev.mcpaccess.server.mcp.Tool;
import dev.mcpaccess.server.mcp.ToolDefinition;
import dev.mcpaccess.server.mcp.ToolDefinition.Annotations;
import dev.mcpaccess.server.mcp.ToolInputException;
import dev.mcpaccess.server.mcp.ToolResult;
import dev.mcpaccess.server.records.RecordStoreException;
import dev.mcpaccess.server.schema.JsonSchema;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A tool over those models with which its caller may do one action. */
abstract class RecordTool implements Tool {
  private static final Logger LOG = LoggerFactory.getLogger(RecordTool.class);

  private final String name;
  private final Action action;
  private final CatalogAccess access;
  private final ToolSource source;
  private final JsonSchema inputSchema;

  RecordTool(String name, Action action, CatalogAccess access) {
    this.name = name;
    this.action = action;
    this.access = access;
    this.source = ToolSource.read(name);
    this.inputSchema = JsonSchema.compile(source.inputSchema().toString());
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
  public final String name() {
    return name;
  }

  @Override
  public final boolean isOpenTo(Caller caller) {
    return !models(caller).isEmpty();
  }

  @Override
  public final ToolDefinition definitionFor(Caller caller) {
    return definition(models(caller));
  }

  @Override
  public final ToolResult call(Caller caller, JsonNode arguments) {
    List<String> problems = inputSchema.problems(arguments);
    if (!problems.isEmpty()) {
      throw new ToolInputException(
          "The arguments of %s are not valid: %s".formatted(name, String.join("; ", problems)));
    }
    try {
      return run(caller, arguments);
    } catch (RecordStoreException e) {
      return e.reason() == RecordStoreException.Reason.VALUE_REFUSED
          ? ToolResult.error(explain(e))
          : ToolResult.failed(explain(e));
    }
  }

  final CatalogAccess access() {
    return access;
  }

  final List<Model> models(Caller caller) {
    return access.models(caller, action).stream().filter(this::serves).toList();
  }

  final Model model(Caller caller, String modelName) {
    return access
        .model(caller, action, modelName)
        .filter(this::serves)
        .orElseThrow(
            () ->
                new ToolInputException(
                    "There is no model \"%s\" here. Use one of: %s."
                        .formatted(modelName, names(models(caller)))));
  }

  private ToolDefinition definition(List<Model> models) {
    ObjectNode schema = source.inputSchema().deepCopy();
    if (schema.at("/properties/model") instanceof ObjectNode one) {
      enumerate(one, models);
    }
    if (schema.at("/properties/models/items") instanceof ObjectNode some) {
      enumerate(some, models);
    }
    return new ToolDefinition(
        name,
        source.title(),
        // The example must not name what this caller may not know.
        source
            .description()
            .replace("${model}", models.get(0).name())
            .replace("${title}", models.get(0).title()),
        schema,
        source.outputSchema(),
        Annotations.readOnly(source.title()));
  }

  private static void enumerate(ObjectNode property, List<Model> models) {
    ArrayNode names = property.putArray("enum");
    models.forEach(model -> names.add(model.name()));
  }

  private static String names(List<Model> models) {
    return models.stream().map(Model::name).collect(joining(", "));
  }

  private static String explain(RecordStoreException e) {
    return switch (e.reason()) {
      case VALUE_REFUSED ->
          "A value, or the cursor, does not fit its field: check it with describe_model, or leave"
              + " it out.";
      case TIMEOUT -> "The query took too long: narrow it with a filter, or sort by nothing.";
      case UNAVAILABLE ->
          "The records cannot be read now (reference %s): try again later."
              .formatted(Failure.logged(LOG, e));
    };
  }
}
