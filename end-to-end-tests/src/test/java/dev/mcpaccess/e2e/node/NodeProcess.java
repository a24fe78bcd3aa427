package dev.mcpaccess.e2e.node;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A program that runs, and what it says. */
public final class NodeProcess implements AutoCloseable {
  private final Process process;
  private final Queue<String> said = new ConcurrentLinkedQueue<>();
  private final BlockingQueue<String> unread = new LinkedBlockingQueue<>();
  private final Thread reader = new Thread(this::read, "output");

  private NodeProcess(Process process) {
    this.process = process;
    reader.setDaemon(true);
    reader.start();
  }

  static NodeProcess start(Path directory, Map<String, String> environment, List<String> command) {
    ProcessBuilder builder =
        new ProcessBuilder(command).directory(directory.toFile()).redirectErrorStream(true);
    builder.environment().putAll(environment);
    try {
      return new NodeProcess(builder.start());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void read() {
    try (BufferedReader lines = process.inputReader(UTF_8)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        said.add(line);
        unread.add(line);
      }
    } catch (IOException e) {
      said.add(e.toString());
    }
  }

  /** Waits for a line that has {@code pattern} in it, and returns what its first group matches. */
  public String await(Pattern pattern, long time, TimeUnit unit) {
    long end = System.nanoTime() + unit.toNanos(time);
    try {
      String line = unread.poll(time, unit);
      while (line != null) {
        Matcher matcher = pattern.matcher(line);
        if (matcher.find()) {
          return matcher.group(1);
        }
        line = unread.poll(end - System.nanoTime(), TimeUnit.NANOSECONDS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    close();
    throw new IllegalStateException("It did not say " + pattern + ", but " + output());
  }

  /** Waits for the end; a program that takes longer is stopped. */
  public int exitCode(long time, TimeUnit unit) {
    try {
      if (!process.waitFor(time, unit)) {
        close();
        throw new IllegalStateException("Not finished in time: " + output());
      }
      reader.join();
      return process.exitValue();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** All it has said. */
  public String output() {
    return String.join("\n", said);
  }

  @Override
  public void close() {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
  }
}
