package dev.mcpaccess.quickstart;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** The run command's own folder below {@code target}, used by one run at a time. */
final class RunDirectory {

  private final Path path;

  // Held until the process ends.
  @SuppressWarnings("unused")
  private final FileChannel lock;

  private RunDirectory(Path path, FileChannel lock) {
    this.path = path;
    this.lock = lock;
  }

  /** Empty while another run uses it. */
  static Optional<RunDirectory> open(Checkout checkout) {
    Path path = checkout.root().resolve("quickstart/target/run");
    try {
      Files.createDirectories(path);
      FileChannel lock =
          FileChannel.open(
              path.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (lock.tryLock() == null) {
        lock.close();
        return Optional.empty();
      }
      return Optional.of(new RunDirectory(path, lock));
    } catch (IOException e) {
      throw new QuickstartException("Cannot use " + path + ": " + e.getMessage(), e);
    }
  }

  Path path() {
    return path;
  }

  Path postgres() {
    return path.resolve("postgres");
  }

  Path logs() {
    return path.resolve("logs");
  }

  /** The log of this name, without what an earlier run wrote. */
  Path log(String name) {
    Path log = logs().resolve(name + ".log");
    try {
      Files.createDirectories(logs());
      Files.deleteIfExists(log);
      return log;
    } catch (IOException e) {
      throw new QuickstartException("Cannot write " + log + ": " + e.getMessage(), e);
    }
  }
}
