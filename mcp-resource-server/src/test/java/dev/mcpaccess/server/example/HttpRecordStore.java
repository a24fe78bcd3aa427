package dev.mcpaccess.server.example;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.mcpaccess.server.catalog.Field;
import dev.mcpaccess.server.catalog.Model;
import dev.mcpaccess.server.records.Reach;
import dev.mcpaccess.server.records.RecordQuery;
import dev.mcpaccess.server.records.RecordStore;
import dev.mcpaccess.server.records.RecordStoreException;
import dev.mcpaccess.server.records.RecordStoreException.Reason;
import dev.mcpaccess.server.records.SearchMatch;
import dev.mcpaccess.server.records.SearchQuery;
import dev.mcpaccess.server.records.StoredRecord;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Records of a REST service that answers {@code GET /companies/{company}/{model}} with an array of
 * objects, each with the fields of the catalog and an {@code id}.
 *
 * <p>The company stands in each address, so the service itself keeps companies apart. It knows
 * nothing of projects and owners: whoever is bound to them gets nothing.
 */
public final class HttpRecordStore implements RecordStore {
  private static final Duration TIMEOUT = Duration.ofSeconds(5);

  private final HttpClient http = HttpClient.newBuilder().connectTimeout(TIMEOUT).build();
  private final ObjectMapper json = new ObjectMapper();
  private final URI service;

  /** Takes the service's address, without a final slash. */
  public HttpRecordStore(URI service) {
    this.service = service;
  }

  @Override
  public List<StoredRecord> list(RecordQuery query) {
    if (query.own().isPresent()) {
      return List.of();
    }
    PageOrder order = new PageOrder(query.sort());
    return records(query.reach(), query.model())
        .filter(record -> query.conditions().stream().allMatch(each -> Filter.holds(record, each)))
        .sorted(order)
        .filter(record -> query.after().map(end -> order.isAfter(record, end)).orElse(true))
        .limit(query.limit())
        .map(record -> withFields(record, query.fields()))
        .toList();
  }

  @Override
  public Optional<StoredRecord> find(Reach reach, Model model, List<Field> fields, String id) {
    return records(reach, model)
        .filter(record -> record.id().equals(id))
        .findFirst()
        .map(record -> withFields(record, fields));
  }

  @Override
  public List<SearchMatch> search(SearchQuery query) {
    return query.models().stream()
        .flatMap(
            model ->
                records(query.reach(), model)
                    .filter(
                        record -> query.words().stream().allMatch(word -> has(record, model, word)))
                    .map(record -> match(model, record)))
        .limit(query.limit())
        .toList();
  }

  private static boolean has(StoredRecord record, Model model, String word) {
    return model.searchableFields().stream()
        .map(field -> String.valueOf(record.values().get(field.name())))
        .anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(word.toLowerCase(Locale.ROOT)));
  }

  private static SearchMatch match(Model model, StoredRecord record) {
    return new SearchMatch(
        model.name(), record.id(), String.valueOf(record.values().get(model.title())));
  }

  private static StoredRecord withFields(StoredRecord record, List<Field> fields) {
    Map<String, Object> values = new LinkedHashMap<>();
    fields.forEach(field -> values.put(field.name(), record.values().get(field.name())));
    return new StoredRecord(record.id(), values);
  }

  private Stream<StoredRecord> records(Reach reach, Model model) {
    if (model.project() != null && reach.membership().isPresent()) {
      return Stream.empty();
    }
    return StreamSupport.stream(
            get("/companies/%s/%s".formatted(reach.company(), model.name())).spliterator(), false)
        .map(each -> record(each, model));
  }

  private StoredRecord record(JsonNode object, Model model) {
    Map<String, Object> values = new LinkedHashMap<>();
    for (Field field : model.fields()) {
      JsonNode value = object.path(field.name());
      values.put(
          field.name(),
          switch (value.getNodeType()) {
            case NUMBER -> value.isIntegralNumber() ? value.longValue() : value.decimalValue();
            case BOOLEAN -> value.booleanValue();
            case STRING -> value.textValue();
            default -> null;
          });
    }
    return new StoredRecord(object.path("id").asText(), values);
  }

  private JsonNode get(String path) {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(service + path)).timeout(TIMEOUT).build();
    try {
      HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
      if (answer.statusCode() != 200) {
        throw new IOException("The service answers " + answer.statusCode());
      }
      return json.readTree(answer.body());
    } catch (HttpTimeoutException e) {
      throw new RecordStoreException(Reason.TIMEOUT, e);
    } catch (IOException e) {
      throw new RecordStoreException(Reason.UNAVAILABLE, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new RecordStoreException(Reason.UNAVAILABLE, e);
    }
  }

  @Override
  public void close() {
    // The client has nothing open that needs an end.
  }
}
