package dev.mcpaccess.benchmarks.measure;

import java.net.http.HttpRequest;
import java.util.concurrent.Callable;

/**
 * One side of a comparison.
 *
 * @param exchange makes what is sent in one sample, with whatever must be fresh, such as a token
 */
public record Side(String name, Callable<Exchange> exchange) {

  /**
   * A request, and how a right answer to it is known.
   *
   * @param expected a part of the body of each answer
   */
  public record Exchange(HttpRequest request, String expected) {}
}
