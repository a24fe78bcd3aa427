package dev.mcpaccess.quickstart;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A folder with all that is in it. */
record FileTree(Path root) {

  /** Removes it; a missing one is no error. */
  void delete() throws IOException {
    if (!Files.exists(root)) {
      return;
    }
    for (Path path : paths(Comparator.reverseOrder())) {
      Files.delete(path);
    }
  }

  /**
   * Copies it, with hard links for the files below {@code linked}, where the file system has them.
   */
  void copyTo(Path target, Path linked) throws IOException {
    for (Path path : paths(Comparator.naturalOrder())) {
      Path copy = target.resolve(root.relativize(path).toString());
      if (Files.isDirectory(path)) {
        Files.createDirectories(copy);
      } else if (!path.startsWith(linked) || !link(path, copy)) {
        Files.copy(path, copy, StandardCopyOption.COPY_ATTRIBUTES);
      }
    }
  }

  private static boolean link(Path file, Path link) {
    try {
      Files.createLink(link, file);
      return true;
    } catch (UnsupportedOperationException | IOException e) {
      return false;
    }
  }

  private List<Path> paths(Comparator<Path> order) throws IOException {
    try (Stream<Path> paths = Files.walk(root)) {
      return paths.sorted(order).toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }
}
