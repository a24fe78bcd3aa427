package dev.mcpaccess.benchmarks.mcp;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.mcpaccess.benchmarks.mcp.Contest.Target;
import dev.mcpaccess.benchmarks.measure.Comparison.Effort;
import dev.mcpaccess.benchmarks.measure.Opened;
import dev.mcpaccess.quickstart.Checkout;
import dev.mcpaccess.quickstart.Leftovers;
import dev.mcpaccess.quickstart.SampleDatabase;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import java.util.stream.IntStream;

/** What a request costs the MCP server, beside other MCP servers and beside HTTP alone. */
public final class McpSuite implements AutoCloseable {
  private static final int REQUESTS = Integer.getInteger("benchmarks.requests", 3_000);
  private static final Effort EFFORT = new Effort(2, REQUESTS * 5, 4, 5);
  private static final Effort TOKENS = new Effort(2, REQUESTS, 4, 5);

  private static final List<String> FEW = Models.permissions().subList(0, 8);
  private static final String PONG = "\"structuredContent\":{\"status\":\"ok\"}";
  private static final String LIST = "\"list_records\"";

  private static final String BARE = "bare Javalin";
  private static final String VERIFYING = "bare Javalin with Nimbus";
  private static final String JAVA_SDK = "Java SDK";
  private static final String TYPESCRIPT_SDK = "TypeScript SDK";
  private static final String QUARKUS = "quarkus-mcp-server";
  private static final List<String> MCP_SERVERS = List.of(JAVA_SDK, TYPESCRIPT_SDK, QUARKUS);

  private final Opened opened = new Opened();
  private final Path work;
  private final Issuer issuer;
  private final OurServer ours;
  private final Peers peers;

  private McpSuite(Checkout checkout) throws Exception {
    this.work = checkout.root().resolve("benchmarks/target/mcp");
    Files.createDirectories(work);
    Leftovers.stop(work);
    this.issuer = opened.add(Issuer.start(OurServer.URL));
    SampleDatabase database =
        opened.add(
            SampleDatabase.start(
                checkout.sample(), work.resolve("postgres"), work.resolve("postgres.log")));
    this.ours = new OurServer(checkout, work, issuer, database.sample());
    this.peers = new Peers(checkout, work, ours.javaOptions());
  }

  public static void run(Checkout checkout) throws Exception {
    try (McpSuite suite = new McpSuite(checkout)) {
      Thread stop = new Thread(suite::close);
      Runtime.getRuntime().addShutdownHook(stop);
      Path catalog = checkout.sample().resolve("catalog.yaml");
      suite.ours.archive(catalog);
      Footprint footprint = Footprint.measure(suite.ours, suite.issuer, catalog);
      McpReport.write(checkout, footprint, suite.standings());
      Runtime.getRuntime().removeShutdownHook(stop);
    }
  }

  private List<Standing> standings() throws Exception {
    ServerProcess server = opened.add(ours.start(Models.write(work)));
    Calls few = Calls.with(server.port(), issuer.token(FEW));
    Calls all = Calls.with(server.port(), issuer.token(Models.permissions()));
    String list = all.send(all.list()).body();
    Path listFile = Files.writeString(work.resolve("list.json"), list);
    Path pongFile = Files.writeString(work.resolve("pong.json"), few.send(few.ping()).body());
    Path tools =
        Files.writeString(
            work.resolve("tools.json"),
            new ObjectMapper().readTree(list).at("/result/tools").toString());
    List<ServerProcess> others =
        List.of(
            opened.add(peers.javaSdk(JAVA_SDK, tools)),
            opened.add(peers.typeScriptSdk(TYPESCRIPT_SDK, tools)),
            opened.add(peers.quarkus(QUARKUS, tools)));

    List<Contender> pinging = new ArrayList<>();
    List<Contender> listing = new ArrayList<>();
    pinging.add(contender(server, few, Calls::ping, PONG));
    listing.add(contender(server, all, Calls::list, LIST));
    ServerProcess pong = opened.add(peers.bareJavalin(BARE, pongFile));
    pinging.add(contender(pong, few.at(pong.port()), Calls::ping, PONG));
    ServerProcess listed = opened.add(peers.bareJavalin(BARE, listFile));
    listing.add(contender(listed, all.at(listed.port()), Calls::list, LIST));
    for (ServerProcess other : others) {
      pinging.add(inSessions(other, Calls::ping, PONG));
      listing.add(inSessions(other, Calls::list, LIST));
    }
    ServerProcess verifying =
        opened.add(peers.verifyingJavalin(VERIFYING, pongFile, issuer, OurServer.URL));
    Target best = new Target(0.6, MCP_SERVERS);
    return List.of(
        new Contest(
                "tools/call of ping",
                pinging,
                List.of(new Target(1.25, List.of(BARE)), best),
                EFFORT)
            .run(),
        new Contest(
                "tools/list of %d models".formatted(Models.COUNT), listing, List.of(best), EFFORT)
            .run(),
        new Contest(
                "First request with a token",
                List.of(unseen(server), unseen(verifying)),
                List.of(new Target(1.3, List.of(VERIFYING))),
                TOKENS)
            .run());
  }

  private static Contender contender(
      ServerProcess server, Calls calls, Function<Calls, byte[]> request, String expected) {
    Load load = new Load(server.port(), request.apply(calls), expected);
    return new Contender(server, () -> load);
  }

  /**
   * Each caller begins each sample with a session of its own, since answers are told by their ids.
   */
  private static Contender inSessions(
      ServerProcess server, Function<Calls, byte[]> request, String expected) {
    return new Contender(
        server,
        () -> {
          ThreadLocal<byte[]> requests =
              ThreadLocal.withInitial(() -> request.apply(Calls.initialized(server.port())));
          return new Load(server.port(), requests::get, expected);
        });
  }

  /** Asks each time with another token. */
  private Contender unseen(ServerProcess server) {
    return new Contender(
        server,
        () -> {
          Queue<byte[]> requests = new ConcurrentLinkedQueue<>();
          IntStream.range(0, TOKENS.requests())
              .parallel()
              .mapToObj(i -> Calls.with(server.port(), issuer.token(FEW)).ping())
              .forEach(requests::add);
          return new Load(server.port(), requests::remove, PONG);
        });
  }

  @Override
  public void close() {
    opened.close();
  }
}
