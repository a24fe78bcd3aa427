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
import java.util.stream.Stream;

/**
 * A child process and its children: their output goes to a file, and they all end with {@link
 * #close}.
 */
final class ServerProcess implements AutoCloseable {

  private static final int LINES_KEPT = 15;
  private static final Duration ORDERLY_STOP = Duration.ofSeconds(20);
  private static final Duration ABORT = Duration.ofSeconds(1);
  private static final Duration LAST_OUTPUT = Duration.ofSeconds(5);

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

  ProcessHandle handle() {
    return process.toHandle();
  }

  boolean isAlive() {
    return process.isAlive();
  }

  /** Waits for the end and for the last line of output. */
  int waitFor() throws InterruptedException {
    int status = process.waitFor();
    reader.join(LAST_OUTPUT.toMillis());
    return status;
  }

  /** What the process said last, for a message about its failure. */
  String lastLines() {
    synchronized (lastLines) {
      return String.join(System.lineSeparator(), lastLines);
    }
  }

  /** Asks it to end, and gives it time to do so in good order. */
  @Override
  public void close() {
    stop(ORDERLY_STOP);
  }

  /** Ends it though it may be busy with something that is not worth waiting for. */
  void abort() {
    stop(ABORT);
  }

  private void stop(Duration patience) {
    // On Windows the script's children can be found only while it lives.
    List<ProcessHandle> children = process.descendants().toList();
    // Process.destroy() would close the output, and with it the account of the shutdown.
    process.toHandle().destroy();
    try {
      process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    Stream.concat(children.stream(), process.descendants()).forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
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
    if (line.startsWith("\t")) {
      return; // a frame of a stack trace, which is in the log
    }
    synchronized (lastLines) {
      if (lastLines.size() == LINES_KEPT) {
        lastLines.removeFirst();
      }
      lastLines.addLast(line);
    }
  }
}
