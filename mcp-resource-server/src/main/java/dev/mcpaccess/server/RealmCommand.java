package dev.mcpaccess.server;

import dev.mcpaccess.server.catalog.Catalog;
import dev.mcpaccess.server.catalog.CatalogReader;
import dev.mcpaccess.server.realm.CatalogRealm;
import dev.mcpaccess.server.realm.RealmAddress;
import dev.mcpaccess.server.realm.RealmDocument;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Gives a realm what it needs of a catalog: client scopes, roles and texts. */
@Command(
    name = "realm",
    description = {
      "Write the client scopes, client roles and texts that a Keycloak realm needs for a catalog, as"
          + " JSON of a realm's import file; or put them into such a file, or into a running realm.",
      "",
      "A running realm is changed as the user KEYCLOAK_ADMIN_USER with KEYCLOAK_ADMIN_PASSWORD, or"
          + " as the client KEYCLOAK_ADMIN_CLIENT (admin-cli) with KEYCLOAK_ADMIN_SECRET, of the"
          + " realm KEYCLOAK_ADMIN_REALM (master). Nothing is deleted there.",
      ""
    },
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "Exit codes:%n",
    exitCodeList = {"0:all went well", "1:it did not, and why is told", "2:wrong usage"})
final class RealmCommand implements Callable<Integer> {

  /** Where the parts go; to standard output without one. */
  static final class Target {
    @Option(
        names = "--into",
        paramLabel = "FILE",
        description = "A realm's import file, in which the rest stays as it is.")
    private Path file;

    @Option(
        names = "--to",
        paramLabel = "URL",
        description = "A running realm, such as http://localhost:8080/realms/development.")
    private String address;
  }

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "FILE", description = "The catalog's file.")
  private Path file;

  @Mixin private CatalogLanguages languages;

  @Option(
      names = "--resource",
      paramLabel = "ID",
      description =
          "The client ID of the MCP server; if left out, what the realm's file says, or"
              + " $${MCP_URL}, which Keycloak replaces when it imports the file.")
  private Optional<String> resource;

  @ArgGroup private Target target = new Target();

  @Override
  public Integer call() throws IOException {
    Catalog catalog = new CatalogReader().read(file).catalog();
    CatalogRealm parts = CatalogRealm.of(catalog, languages.translations());
    PrintWriter out = spec.commandLine().getOut();
    if (target.address != null) {
      tell(
          out, AdminSettings.realm(RealmAddress.parse(target.address), System.getenv()).put(parts));
    } else if (target.file != null) {
      Files.writeString(target.file, with(parts, RealmDocument.read(target.file)));
    } else {
      out.print(with(parts, RealmDocument.empty()));
    }
    out.flush();
    return 0;
  }

  private String with(CatalogRealm parts, RealmDocument document) {
    document.put(parts, resource.orElseGet(document::resource));
    return document.toString();
  }

  private static void tell(PrintWriter out, List<String> changes) {
    changes.forEach(out::println);
    out.println(changes.isEmpty() ? "nothing to change" : changes.size() + " changes");
  }
}
