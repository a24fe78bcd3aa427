package dev.mcpaccess.quickstart;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * What has been started so far, to be stopped in reverse order, whether the end comes while all of
 * it runs or in the middle of the start.
 */
final class Running implements AutoCloseable {

  /** Starts one thing. */
  interface Start<T extends AutoCloseable> {
    T start() throws InterruptedException;
  }

  private final Thread starter;
  private final Deque<AutoCloseable> started = new ArrayDeque<>();
  private volatile boolean stopping;

  /** Expects every call of {@link #add} from this thread. */
  Running(Thread starter) {
    this.starter = starter;
  }

  /** Starts and remembers; after {@link #close} it does not start any more. */
  synchronized <T extends AutoCloseable> T add(Start<T> start) throws InterruptedException {
    if (stopping) {
      throw new InterruptedException("Stopped");
    }
    T thing = start.start();
    started.push(thing);
    return thing;
  }

  boolean isStopping() {
    return stopping;
  }

  /** Interrupts a start that is under way, and waits until it has cleaned up after itself. */
  @Override
  public void close() {
    stopping = true;
    if (Thread.currentThread() != starter) {
      starter.interrupt();
    }
    stopAll();
  }

  private synchronized void stopAll() {
    while (!started.isEmpty()) {
      AutoCloseable thing = started.pop();
      try {
        thing.close();
      } catch (Exception e) {
        // The others must stop all the same.
        System.err.println("Not stopped cleanly: " + e.getMessage());
      }
    }
  }
}
