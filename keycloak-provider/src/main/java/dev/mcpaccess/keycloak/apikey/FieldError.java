package dev.mcpaccess.keycloak.apikey;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Map;

/**
 * What is wrong with one field of a request.
 *
 * @param reason in English, to be put behind the field's name
 * @param code of the reason; it does not change between versions
 * @param values what the reason names, such as a limit; absent where it names nothing
 */
public record FieldError(
    String field,
    String reason,
    String code,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) Map<String, Object> values) {

  public FieldError {
    values = Map.copyOf(values);
  }

  public FieldError(String field, Reason reason) {
    this(field, reason.text(), reason.flaw().code(), reason.values());
  }

  public FieldError(String field, Flaw flaw) {
    this(field, flaw.plain());
  }
}
