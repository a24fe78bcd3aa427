package dev.mcpaccess.server.example;

import dev.mcpaccess.server.records.RecordStore;
import dev.mcpaccess.server.records.RecordStoreProvider;
import java.net.URI;
import java.util.Map;

/**
 * Opens the store at the address of the variable {@code RECORDS_URL}. A file {@code
 * META-INF/services/dev.mcpaccess.server.records.RecordStoreProvider} names it.
 */
public final class HttpRecordStoreProvider implements RecordStoreProvider {
  @Override
  public RecordStore open(Map<String, String> environment) {
    String url = environment.get("RECORDS_URL");
    if (url == null || url.isBlank()) {
      throw new IllegalArgumentException("RECORDS_URL is missing");
    }
    return new HttpRecordStore(URI.create(url));
  }
}
