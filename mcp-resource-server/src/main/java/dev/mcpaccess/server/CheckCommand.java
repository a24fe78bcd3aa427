package dev.mcpaccess.server;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import dev.mcpaccess.server.catalog.Catalog;
import dev.mcpaccess.server.catalog.CatalogFile;
import dev.mcpaccess.server.catalog.CatalogProblem;
import dev.mcpaccess.server.catalog.CatalogReader;
import dev.mcpaccess.server.catalog.InvalidCatalogException;
import dev.mcpaccess.server.realm.CatalogRealm;
import dev.mcpaccess.server.realm.RealmAddress;
import dev.mcpaccess.server.realm.RealmCheck;
import dev.mcpaccess.server.realm.RealmContents;
import dev.mcpaccess.server.realm.RealmDocument;
import dev.mcpaccess.server.records.RecordStore;
import dev.mcpaccess.server.records.RecordStoreException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells all that is wrong with a catalog, by itself and over the database. */
@Command(
    name = "check",
    description = {
      "Check a catalog by itself, against the database of DATABASE_URL, DATABASE_USER and"
          + " DATABASE_PASSWORD, and against a Keycloak realm.",
      "",
      "A running realm is looked at as the command realm does it.",
      ""
    },
    mixinStandardHelpOptions = true,
    exitCodeOnExecutionException = 3,
    exitCodeListHeading = "Exit codes:%n",
    exitCodeList = {
      "0:it can be served",
      "1:it cannot",
      "2:wrong usage",
      "3:the database or the realm cannot be asked"
    })
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

  @Option(names = "--no-database", description = "Leave the database out.")
  private boolean noDatabase;

  @Option(
      names = "--realm",
      paramLabel = "FILE|URL",
      description =
          "Also hold it against a realm: its import file, or one that runs, such as"
              + " http://localhost:8080/realms/development.")
  private Optional<String> realm;

  @Mixin private CatalogLanguages languages;

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
      List<CatalogProblem> problems = new ArrayList<>();
      if (!noDatabase) {
        problems.addAll(inDatabase(catalog.catalog()));
      }
      realm.ifPresent(where -> problems.addAll(inRealm(catalog.catalog(), where)));
      return catalog.lines().locate(problems);
    } catch (InvalidCatalogException e) {
      return noDatabase ? e.problems() : withThoseOfTheDatabase(e).problems();
    }
  }

  private InvalidCatalogException withThoseOfTheDatabase(InvalidCatalogException broken) {
    try {
      return broken.and(CheckCommand::inDatabase);
    } catch (IllegalArgumentException | IllegalStateException e) {
      spec.commandLine().getErr().println("The database was not looked at: " + e.getMessage());
      return broken;
    }
  }

  private List<CatalogProblem> inRealm(Catalog catalog, String where) {
    RealmContents contents =
        RealmAddress.isAddress(where)
            ? AdminSettings.realm(RealmAddress.parse(where), System.getenv()).contents()
            : RealmDocument.read(Path.of(where)).contents();
    return RealmCheck.problems(
        catalog, CatalogRealm.of(catalog, languages.translations()), contents);
  }

  private static List<CatalogProblem> inDatabase(Catalog catalog) {
    try (RecordStore records = Stores.open(System.getenv())) {
      return records.check(catalog);
    } catch (RecordStoreException e) {
      throw new IllegalStateException("The database cannot be asked: " + why(e), e);
    }
  }

  /** The pool says only that it has no connection; what it was told says more. */
  private static String why(RecordStoreException failure) {
    return Stream.iterate(failure.getCause(), Objects::nonNull, Throwable::getCause)
        .filter(SQLException.class::isInstance)
        .reduce((outer, inner) -> inner)
        .or(() -> Optional.ofNullable(failure.getCause()))
        .map(Throwable::getMessage)
        .orElseGet(() -> failure.reason().toString());
  }
}
