package dev.mcpaccess.e2e.oauth;

import com.fasterxml.jackson.databind.JsonNode;
import dev.mcpaccess.e2e.http.Http;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** What a preview or an explanation says. */
public record Access(JsonNode answer) {

  public static Access of(Http.Answer answer) {
    if (answer.status() != 200) {
      throw new IllegalStateException("Not explained: " + answer);
    }
    return new Access(answer.json());
  }

  public Set<String> granted() {
    return StreamSupport.stream(answer.get("permissions").spliterator(), false)
        .filter(permission -> permission.get("granted").asBoolean())
        .map(permission -> permission.get("permission").asText())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** What blocks a permission, and who can change that; "granted" if nothing does. */
  public String why(String permission) {
    JsonNode found =
        StreamSupport.stream(answer.get("permissions").spliterator(), false)
            .filter(one -> one.get("permission").asText().equals(permission))
            .findFirst()
            .orElseThrow();
    return found.get("granted").asBoolean()
        ? "granted"
        : found.path("blockedBy").asText("-") + " by " + found.path("changedBy").asText("-");
  }

  /** What bars all, and who can change that; empty if nothing does. */
  public String obstacle() {
    return answer.has("obstacle")
        ? answer.get("obstacle").asText() + " by " + answer.get("changedBy").asText()
        : "";
  }
}
