package dev.mcpaccess.benchmarks.measure;

import java.util.ArrayDeque;
import java.util.Deque;

/** What a suite has opened; it is closed in the opposite order, and all of it, whatever fails. */
public final class Opened implements AutoCloseable {
  private final Deque<AutoCloseable> open = new ArrayDeque<>();

  public <T extends AutoCloseable> T add(T resource) {
    open.push(resource);
    return resource;
  }

  @Override
  public void close() {
    while (!open.isEmpty()) {
      try {
        open.pop().close();
      } catch (Exception e) {
        System.err.println("Not stopped: " + e);
      }
    }
  }
}
