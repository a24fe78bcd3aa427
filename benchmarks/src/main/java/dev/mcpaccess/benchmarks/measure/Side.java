package dev.mcpaccess.benchmarks.measure;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Optional;
import java.util.concurrent.Callable;

/**
 * One side of a comparison.
 *
 * @param exchange makes what is sent in one sample, with whatever must be fresh, such as a token
 * @param server the server that answers this side, if each has its own
 */
public record Side(String name, Callable<Exchange> exchange, Optional<CpuTime> server) {

  /** A side of a comparison in which one server answers both. */
  public Side(String name, Callable<Exchange> exchange) {
    this(name, exchange, Optional.empty());
  }

  /** What a caller does again and again, waiting for the answers. */
  @FunctionalInterface
  public interface Exchange {

    /** Fails on an answer that is not the right one: an error is often quicker. */
    void with(HttpClient client) throws Exception;

    /**
     * The same request each time.
     *
     * @param expected a part of the body of each answer
     */
    static Exchange of(HttpRequest request, String expected) {
      return client -> {
        HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
        if (answer.statusCode() != 200 || !answer.body().contains(expected)) {
          throw new IllegalStateException(
              request.uri() + " answered " + answer.statusCode() + " " + answer.body());
        }
      };
    }
  }
}
