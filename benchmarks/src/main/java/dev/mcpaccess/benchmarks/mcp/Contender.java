package dev.mcpaccess.benchmarks.mcp;

import java.util.concurrent.Callable;

/**
 * One of the servers that are asked the same.
 *
 * @param load makes what is asked in one sample
 */
record Contender(ServerProcess server, Callable<Load> load) {
  String name() {
    return server.name();
  }
}
