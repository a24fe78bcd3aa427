package dev.mcpaccess.server.mcp;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.mcpaccess.server.auth.Caller;
import dev.mcpaccess.server.observe.CallObserver;
import dev.mcpaccess.server.observe.ToolCall;
import dev.mcpaccess.server.observe.ToolCall.Outcome;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The tools of this server. One that a caller may not use is neither listed nor found. */
public final class Toolbox {
  private static final int MAX_ECHOED_NAME = 64;
  private static final Pattern MODEL_NAME = Pattern.compile("[a-z][a-z0-9_]{0,62}");

  private static final long MAX_LIST_BYTES = 4 * 1024 * 1024;

  private volatile Shelf shelf;
  private final Map<String, Integer> weights;
  private final CallObserver observer;

  /**
   * A box of tools.
   *
   * @param tools in the order in which they are listed
   * @param resources which of the tools bring resources
   * @param weights what calls of some tools cost, in the place of what the tools themselves say
   * @param observer is told of each call
   * @throws IllegalArgumentException if a weight is of no tool
   */
  public Toolbox(
      List<Tool> tools,
      ResourceSource resources,
      Map<String, Integer> weights,
      CallObserver observer) {
    this.weights = Map.copyOf(weights);
    this.observer = observer;
    replace(tools, resources);
    for (String name : this.weights.keySet()) {
      if (!shelf.tools().containsKey(name)) {
        throw new IllegalArgumentException(
            "There is no tool %s that could have a weight; there are: %s"
                .formatted(name, String.join(", ", shelf.tools().keySet())));
      }
    }
  }

  /** Puts other tools in the place of all that are here; calls under way end with the old ones. */
  public void replace(List<Tool> others, ResourceSource otherResources) {
    Map<String, Tool> byName = new LinkedHashMap<>();
    others.forEach(tool -> byName.put(tool.name(), tool));
    shelf = new Shelf(byName, otherResources, lists());
  }

  ResourceSource resources() {
    return shelf.resources();
  }

  ToolList list(Caller caller) {
    Shelf now = shelf;
    return now.lists()
        .get(
            caller,
            asking ->
                ToolList.of(
                    now.tools().values().stream()
                        .filter(tool -> tool.isOpenTo(asking))
                        .map(tool -> tool.definitionFor(asking))
                        .toList()));
  }

  /**
   * Lists that were made for a caller, for as long as they may be told to be good. A caller is
   * known by identity: each token that is verified anew makes another one.
   */
  private static Cache<Caller, ToolList> lists() {
    return Caffeine.newBuilder()
        .weakKeys()
        .expireAfterWrite(CacheHint.PRIVATE.age())
        .maximumWeight(MAX_LIST_BYTES)
        .weigher((Caller caller, ToolList list) -> list.bytes())
        .build();
  }

  /** Tools, with the resources that they bring and the lists of just these. */
  private record Shelf(
      Map<String, Tool> tools, ResourceSource resources, Cache<Caller, ToolList> lists) {}

  /** What a call of the tool of that name costs; that of one that does not exist, too. */
  int weight(String name) {
    Tool tool = shelf.tools().get(name);
    return tool == null ? 1 : weights.getOrDefault(name, tool.weight());
  }

  ToolResult call(Caller caller, String name, JsonNode arguments, CallContext context) {
    long start = System.nanoTime();
    Optional<Tool> tool = Optional.ofNullable(shelf.tools().get(name));
    boolean open = tool.isPresent() && tool.get().isOpenTo(caller);
    Outcome outcome = open ? Outcome.FAILED : Outcome.DENIED;
    int rows = 0;
    try {
      ToolResult result =
          open
              ? run(tool.get(), caller, arguments, context)
              : refusal(caller, tool.orElse(null), name, arguments);
      outcome = open ? result.outcome() : Outcome.DENIED;
      rows = result.rows();
      return result;
    } catch (InputRequiredException e) {
      outcome = Outcome.ASKED;
      throw e;
    } finally {
      observer.ended(
          new ToolCall(
              caller,
              tool.map(Tool::name).orElse(ToolCall.UNKNOWN),
              model(arguments),
              outcome,
              Duration.ofNanos(System.nanoTime() - start),
              rows));
    }
  }

  private static ToolResult run(Tool tool, Caller caller, JsonNode arguments, CallContext context) {
    context.rules().checkCall(tool, arguments, context);
    if (UnusableText.in(arguments)) {
      return ToolResult.error(
          "The arguments contain a NUL character or half of a surrogate pair: leave it out.");
    }
    try {
      return tool.call(
          caller,
          arguments.isMissingNode() ? JsonNodeFactory.instance.objectNode() : arguments,
          context.progress(),
          context.input());
    } catch (ToolInputException e) {
      return ToolResult.error(e.getMessage());
    }
  }

  private static Optional<String> model(JsonNode arguments) {
    return Optional.ofNullable(arguments.path("model").textValue())
        .filter(name -> MODEL_NAME.matcher(name).matches());
  }

  private static ToolResult refusal(Caller caller, Tool tool, String name, JsonNode arguments) {
    if (tool != null) {
      try {
        tool.explainRefusal(caller, arguments);
      } catch (ToolInputException e) {
        return ToolResult.error(e.getMessage());
      }
    }
    throw JsonRpcException.invalidParams("Unknown tool" + echo(name));
  }

  private static String echo(String name) {
    boolean harmless = name.matches("[A-Za-z0-9_./-]{1," + MAX_ECHOED_NAME + "}");
    return harmless ? ": " + name : "";
  }
}
