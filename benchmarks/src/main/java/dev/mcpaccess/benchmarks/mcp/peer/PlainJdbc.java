package dev.mcpaccess.benchmarks.mcp.peer;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Properties;
import java.util.UUID;

/** Answers a page of records as who needs just this one would write it: the same SQL by JDBC. */
public final class PlainJdbc {
  /** As the MCP server has it, so that the database does the same. */
  private static final String ADMIT = "select set_config('mcp_access.company', ?, true)";

  private static final String LIST =
      """
      select "_"."id", "_"."name", "_"."city", "_"."status", "_"."seats", "_"."amount", "_"."note",
             cast("_"."created_at" as timestamp(6) with time zone)
      from "firm" as "_" where "_"."tenant_id" = ?
      order by "_"."name" asc, "_"."id" asc fetch next ? rows only""";

  private static final int ROWS = 50;
  private static final JsonFactory JSON = new JsonFactory();

  private final HikariDataSource pool;
  private final UUID company;
  private final String cursor;

  private PlainJdbc(HikariDataSource pool, UUID company, String cursor) {
    this.pool = pool;
    this.company = company;
    this.cursor = cursor;
  }

  /**
   * Serves.
   *
   * @param arguments the port, and a file of properties: how the database is reached, the company,
   *     and what stands for the next page
   */
  public static void main(String[] arguments) throws Exception {
    Properties settings = new Properties();
    try (Reader file = Files.newBufferedReader(Path.of(arguments[1]))) {
      settings.load(file);
    }
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(settings.getProperty("url"));
    config.setUsername(settings.getProperty("user"));
    config.setPassword(settings.getProperty("password"));
    config.setAutoCommit(false);
    config.setReadOnly(true);
    config.setConnectionInitSql("set time zone 'UTC'");
    PlainJdbc handler =
        new PlainJdbc(
            new HikariDataSource(config),
            UUID.fromString(settings.getProperty("company")),
            settings.getProperty("cursor"));
    Javalin.create(
            javalin -> {
              javalin.startup.showJavalinBanner = false;
              javalin.concurrency.useVirtualThreads = true;
              javalin.http.compressionStrategy = CompressionStrategy.NONE;
              javalin.routes.post(
                  "/mcp",
                  context -> {
                    context.bodyInputStream().readAllBytes();
                    context.contentType("application/json").result(handler.answer());
                  });
            })
        .start("127.0.0.1", Integer.parseInt(arguments[0]));
  }

  private byte[] answer() throws IOException, SQLException {
    String page = page();
    ByteArrayOutputStream answer = new ByteArrayOutputStream(2 * page.length() + 1_000);
    try (JsonGenerator json = JSON.createGenerator(answer)) {
      json.writeStartObject();
      json.writeStringField("jsonrpc", "2.0");
      json.writeNumberField("id", 2);
      json.writeObjectFieldStart("result");
      json.writeArrayFieldStart("content");
      json.writeStartObject();
      json.writeStringField("type", "text");
      json.writeStringField("text", page);
      json.writeEndObject();
      json.writeEndArray();
      json.writeFieldName("structuredContent");
      json.writeRawValue(page);
      json.writeEndObject();
      json.writeEndObject();
    }
    return answer.toByteArray();
  }

  private String page() throws IOException, SQLException {
    StringWriter page = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(page);
        Connection connection = pool.getConnection()) {
      try (PreparedStatement admit = connection.prepareStatement(ADMIT)) {
        admit.setString(1, company.toString());
        admit.execute();
      }
      json.writeStartObject();
      json.writeStringField("model", "firm");
      json.writeArrayFieldStart("records");
      boolean more;
      try (PreparedStatement list = connection.prepareStatement(LIST)) {
        list.setObject(1, company);
        list.setInt(2, ROWS + 1);
        try (ResultSet rows = list.executeQuery()) {
          more = write(rows, json);
        }
      }
      connection.commit();
      json.writeEndArray();
      json.writeBooleanField("truncated", more);
      json.writeStringField("nextCursor", cursor);
      json.writeEndObject();
    }
    return page.toString();
  }

  /** Whether there are more rows than these. */
  private static boolean write(ResultSet rows, JsonGenerator json)
      throws IOException, SQLException {
    for (int row = 0; rows.next(); row++) {
      if (row == ROWS) {
        return true;
      }
      json.writeStartObject();
      json.writeStringField("id", rows.getString(1));
      json.writeStringField("name", rows.getString(2));
      json.writeStringField("city", rows.getString(3));
      json.writeStringField("status", rows.getString(4));
      json.writeNumberField("seats", rows.getLong(5));
      json.writeNumberField("amount", rows.getBigDecimal(6));
      json.writeStringField("note", rows.getString(7));
      json.writeStringField(
          "created_at", rows.getObject(8, OffsetDateTime.class).toInstant().toString());
      json.writeEndObject();
    }
    return false;
  }
}
