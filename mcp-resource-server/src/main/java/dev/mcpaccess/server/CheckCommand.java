package dev.mcpaccess.server;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import dev.mcpaccess.server.catalog.CatalogFile;
import dev.mcpaccess.server.catalog.CatalogProblem;
import dev.mcpaccess.server.catalog.CatalogReader;
import dev.mcpaccess.server.catalog.InvalidCatalogException;
import dev.mcpaccess.server.records.RecordStore;
import dev.mcpaccess.server.records.RecordStoreException;
import dev.mcpaccess.server.records.postgres.DatabaseSettings;
import dev.mcpaccess.server.records.postgres.PostgresRecordStore;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells all that is wrong with a catalog, by itself and over the database. */
@Command(
    name = "check",
    description = {
      "Check a catalog by itself and against the database of DATABASE_URL, DATABASE_USER and"
          + " DATABASE_PASSWORD."
    },
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "Exit codes:%n",
    exitCodeList = {"0:it can be served", "1:it cannot", "2:wrong usage"})
final class CheckCommand implements Callable<Integer> {

  /** How problems are written. */
  enum Format {
    text,
    json
  }

  private record Report(boolean valid, List<CatalogProblem> problems) {}

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "FILE", description = "The catalog's file.")
  private Path file;

  @Option(
      names = "--format",
      description = "${COMPLETION-CANDIDATES}; text if left out.",
      defaultValue = "text")
  private Format format;

  @Option(names = "--no-database", description = "Check the file alone.")
  private boolean fileAlone;

  @Override
  public Integer call() throws JsonProcessingException {
    List<CatalogProblem> problems = problems();
    boolean valid = problems.stream().noneMatch(CatalogProblem::isError);
    PrintWriter out = spec.commandLine().getOut();
    if (format == Format.json) {
      out.println(
          new ObjectMapper()
              .enable(SerializationFeature.INDENT_OUTPUT)
              .writeValueAsString(new Report(valid, problems)));
    } else {
      problems.forEach(problem -> out.println(file + ": " + problem));
      out.println(file + (valid ? " can be served" : " cannot be served"));
    }
    return valid ? 0 : 1;
  }

  private List<CatalogProblem> problems() {
    try {
      CatalogFile catalog = new CatalogReader().read(file);
      return fileAlone ? List.of() : catalog.lines().locate(inDatabase(catalog));
    } catch (InvalidCatalogException e) {
      return e.problems();
    }
  }

  private static List<CatalogProblem> inDatabase(CatalogFile file) {
    Variables variables = new Variables(System.getenv());
    DatabaseSettings database = ServerSettings.database(variables);
    variables.requireNoProblems();
    try (RecordStore records = PostgresRecordStore.open(database)) {
      return records.check(file.catalog());
    } catch (RecordStoreException e) {
      throw new IllegalStateException(
          "The database cannot be asked: " + e.getCause().getMessage(), e);
    }
  }
}
