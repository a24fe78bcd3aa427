package dev.mcpaccess.server.mcp;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A JSON-RPC result: what a method brings, and around it what versions add to every result.
 *
 * @param content a record, or null for an empty result
 * @param cacheHint for how long and by whom it may be reused; null if it must not
 * @param resultType null in versions that do not know it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Result(
    @JsonUnwrapped Object content,
    @JsonIgnore CacheHint cacheHint,
    String resultType,
    Long ttlMs,
    String cacheScope,
    @JsonProperty("_meta") Map<String, Object> meta) {

  static Result of(Object content) {
    return new Result(content, null, null, null, null, null);
  }

  static Result cacheable(Object content, CacheHint hint) {
    return new Result(content, hint, null, null, null, null);
  }

  /** The same with something more in its {@code _meta}. */
  Result with(Map<String, Object> more) {
    Map<String, Object> all = new LinkedHashMap<>(more);
    if (meta != null) {
      all.putAll(meta);
    }
    return new Result(content, cacheHint, resultType, ttlMs, cacheScope, all);
  }

  static Result empty() {
    return of(null);
  }
}
