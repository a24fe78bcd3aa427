package dev.mcpaccess.server.catalog;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How a caller finds the application's own user.
 *
 * @param key the column that owner columns refer to
 * @param tenant the tenant column
 * @param claim the access token's claim
 * @param column the column that holds the claim's value
 * @param name the column that holds a user's name, or null if users are not listed
 * @param email the column that holds a user's address, or null if addresses are not shown
 */
public record Users(
    String table,
    String key,
    String tenant,
    String claim,
    String column,
    String name,
    String email) {
  /** The field that holds the claim's value, which is never shown. */
  public static final String CLAIM_FIELD = "claim";

  /** The users as records, if they may be listed. */
  public Optional<Model> model() {
    return Optional.ofNullable(name).map(column -> model(fields(column)));
  }

  private Model model(List<Field> fields) {
    return new Model(
        "user",
        "User",
        "Users",
        null,
        null,
        table,
        key,
        "name",
        tenant,
        null,
        false,
        null,
        null,
        null,
        null,
        null,
        Map.of(),
        fields,
        List.of(Action.VIEW));
  }

  private List<Field> fields(String nameColumn) {
    return Stream.of(
            Field.of("name", nameColumn), Field.of("email", email), Field.of(CLAIM_FIELD, column))
        .filter(field -> field.column() != null)
        .toList();
  }
}
