package dev.mcpaccess.server.catalog;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How a caller finds the application's own user.
 *
 * @param key the column that owner columns refer to
 * @param tenant the tenant column, or null if a model has the table
 * @param claim the access token's claim
 * @param column the column that holds the claim's value
 * @param name the column that holds a user's name, or null if users are not listed
 * @param email the column that holds a user's address, or null if addresses are not shown
 * @param tenancy what follows from table and tenant; not in the file
 */
public record Users(
    String table,
    String key,
    String tenant,
    String claim,
    String column,
    String name,
    String email,
    @JsonIgnore Tenancy tenancy) {
  /** The field that holds the claim's value, which is never shown. */
  public static final String CLAIM_FIELD = "claim";

  /** The relation over which the company of users without a tenant column is found. */
  private static final String COMPANY = "company";

  Users withTenancy(Tenancy resolved) {
    String tenantColumn = resolved instanceof Tenancy.Column found ? found.name() : tenant;
    return new Users(table, key, tenantColumn, claim, column, name, email, resolved);
  }

  /** The users as records, if they may be listed. */
  public Optional<Model> model() {
    return Optional.ofNullable(name).map(shown -> model(fields(shown)));
  }

  private Model model(List<Field> fields) {
    Map<String, Relation> relations =
        tenancy instanceof Tenancy.Through through
            ? Map.of(COMPANY, Relation.of(through))
            : Map.of();
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
        relations.isEmpty() ? null : COMPANY,
        false,
        null,
        null,
        null,
        null,
        null,
        null,
        relations,
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
