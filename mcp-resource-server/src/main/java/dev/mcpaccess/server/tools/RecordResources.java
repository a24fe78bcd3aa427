package dev.mcpaccess.server.tools;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.mcpaccess.server.access.CatalogAccess;
import dev.mcpaccess.server.auth.Caller;
import dev.mcpaccess.server.catalog.Action;
import dev.mcpaccess.server.catalog.Catalog;
import dev.mcpaccess.server.catalog.Model;
import dev.mcpaccess.server.mcp.ResourceSource;
import java.util.List;
import java.util.Optional;

/** Records and models as resources: {@code record://company/42} and {@code record://company}. */
public final class RecordResources implements ResourceSource {
  private static final String SCHEME = "record://";
  private static final String MIME_TYPE = "application/json";

  private final CatalogAccess access;

  public RecordResources(Catalog catalog) {
    this.access = new CatalogAccess(catalog);
  }

  @Override
  public List<Resource> list(Caller caller) {
    return access.models(caller, Action.VIEW).stream().map(RecordResources::described).toList();
  }

  private static Resource described(Model model) {
    return new Resource(
        SCHEME + model.name(),
        model.name(),
        model.label(),
        "The fields of " + model.plural() + ", as describe_model tells them",
        MIME_TYPE);
  }

  @Override
  public List<Template> templates(Caller caller) {
    return access.models(caller, Action.VIEW).stream().map(RecordResources::records).toList();
  }

  private static Template records(Model model) {
    return new Template(
        SCHEME + model.name() + "/{id}",
        model.name() + "_record",
        model.plural(),
        "A record by its id, as get_record returns it",
        MIME_TYPE);
  }

  @Override
  public Optional<ToolRequest> request(String uri) {
    Optional<ToolRequest> record =
        RecordId.ofUri(uri)
            .map(
                found -> new ToolRequest("get_record", model(found.model()).put("id", found.id())));
    return record.or(
        () ->
            Optional.of(uri)
                .filter(text -> text.startsWith(SCHEME) && !text.endsWith("/"))
                .map(text -> text.substring(SCHEME.length()))
                .map(name -> new ToolRequest("describe_model", model(name))));
  }

  private static ObjectNode model(String name) {
    return JsonNodeFactory.instance.objectNode().put("model", name);
  }
}
