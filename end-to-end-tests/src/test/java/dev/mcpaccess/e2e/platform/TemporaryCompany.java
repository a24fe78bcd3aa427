package dev.mcpaccess.e2e.platform;

import com.fasterxml.jackson.databind.JsonNode;
import dev.mcpaccess.e2e.http.Http;
import dev.mcpaccess.quickstart.Credentials;
import java.net.URI;
import java.net.http.HttpRequest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

/** A company with one person, its admin, who may do everything; made to be removed. */
public final class TemporaryCompany {

  private static final String PASSWORD = "temporary-password";

  private final String adminApi;
  private final Supplier<String> accessToken;
  private final String alias = "temporary-" + UUID.randomUUID();
  private final String id;
  private final String userId;
  private final String groupUrl;

  TemporaryCompany(String adminApi, Supplier<String> accessToken) {
    this.adminApi = adminApi;
    this.accessToken = accessToken;
    this.id =
        created(
            "/organizations",
            Map.of(
                "name",
                alias,
                "alias",
                alias,
                "domains",
                List.of(Map.of("name", alias + ".example")),
                "attributes",
                Map.of("modules", List.of("api", "crm"))));
    this.userId =
        created(
            "/users",
            Map.of(
                "username",
                alias,
                "email",
                alias + "@" + alias + ".example",
                "firstName",
                "Temporary",
                "lastName",
                "Admin",
                "emailVerified",
                true,
                "enabled",
                true,
                "credentials",
                List.of(Map.of("type", "password", "value", PASSWORD))));
    post("/organizations/" + id + "/members", userId);
    String group = created("/organizations/" + id + "/groups", Map.of("name", "admins"));
    groupUrl = "/organizations/" + id + "/groups/" + group;
    String console = get("/clients?clientId=mcp-access-console").get(0).get("id").asText();
    post(
        groupUrl + "/role-mappings/clients/" + console,
        List.of(get("/clients/" + console + "/roles/company-admin")));
    post(groupUrl + "/role-mappings/realm", List.of(get("/roles/customer-success-manager")));
    send(groupUrl + "/members/" + userId, "PUT", "");
  }

  public String alias() {
    return alias;
  }

  public String id() {
    return id;
  }

  public String userId() {
    return userId;
  }

  public Credentials admin() {
    return new Credentials(alias, PASSWORD);
  }

  public void remove() {
    send("/organizations/" + id, "DELETE", "");
  }

  /** Takes its roles from the admin, who stays a member. */
  public void takeRoles() {
    send(groupUrl + "/members/" + userId, "DELETE", "");
  }

  public void removeUser() {
    send("/users/" + userId, "DELETE", "");
  }

  private String created(String path, Object body) {
    String location = post(path, body).header("Location");
    return location.substring(location.lastIndexOf('/') + 1);
  }

  private Http.Answer post(String path, Object body) {
    return send(path, "POST", Http.write(body));
  }

  private JsonNode get(String path) {
    return send(path, "GET", "").json();
  }

  private Http.Answer send(String path, String method, String body) {
    Http.Answer answer =
        Http.send(
            HttpRequest.newBuilder(URI.create(adminApi + path))
                .header("Authorization", "Bearer " + accessToken.get())
                .header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(body)));
    if (answer.status() >= 300) {
      throw new IllegalStateException(method + " " + path + " answered " + answer);
    }
    return answer;
  }
}
