package dev.mcpaccess.benchmarks.mcp;

import dev.mcpaccess.benchmarks.mcp.HttpConnection.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.LongStream;

/**
 * Callers who ask a server one thing after the other, each waiting for its answer before the next.
 *
 * <p>A right answer is demanded of every request: an error is often quicker.
 *
 * @param requests asked for each request, by several threads
 * @param expected a part of the body of each answer
 */
record Load(int port, Supplier<byte[]> requests, String expected) {

  /** The same request again and again. */
  Load(int port, byte[] request, String expected) {
    this(port, () -> request, expected);
  }

  /** Answers with the median of the response times, in nanoseconds. */
  long run(int callers, int count) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(callers);
    try {
      Callable<long[]> caller = () -> send(count / callers);
      List<Future<long[]>> running = new ArrayList<>();
      for (int i = 0; i < callers; i++) {
        running.add(threads.submit(caller));
      }
      LongStream times = LongStream.empty();
      for (Future<long[]> future : running) {
        times = LongStream.concat(times, LongStream.of(future.get()));
      }
      long[] sorted = times.sorted().toArray();
      return sorted[sorted.length / 2];
    } finally {
      threads.shutdownNow();
    }
  }

  private long[] send(int count) throws Exception {
    long[] times = new long[count];
    try (HttpConnection connection = new HttpConnection(port)) {
      for (int i = 0; i < count; i++) {
        byte[] request = requests.get();
        long start = System.nanoTime();
        Answer answer = connection.send(request);
        times[i] = System.nanoTime() - start;
        if (answer.status() != 200 || !answer.body().contains(expected)) {
          throw new IllegalStateException(
              "Port %d answered %d %s".formatted(port, answer.status(), answer.body()));
        }
      }
    }
    return times;
  }
}
