package dev.mcpaccess.server.records.postgres;

import dev.mcpaccess.server.sample.TestPostgres;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/**
 * Rows of three companies with three projects each, in PostgreSQL and in memory; and rows without a
 * company of their own that point at them.
 */
final class Things {
  static final List<UUID> COMPANIES = List.of(company(1), company(2), company(3));

  private static final String[] NAMES = {"Alpha", "alp%ha", "BETA", "a_b", "", "beta!", null};
  private static final String[] KINDS = {"red", "green", null};
  private static final int COUNT = 90;

  static final List<Row> ROWS = rows();

  /** No policy is here: what is tested is the server's own condition. */
  static final PostgresRecordStore STORE = store();

  private Things() {}

  /**
   * One row.
   *
   * @param project its number in all companies: company 2 has the projects 21, 22 and 23
   * @param other another row, perhaps of another company or project
   * @param owner a person, perhaps of another company
   */
  record Row(
      int id,
      UUID company,
      int project,
      String name,
      Integer amount,
      LocalDate day,
      Boolean done,
      String kind,
      Integer other,
      Integer owner) {}

  /** Person 1 to 3 of a company is a member of that many of its projects. */
  static boolean isMember(String subject, Row row) {
    int person = Integer.parseInt(subject.substring("person-".length()));
    return row.project() % 10 <= person;
  }

  static Row row(int id) {
    return ROWS.get(id - 1);
  }

  /** The company that a person's number belongs to, and the name that only there is shown. */
  static UUID companyOf(int owner) {
    return COMPANIES.get(owner / 10 - 1);
  }

  static UUID company(int number) {
    return UUID.fromString("10000000-0000-4000-8000-00000000000" + number);
  }

  private static List<Row> rows() {
    Random random = new Random(42);
    List<Row> rows = new ArrayList<>();
    for (int id = 1; id <= COUNT; id++) {
      int company = 1 + random.nextInt(3);
      rows.add(
          new Row(
              id,
              company(company),
              company * 10 + 1 + random.nextInt(3),
              NAMES[random.nextInt(NAMES.length)],
              random.nextInt(4) == 0 ? null : random.nextInt(5),
              random.nextInt(4) == 0 ? null : LocalDate.of(2026, 1, 1 + random.nextInt(4)),
              random.nextInt(4) == 0 ? null : random.nextBoolean(),
              KINDS[random.nextInt(KINDS.length)],
              random.nextInt(3) == 0 ? null : 1 + random.nextInt(COUNT),
              random.nextInt(3) == 0
                  ? null
                  : (1 + random.nextInt(3)) * 10 + 1 + random.nextInt(3)));
    }
    return List.copyOf(rows);
  }

  private static PostgresRecordStore store() {
    StringBuilder sql =
        new StringBuilder(
            """
            create table person (id integer primary key, tenant uuid, subject text, name text);
            create table project (id integer primary key, tenant uuid, name text);
            create table member (tenant uuid, project integer, person integer);
            create table thing (id integer primary key, tenant uuid, project integer, name text,
              amount integer, day date, done boolean, kind text, other integer, owner integer,
              words tsvector generated always as (to_tsvector('simple', coalesce(name, ''))) stored);
            create table login (person integer, subject text);
            create table note (id integer primary key, thing integer, writer integer, text text);
            create table remark (id integer primary key, note integer, text text);
            create table colour (id integer primary key, name text);
            insert into note values (0, null, 11, 'nobody''s');
            insert into remark values (0, 0, 'nobody''s'), (1000, null, 'nobody''s');
            insert into colour values (1, 'red'), (2, 'green');
            """);
    for (int company = 1; company <= 3; company++) {
      for (int number = 1; number <= 3; number++) {
        int id = company * 10 + number;
        // The same subjects are people of all three companies.
        sql.append(
            "insert into person values (%d, '%s', 'person-%d', 'Person %d');"
                .formatted(id, company(company), number, id));
        sql.append("insert into login values (%d, 'person-%d');".formatted(id, number));
        sql.append(
            "insert into project values (%d, '%s', 'Project %d');"
                .formatted(id, company(company), id));
        for (int project = 1; project <= number; project++) {
          sql.append(
              "insert into member values ('%s', %d, %d);"
                  .formatted(company(company), company * 10 + project, id));
        }
      }
    }
    for (Row row : ROWS) {
      sql.append(
          "insert into thing values (%d, '%s', %d, %s, %s, %s, %s, %s, %s, %s);"
              .formatted(
                  row.id(),
                  row.company(),
                  row.project(),
                  quoted(row.name()),
                  row.amount(),
                  quoted(row.day()),
                  row.done(),
                  quoted(row.kind()),
                  row.other(),
                  row.owner()));
      // The note, and the remark on it, have their thing's id.
      sql.append(
          "insert into note values (%1$d, %1$d, %2$d, 'note'); insert into remark values (%1$d, %1$d, 'remark');"
              .formatted(row.id(), row.owner()));
    }
    return PostgresRecordStore.open(TestPostgres.database("", sql.toString()));
  }

  private static String quoted(Object value) {
    return value == null ? "null" : "'" + value + "'";
  }
}
