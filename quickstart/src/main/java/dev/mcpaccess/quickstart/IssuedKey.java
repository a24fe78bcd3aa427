package dev.mcpaccess.quickstart;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/**
 * An API key as the company API answers when it is issued.
 *
 * @param company the company's alias
 * @param clientSecret null for a type without a secret
 * @param apiKey null for a type without a static key
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record IssuedKey(
    String name,
    String apiType,
    String company,
    String clientId,
    String clientSecret,
    String apiKey) {

  @Override
  public String toString() {
    return name + " (" + apiType + ", " + company + ")";
  }
}
