package dev.mcpaccess.server.tools;

import dev.mcpaccess.server.access.CatalogAccess;
import dev.mcpaccess.server.catalog.Action;
import dev.mcpaccess.server.catalog.Catalog;
import dev.mcpaccess.server.catalog.Users;
import dev.mcpaccess.server.mcp.Tool;
import dev.mcpaccess.server.records.RecordStore;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The generic tools over a catalog's models, as far as the store can do what they are for. */
public final class RecordTools {
  private final CatalogAccess access;
  private final RecordStore store;
  private final Optional<Users> users;

  private RecordTools(Catalog catalog, RecordStore store) {
    this.access = new CatalogAccess(catalog);
    this.store = store;
    this.users = Optional.ofNullable(catalog.users());
  }

  public static List<Tool> over(Catalog catalog, RecordStore store) {
    RecordTools tools = new RecordTools(catalog, store);
    return Stream.of(
            tools.reading(),
            store.isWritable() ? tools.changing() : Stream.<Tool>empty(),
            tools.documents(),
            tools.people(),
            tools.chatGpt(),
            Stream.of(new AccessStatus(tools.access), new Ping()))
        .<Tool>flatMap(group -> group)
        .toList();
  }

  private Stream<Tool> reading() {
    Stream<Tool> tools =
        Stream.of(
            new ListModels(access),
            new DescribeModel(access),
            new ListRecords(access, store, users),
            new GetRecord(access, store),
            new SearchRecords(access, store));
    return store.isCalculating()
        ? Stream.concat(tools, Stream.of(new AggregateRecords(access, store, users)))
        : tools;
  }

  private Stream<Tool> changing() {
    return Stream.of(Action.CREATE, Action.UPDATE, Action.DELETE)
        .flatMap(
            action ->
                Stream.of(
                    new ChangeRecord(action, access, store),
                    new ChangeRecords(action, access, store)));
  }

  private Stream<Tool> documents() {
    Stream<Tool> tools =
        Stream.of(new SearchDocuments(access, store), new GetDocument(access, store));
    return store.isWritable()
        ? Stream.concat(tools, Stream.of(new CreateDocument(access, store)))
        : tools;
  }

  private Stream<Tool> people() {
    return Stream.of(
            users
                .flatMap(Users::model)
                .map(model -> new ListUsers(access, store, users.get(), model)),
            access.projects().map(model -> new ListProjects(access, store, model)),
            access
                .projects()
                .filter(model -> store.isWritable())
                .map(model -> new JoinProject(access, store, model)))
        .flatMap(Optional::stream);
  }

  private Stream<Tool> chatGpt() {
    return Stream.of(new Search(access, store), new Fetch(access, store));
  }
}
