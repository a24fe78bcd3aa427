package dev.mcpaccess.benchmarks.mcp;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A catalog of many models, all of them over one of the sample's tables. */
final class Models {
  static final int COUNT = 60;
  private static final String MODEL =
      """
        - name: %1$s
          label: %1$s
          plural: %1$s records
          description: A kind of record
          module: crm
          table: customer
          key: id
          title: name
          tenant: tenant_id
          fields:
            - {name: name, column: name, type: string, label: Name, searchable: true}
            - {name: domain, column: domain, type: string, label: Domain}
            - {name: industry, column: industry, type: string, label: Industry}
            - {name: health, column: health, type: integer, label: Health}
          actions: [view]
      """;

  private Models() {}

  private static List<String> names() {
    return IntStream.rangeClosed(1, COUNT).mapToObj("model_%02d"::formatted).toList();
  }

  static List<String> permissions() {
    return names().stream().map(name -> name + ":view").toList();
  }

  static Path write(Path directory) throws IOException {
    return Files.writeString(
        directory.resolve("catalog.yaml"),
        names().stream().map(MODEL::formatted).collect(Collectors.joining("", "models:\n", "")));
  }
}
