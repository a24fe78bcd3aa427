package dev.mcpaccess.server;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import dev.mcpaccess.server.catalog.CatalogReader;
import dev.mcpaccess.server.introspect.CatalogDrafter;
import dev.mcpaccess.server.introspect.Draft;
import dev.mcpaccess.server.introspect.DraftRequest;
import dev.mcpaccess.server.introspect.DraftYaml;
import dev.mcpaccess.server.records.postgres.DatabaseSettings;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Drafts a catalog from a database that is there already. */
@Command(
    name = "introspect",
    description = {
      "Draft a catalog from the PostgreSQL database of DATABASE_URL, DATABASE_USER and"
          + " DATABASE_PASSWORD, and tell what was left out of it.",
      "",
      "A table is in it if its rows are known to be a company's: by a column with the"
          + " organization's id, or by a foreign key to such a row, over as many tables as it"
          + " takes. Columns that look like secrets are left out. Nothing is changed in the"
          + " database.",
      ""
    },
    mixinStandardHelpOptions = true,
    exitCodeOnExecutionException = 3,
    exitCodeListHeading = "Exit codes:%n",
    exitCodeList = {
      "0:a draft was written",
      "1:there is nothing to draft",
      "2:wrong usage",
      "3:the database cannot be asked, or the file not be written"
    })
final class IntrospectCommand implements Callable<Integer> {
  private static final String SCHEMA = "catalog.schema.json";

  @Spec private CommandSpec spec;

  @Option(
      names = "--tenant",
      paramLabel = "COLUMN",
      description =
          "The column with the organization's id, in the tables that have it; if left out, the most"
              + " frequent of the usual names, such as organization_id and tenant_id.")
  private Optional<String> tenant;

  @Option(
      names = "--shared",
      paramLabel = "TABLE",
      split = ",",
      description = "Tables whose rows belong to no company: every company may see all of them.")
  private Set<String> shared = Set.of();

  @Option(
      names = "--without",
      paramLabel = "TABLE",
      split = ",",
      description = "Tables to leave out.")
  private Set<String> without = Set.of();

  @Option(
      names = "--schema",
      paramLabel = "SCHEMA",
      split = ",",
      description = "The schemas to look at; those of the user's search path if left out.")
  private List<String> schemas = List.of();

  @Option(
      names = "--module",
      paramLabel = "MODULE",
      description = "The module of all models; ${DEFAULT-VALUE} if left out, which all have.",
      defaultValue = "api")
  private String module;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description =
          "A new file for the draft, beside which "
              + SCHEMA
              + " is put for editors; standard output if left out.")
  private Optional<Path> output;

  @Option(
      names = "--format",
      description = "${COMPLETION-CANDIDATES}; yaml if left out. JSON also has what was left out.",
      defaultValue = "yaml")
  private Format format;

  /** How the draft is written. */
  enum Format {
    yaml,
    json
  }

  @Override
  public Integer call() throws SQLException, IOException {
    Draft draft = draft();
    if (draft.catalog().models().isEmpty()) {
      PrintWriter err = spec.commandLine().getErr();
      err.println(
          "No table is known to be a company's. Name the column with the organization's id by"
              + " --tenant, or tables that all companies may see by --shared. Left out:");
      draft.leftOut().forEach(each -> err.println("  " + each.name() + ": " + each.reason()));
      return 1;
    }
    String text = format == Format.json ? json(draft) : DraftYaml.write(draft);
    if (output.isPresent()) {
      write(output.get(), text);
    } else {
      spec.commandLine().getOut().print(text);
      spec.commandLine().getOut().flush();
    }
    return 0;
  }

  private Draft draft() throws SQLException {
    Variables variables = new Variables(System.getenv());
    DatabaseSettings database = ServerSettings.database(variables);
    variables.requireNoProblems();
    try (Connection connection =
        DriverManager.getConnection(database.url(), database.user(), database.password())) {
      connection.setReadOnly(true);
      DraftRequest request = new DraftRequest(schemas, tenant, shared, without, module);
      try {
        return CatalogDrafter.draft(connection, request);
      } catch (IllegalArgumentException e) {
        throw new ParameterException(spec.commandLine(), e.getMessage(), e);
      }
    }
  }

  private void write(Path file, String text) throws IOException {
    Files.writeString(file, text, StandardOpenOption.CREATE_NEW);
    Path schema = file.resolveSibling(SCHEMA);
    Files.writeString(schema, CatalogReader.schemaText());
    spec.commandLine().getOut().println(file + " is written; " + schema + " helps editors");
  }

  private static String json(Draft draft) throws IOException {
    return new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT).writeValueAsString(draft)
        + "\n";
  }
}
