package dev.mcpaccess.server.auth.statickey;

import java.util.Optional;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** What the MCP server does with each static key; in the package of what it measures. */
@State(Scope.Benchmark)
public class StaticKeyBenchmark {

  private final String right =
      "mcpa_0123456789abcdef_3xAMPLEofAkeyThatNobodyHasEverIssuedAnywher3GGRby";
  private final String mistyped = right.replace("_0123456789abcdef_", "_0123456789abcdee_");

  @Benchmark
  public Optional<StaticKey> parse() {
    return StaticKey.parse(right);
  }

  @Benchmark
  public Optional<StaticKey> parseMistyped() {
    return StaticKey.parse(mistyped);
  }
}
