package dev.mcpaccess.benchmarks.records;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.mcpaccess.benchmarks.mcp.Calls;
import dev.mcpaccess.benchmarks.mcp.Issuer;
import dev.mcpaccess.benchmarks.mcp.OurServer;
import dev.mcpaccess.benchmarks.mcp.Peers;
import dev.mcpaccess.benchmarks.mcp.ServerProcess;
import dev.mcpaccess.benchmarks.mcp.peer.PlainJdbc;
import dev.mcpaccess.benchmarks.measure.Comparison;
import dev.mcpaccess.benchmarks.measure.Comparison.Effort;
import dev.mcpaccess.benchmarks.measure.CpuTime;
import dev.mcpaccess.benchmarks.measure.Measure;
import dev.mcpaccess.benchmarks.measure.Measurement;
import dev.mcpaccess.benchmarks.measure.Opened;
import dev.mcpaccess.benchmarks.measure.Result;
import dev.mcpaccess.benchmarks.measure.Side;
import dev.mcpaccess.benchmarks.report.Report;
import dev.mcpaccess.quickstart.Checkout;
import dev.mcpaccess.quickstart.Leftovers;
import dev.mcpaccess.quickstart.SampleDatabase;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/** What records of a large table cost. */
public final class RecordsSuite implements AutoCloseable {
  private static final int REQUESTS = Integer.getInteger("benchmarks.requests", 3_000);
  private static final Effort LISTS = new Effort(2, REQUESTS * 2, 4, 5);
  private static final Effort RARE_WORDS = new Effort(1, REQUESTS / 3, 3, 5);
  private static final Effort COMMON_WORDS = new Effort(1, REQUESTS / 30, 2, 5);

  private static final int PAGES_BEFORE = 150;
  private static final Map<Measure, Double> CPU_OF_JDBC = Map.of(Measure.SERVER_CPU, 1.3);
  private static final Map<Measure, Double> CPU_OF_FIRST = Map.of(Measure.CPU, 1.1);
  private static final Map<Measure, Double> WORK_OF_PSQL = Map.of(Measure.DATABASE_CPU, 1.5);

  private static final String PAGE =
      "{\"model\":\"firm\",\"sort\":[{\"field\":\"name\"}],\"limit\":50%s}";
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Opened opened = new Opened();
  private final Path work;
  private final Firms firms;
  private final ServerProcess server;
  private final Peers peers;
  private final Calls calls;

  private RecordsSuite(Checkout checkout) throws Exception {
    this.work = checkout.root().resolve("benchmarks/target/records");
    Files.createDirectories(work);
    Leftovers.stop(work);
    Issuer issuer = opened.add(Issuer.start(OurServer.URL));
    SampleDatabase database =
        opened.add(
            SampleDatabase.start(
                checkout.sample(), work.resolve("postgres"), work.resolve("postgres.log")));
    this.firms = opened.add(Firms.fill(database, Issuer.COMPANY));
    OurServer ours = new OurServer(checkout, work, issuer, database.sample());
    Path catalog = firms.catalog(work);
    ours.archive(catalog);
    this.server = opened.add(ours.start(catalog));
    this.peers = new Peers(checkout, work, ours.javaOptions());
    this.calls = Calls.with(server.port(), issuer.token(List.of("firm:view")));
  }

  public static void run(Checkout checkout) throws Exception {
    try (RecordsSuite suite = new RecordsSuite(checkout)) {
      Thread stop = new Thread(suite::close);
      Runtime.getRuntime().addShutdownHook(stop);
      Report.write(checkout, "records", suite.measure());
      Runtime.getRuntime().removeShutdownHook(stop);
    }
  }

  private List<Result> measure() throws Exception {
    Measurement measurement =
        new Measurement(CpuTime.of(server.process().toHandle()), firms.databaseCpu());
    List<Result> results = new ArrayList<>();
    for (Comparison comparison :
        List.of(
            firstPage(),
            deepPage(),
            search("item1234", RARE_WORDS),
            search("northwind foods", COMMON_WORDS),
            search("robot berl", COMMON_WORDS))) {
      results.add(measurement.run(comparison));
    }
    return results;
  }

  private Comparison firstPage() throws Exception {
    byte[] request = list("");
    String body = calls.send(request).body();
    ServerProcess jdbc = opened.add(plainJdbc(cursor(body)));
    Calls plain = Calls.without(jdbc.port());
    String other = plain.send(plain.call("list_records", "{}")).body();
    if (!other.equals(body)) {
      throw new IllegalStateException("Not the same answer:\n" + body + "\n" + other);
    }
    return new Comparison(
        "list_records, 50 of 10,000",
        new Side("MCP server", () -> new McpExchange(server.port(), request, body)),
        new Side(
            "plain JDBC",
            () -> new McpExchange(jdbc.port(), plain.call("list_records", "{}"), body),
            Optional.of(CpuTime.of(jdbc.process().toHandle()))),
        CPU_OF_JDBC,
        LISTS);
  }

  private Comparison deepPage() throws Exception {
    byte[] first = list("");
    String firstBody = calls.send(first).body();
    byte[] deep = first;
    String deepBody = firstBody;
    for (int page = 0; page < PAGES_BEFORE; page++) {
      deep = list(",\"cursor\":\"%s\"".formatted(cursor(deepBody)));
      deepBody = calls.send(deep).body();
    }
    byte[] request = deep;
    String body = deepBody;
    return new Comparison(
        "list_records, page %d".formatted(PAGES_BEFORE + 1),
        new Side("page %d".formatted(PAGES_BEFORE + 1), () -> exchange(request, body)),
        new Side("page 1", () -> exchange(first, firstBody)),
        CPU_OF_FIRST,
        LISTS);
  }

  private Comparison search(String query, Effort effort) throws Exception {
    byte[] request = calls.call("search_records", "{\"query\":\"%s\"}".formatted(query));
    String body = calls.send(request).body();
    List<String> ids = new ArrayList<>();
    JSON.readTree(body)
        .at("/result/structuredContent/matches")
        .forEach(match -> ids.add(match.path("id").asText()));
    PsqlSearch psql = firms.search(query);
    psql.requireAll(ids);
    return new Comparison(
        "search_records, \"" + query + "\"",
        new Side("MCP server", () -> exchange(request, body)),
        new Side("psql", () -> psql),
        WORK_OF_PSQL,
        effort);
  }

  private Side.Exchange exchange(byte[] request, String body) {
    return new McpExchange(server.port(), request, body);
  }

  private byte[] list(String more) {
    return calls.call("list_records", PAGE.formatted(more));
  }

  private static String cursor(String body) throws IOException {
    JsonNode cursor = JSON.readTree(body).at("/result/structuredContent/nextCursor");
    return cursor.asText();
  }

  private ServerProcess plainJdbc(String cursor) throws Exception {
    Properties settings = new Properties();
    settings.setProperty("url", firms.login().url());
    settings.setProperty("user", firms.login().role().username());
    settings.setProperty("password", firms.login().role().password());
    settings.setProperty("company", Issuer.COMPANY);
    settings.setProperty("cursor", cursor);
    Path file = work.resolve("plain-jdbc.properties");
    try (Writer writer = Files.newBufferedWriter(file)) {
      settings.store(writer, null);
    }
    return peers.java("plain JDBC", PlainJdbc.class, file.toString());
  }

  @Override
  public void close() {
    opened.close();
  }
}
