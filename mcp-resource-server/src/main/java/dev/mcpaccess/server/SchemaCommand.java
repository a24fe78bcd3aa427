package dev.mcpaccess.server;

import dev.mcpaccess.server.catalog.CatalogReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Writes what editors need to complete and explain a catalog. */
@Command(
    name = "schema",
    description = {
      "Write the JSON Schema of a catalog's file, by which editors complete and explain it.",
      "",
      "They find it by the catalog's first line: # yaml-language-server: $$schema=catalog.schema.json",
      ""
    },
    mixinStandardHelpOptions = true)
final class SchemaCommand implements Runnable {
  @Spec private CommandSpec spec;

  @Override
  public void run() {
    spec.commandLine().getOut().print(CatalogReader.schemaText());
    spec.commandLine().getOut().flush();
  }
}
