package dev.mcpaccess.quickstart;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * A child process and its children: their output goes to a file, and they all end with {@link
 * #close}.
 */
final class ServerProcess implements AutoCloseable {

  private static final int LINES_KEPT = 15;
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final Process process;
  private final Thread reader;
  private final Deque<String> lastLines = new ArrayDeque<>();

  private ServerProcess(Process process, Path log, Consumer<String> lines) {
    this.process = process;
    this.reader = new Thread(() -> read(log, lines), "output of process " + process.pid());
    reader.setDaemon(true);
    reader.start();
  }

  /** Appends the output to {@code log} and hands each line to {@code lines}. */
  static ServerProcess start(ProcessBuilder builder, Path log, Consumer<String> lines)
      throws IOException {
    return new ServerProcess(builder.redirectErrorStream(true).start(), log, lines);
  }

  boolean isAlive() {
    return process.isAlive();
  }

  /** Waits for the end and for the last line of output. */
  int waitFor() throws InterruptedException {
    int status = process.waitFor();
    reader.join(PATIENCE.toMillis());
    return status;
  }

  /** What the process said last, for a message about its failure. */
  String lastLines() {
    synchronized (lastLines) {
      return String.join(System.lineSeparator(), lastLines);
    }
  }

  @Override
  public void close() {
    // A script that is killed the hard way leaves the server that it started: the children are
    // remembered first.
    List<ProcessHandle> children = process.descendants().toList();
    // Process.destroy() would close the output, and with it the account of the shutdown.
    process.toHandle().destroy();
    try {
      process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS);
      reader.join(PATIENCE.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      process.destroyForcibly();
      children.forEach(ProcessHandle::destroyForcibly);
    }
  }

  private void read(Path log, Consumer<String> lines) {
    try (BufferedReader output = process.inputReader(StandardCharsets.UTF_8);
        BufferedWriter file =
            Files.newBufferedWriter(log, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
      for (String line = output.readLine(); line != null; line = output.readLine()) {
        file.write(line);
        file.newLine();
        file.flush();
        keep(line);
        lines.accept(line);
      }
    } catch (IOException e) {
      keep("Output lost: " + e.getMessage());
    }
  }

  private void keep(String line) {
    synchronized (lastLines) {
      if (lastLines.size() == LINES_KEPT) {
        lastLines.removeFirst();
      }
      lastLines.addLast(line);
    }
  }
}
