package dev.mcpaccess.server.introspect;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamesTest {

  @ParameterizedTest
  @CsvSource({
    "OrderLine, order_line",
    "Order Line, order_line",
    "order-line, order_line",
    "2fa_codes, fa_codes",
    "_private_, private",
    "straße, stra_e",
    "日本, x",
  })
  void identifierIsWhatACatalogAdmits(String name, String identifier) {
    assertThat(Names.identifier(name)).isEqualTo(identifier).matches("[a-z][a-z0-9_]*");
  }

  @ParameterizedTest
  @ValueSource(ints = {40, 41, 63})
  void identifierIsNoLongerThanACatalogAdmits(int length) {
    assertThat(Names.identifier("a".repeat(length))).hasSize(40);
  }

  @ParameterizedTest
  @CsvSource({
    "companies, company, companies",
    "addresses, address, addresses",
    "address, address, addresses",
    "boxes, box, boxes",
    "statuses, status, statuses",
    "days, day, days",
    "end_users, end_user, end_users",
    "news, news, news",
    "staff, staff, staff",
    "houses, house, houses",
    "movies, movie, movies",
  })
  void oneAndSeveral(String table, String one, String several) {
    assertThat(Names.singular(table)).isEqualTo(one);
    assertThat(Names.plural(one)).isEqualTo(several);
  }

  @ParameterizedTest
  @CsvSource({"company_id, Company ID", "name, Name", "last_update, Last update", "url, URL"})
  void labelIsForPeople(String identifier, String label) {
    assertThat(Names.label(identifier)).isEqualTo(label);
  }
}
