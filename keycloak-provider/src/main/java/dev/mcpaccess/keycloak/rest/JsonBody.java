package dev.mcpaccess.keycloak.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.mcpaccess.keycloak.apikey.FieldError;
import dev.mcpaccess.keycloak.apikey.Flaw;
import dev.mcpaccess.keycloak.apikey.InvalidFieldsException;
import dev.mcpaccess.keycloak.apikey.IssueRequest;
import dev.mcpaccess.keycloak.apikey.KeyChange;
import dev.mcpaccess.keycloak.apikey.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Reads the JSON body of a request, and names the field where it cannot. */
final class JsonBody {

  /** Far above any request of this API. */
  private static final int MAXIMUM_BYTES = 64 * 1024;

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
          .build();

  private JsonBody() {}

  /** Reads a JSON merge patch, which tells a member that is null from one that is missing. */
  static KeyChange readChange(InputStream body) throws InvalidFieldsException {
    byte[] bytes = bytes(body);
    IssueRequest values = parse(bytes, IssueRequest.class);
    return new KeyChange(
        parse(bytes, ObjectNode.class)
            .propertyStream()
            .map(Map.Entry::getKey)
            .collect(Collectors.toSet()),
        values);
  }

  /** The same for what the vendor lets a company have. */
  static CompanyPolicyChange readPolicyChange(InputStream body) throws InvalidFieldsException {
    byte[] bytes = bytes(body);
    CompanyPolicyChange.Values values = parse(bytes, CompanyPolicyChange.Values.class);
    return new CompanyPolicyChange(
        parse(bytes, ObjectNode.class)
            .propertyStream()
            .map(Map.Entry::getKey)
            .collect(Collectors.toSet()),
        values);
  }

  /** The body as it came. */
  static byte[] bytes(InputStream body) throws InvalidFieldsException {
    try {
      byte[] bytes = body.readNBytes(MAXIMUM_BYTES + 1);
      if (bytes.length > MAXIMUM_BYTES) {
        throw invalid("", Flaw.BODY_TOO_LARGE.with("maximum", MAXIMUM_BYTES));
      }
      return bytes;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static <T> T parse(byte[] bytes, Class<T> type) throws InvalidFieldsException {
    try {
      ObjectReader reader = MAPPER.readerFor(type);
      T value = reader.readValue(bytes);
      if (value == null) {
        throw invalid("", Flaw.NOT_AN_OBJECT.plain());
      }
      return value;
    } catch (UnrecognizedPropertyException e) {
      throw invalid(field(e), Flaw.UNKNOWN_FIELD.plain());
    } catch (JsonMappingException e) {
      throw invalid(
          field(e), (e.getPath().isEmpty() ? Flaw.NOT_AN_OBJECT : Flaw.WRONG_TYPE).plain());
    } catch (JsonProcessingException e) {
      throw invalid("", Flaw.NOT_JSON.plain());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static InvalidFieldsException invalid(String field, Reason reason) {
    return new InvalidFieldsException(List.of(new FieldError(field, reason)));
  }

  private static String field(JsonMappingException e) {
    return e.getPath().stream()
        .map(
            step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : step.getFieldName())
        .collect(Collectors.joining("."))
        .replace(".[", "[");
  }
}
