package dev.mcpaccess.e2e.platform;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Callers who do the same thing at the same time. */
public final class Parallel {

  private Parallel() {}

  /** What each of the callers got. */
  public static <T> List<T> of(int callers, Supplier<T> action) {
    CountDownLatch start = new CountDownLatch(1);
    ExecutorService threads = Executors.newFixedThreadPool(callers);
    try {
      List<Future<T>> results =
          Stream.generate(() -> threads.submit(() -> afterwards(start, action)))
              .limit(callers)
              .toList();
      start.countDown();
      return results.stream().map(Parallel::get).toList();
    } finally {
      threads.shutdown();
    }
  }

  private static <T> T afterwards(CountDownLatch start, Supplier<T> action)
      throws InterruptedException {
    start.await();
    return action.get();
  }

  private static <T> T get(Future<T> result) {
    try {
      return result.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }
}
