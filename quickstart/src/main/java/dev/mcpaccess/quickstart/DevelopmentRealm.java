package dev.mcpaccess.quickstart;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * The sample companies as the realm file describes them, so that nothing about them is written
 * twice.
 *
 * @param administrators the users who may administer the realm, for the vendor
 */
record DevelopmentRealm(List<Company> companies, List<String> administrators) {

  /** An organization with its members and every permission of its modules. */
  record Company(
      String alias, String name, List<Member> members, List<String> permissions, boolean hasApi) {

    /** The member who administers the company. */
    Member admin() {
      return members.stream()
          .filter(member -> member.roles().contains("company-admin"))
          .findFirst()
          .orElseThrow(() -> new QuickstartException(name + " has no company admin"));
    }
  }

  /** A user within one company, with the roles that the company's groups give. */
  record Member(String username, List<String> roles) {}

  static DevelopmentRealm read(Path realmFile) {
    try {
      JsonNode realm = new ObjectMapper().readTree(realmFile.toFile());
      return new DevelopmentRealm(
          stream(realm.path("organizations"))
              .map(organization -> company(organization, realm.path("clientScopes")))
              .toList(),
          stream(realm.path("users"))
              .filter(user -> user.path("clientRoles").has("realm-management"))
              .map(user -> user.path("username").asText())
              .toList());
    } catch (IOException e) {
      throw new QuickstartException("Cannot read " + realmFile + ": " + e.getMessage(), e);
    }
  }

  private static Company company(JsonNode organization, JsonNode clientScopes) {
    List<String> modules = texts(organization.at("/attributes/modules")).toList();
    Map<String, List<String>> rolesOfGroups = new HashMap<>();
    stream(organization.path("groups"))
        .forEach(group -> rolesOfGroups.put(group.path("id").asText(), roles(group)));
    return new Company(
        organization.path("alias").asText(),
        organization.path("name").asText(),
        stream(organization.path("members")).map(member -> member(member, rolesOfGroups)).toList(),
        stream(clientScopes)
            .filter(scope -> modules.contains(module(scope)))
            .map(scope -> scope.path("name").asText())
            .sorted()
            .toList(),
        modules.contains("api"));
  }

  private static Member member(JsonNode member, Map<String, List<String>> rolesOfGroups) {
    return new Member(
        member.path("username").asText(),
        List.copyOf(
            texts(member.path("groups"))
                .flatMap(group -> rolesOfGroups.getOrDefault(group, List.of()).stream())
                .collect(java.util.stream.Collectors.toCollection(TreeSet::new))));
  }

  private static List<String> roles(JsonNode group) {
    List<String> roles = new ArrayList<>(texts(group.path("realmRoles")).toList());
    stream(group.path("clientRoles")).flatMap(DevelopmentRealm::texts).forEach(roles::add);
    return roles;
  }

  private static String module(JsonNode clientScope) {
    return clientScope.path("attributes").path("mcp-access.module").asText();
  }

  private static Stream<JsonNode> stream(JsonNode values) {
    return StreamSupport.stream(values.spliterator(), false);
  }

  private static Stream<String> texts(JsonNode values) {
    return stream(values).map(JsonNode::asText);
  }
}
