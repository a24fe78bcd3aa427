package dev.mcpaccess.benchmarks.measure;

import dev.mcpaccess.benchmarks.measure.Side.Exchange;
import java.net.http.HttpClient;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;

/** Callers who do one thing again and again, each waiting for the answer before the next. */
final class Load {

  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  /** Answers with the median of the response times, in nanoseconds. */
  long run(Exchange exchange, int threads, int requests) throws Exception {
    ExecutorService callers = Executors.newFixedThreadPool(threads);
    try {
      Callable<long[]> caller = () -> send(exchange, requests / threads);
      List<Future<long[]>> running = new ArrayList<>();
      for (int i = 0; i < threads; i++) {
        running.add(callers.submit(caller));
      }
      LongStream times = LongStream.empty();
      for (Future<long[]> future : running) {
        times = LongStream.concat(times, LongStream.of(future.get()));
      }
      long[] sorted = times.sorted().toArray();
      return sorted[sorted.length / 2];
    } finally {
      callers.shutdownNow();
    }
  }

  private long[] send(Exchange exchange, int requests) throws Exception {
    long[] times = new long[requests];
    for (int i = 0; i < requests; i++) {
      long start = System.nanoTime();
      exchange.with(client);
      times[i] = System.nanoTime() - start;
    }
    return times;
  }
}
