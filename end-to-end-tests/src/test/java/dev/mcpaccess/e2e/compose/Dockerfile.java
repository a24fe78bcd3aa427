package dev.mcpaccess.e2e.compose;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The instructions of a Dockerfile, and what its build context keeps out. */
record Dockerfile(Path context, List<String> instructions, List<String> ignored) {

  static Dockerfile read(Path context) throws IOException {
    return new Dockerfile(
        context,
        Files.readAllLines(context.resolve("Dockerfile")),
        Files.readAllLines(context.resolve(".dockerignore")));
  }

  /** What is copied out of the build context, relative to it. */
  List<String> copySources() {
    return arguments("COPY")
        .filter(arguments -> arguments.stream().noneMatch(word -> word.startsWith("--from=")))
        .flatMap(arguments -> arguments.subList(0, arguments.size() - 1).stream())
        .filter(word -> !word.startsWith("--"))
        .toList();
  }

  /** The images that this one is built from. */
  List<String> baseImages() {
    return arguments("FROM").map(arguments -> arguments.get(0)).toList();
  }

  private Stream<List<String>> arguments(String instruction) {
    return instructions.stream()
        .map(line -> Arrays.asList(line.strip().split("\\s+")))
        .filter(words -> words.get(0).equals(instruction))
        .map(words -> words.subList(1, words.size()));
  }
}
