package dev.mcpaccess.benchmarks.mcp;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * How long the server takes until it is ready, and what it has of the machine's memory.
 *
 * @param readyMillis with the archive of classes
 * @param coldReadyMillis without
 * @param restMebibytes when it has been ready for some seconds
 * @param loadMebibytes the most while records are asked for
 */
record Footprint(
    double readyMillis, double coldReadyMillis, double restMebibytes, double loadMebibytes) {
  static final int STARTS = 3;
  static final int CALLERS = 16;
  static final int CALLS = 20_000;

  private static final long REST_MILLIS = 10_000;

  private interface Start {
    ServerProcess run(Path catalog) throws Exception;
  }

  static Footprint measure(OurServer ours, Issuer issuer, Path catalog) throws Exception {
    List<Double> ready = new ArrayList<>();
    List<Double> cold = new ArrayList<>();
    List<Double> rest = new ArrayList<>();
    // The first one of each finds the files not yet in memory.
    for (int i = 0; i <= STARTS; i++) {
      try (ServerProcess server = timed(ours::start, catalog, ready)) {
        Thread.sleep(REST_MILLIS);
        rest.add(server.residentMebibytes());
      }
      timed(ours::startCold, catalog, cold).close();
    }
    try (ServerProcess server = ours.start(catalog)) {
      double load = underLoad(server, issuer);
      return new Footprint(median(ready), median(cold), median(rest), load);
    }
  }

  private static ServerProcess timed(Start start, Path catalog, List<Double> millis)
      throws Exception {
    long begin = System.nanoTime();
    ServerProcess server = start.run(catalog);
    millis.add((System.nanoTime() - begin) / 1e6);
    return server;
  }

  private static double underLoad(ServerProcess server, Issuer issuer) throws Exception {
    Calls calls = Calls.with(server.port(), issuer.token(List.of("company:view")));
    Load records =
        new Load(
            server.port(),
            calls.call("list_records", "{\"model\":\"company\"}"),
            "structuredContent");
    double most = 0;
    for (int done = 0; done < CALLS; done += CALLS / 10) {
      records.run(CALLERS, CALLS / 10);
      most = Math.max(most, server.residentMebibytes());
    }
    return most;
  }

  private static double median(List<Double> values) {
    double[] counting = values.stream().skip(1).mapToDouble(value -> value).sorted().toArray();
    return counting[counting.length / 2];
  }
}
