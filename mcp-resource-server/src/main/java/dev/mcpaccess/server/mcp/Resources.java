package dev.mcpaccess.server.mcp;

import com.fasterxml.jackson.databind.JsonNode;
import dev.mcpaccess.server.auth.Caller;
import dev.mcpaccess.server.observe.ToolCall.Outcome;
import java.util.List;

/** Answers what clients ask of resources. */
final class Resources {
  private static final String MIME_TYPE = "application/json";

  private final Toolbox toolbox;

  Resources(Toolbox toolbox) {
    this.toolbox = toolbox;
  }

  ResourceList list(Caller caller, JsonNode params) {
    onePage(params);
    return new ResourceList(toolbox.resources().list(caller));
  }

  TemplateList templates(Caller caller, JsonNode params) {
    onePage(params);
    return new TemplateList(toolbox.resources().templates(caller));
  }

  /**
   * Reads a resource; one that the caller may not see is not there.
   *
   * @throws JsonRpcException if it is not found
   */
  Contents read(Caller caller, JsonNode params, CallContext context) {
    if (!params.path("uri").isTextual()) {
      throw JsonRpcException.invalidParams("uri must be a string");
    }
    String uri = params.get("uri").textValue();
    ResourceSource.ToolRequest request =
        toolbox.resources().request(uri).orElseThrow(() -> notFound(uri, context));
    ToolResult result = call(caller, request, uri, context);
    if (result.outcome() == Outcome.FAILED) {
      throw JsonRpcException.failed(((Content.Text) result.content().get(0)).text());
    }
    if (result.isError()) {
      throw notFound(uri, context);
    }
    return new Contents(List.of(new Read(uri, MIME_TYPE, result.structuredContent())));
  }

  private ToolResult call(
      Caller caller, ResourceSource.ToolRequest request, String uri, CallContext context) {
    try {
      return toolbox.call(caller, request.tool(), request.arguments(), context);
    } catch (JsonRpcException e) {
      throw notFound(uri, context);
    }
  }

  private static JsonRpcException notFound(String uri, CallContext context) {
    return JsonRpcException.resourceNotFound(context.rules().resourceNotFound(), uri);
  }

  private static void onePage(JsonNode params) {
    if (params.has("cursor")) {
      throw JsonRpcException.invalidParams("The list has one page: leave out cursor");
    }
  }

  record ResourceList(List<ResourceSource.Resource> resources) {}

  record TemplateList(List<ResourceSource.Template> resourceTemplates) {}

  record Contents(List<Read> contents) {}

  record Read(String uri, String mimeType, String text) {}
}
