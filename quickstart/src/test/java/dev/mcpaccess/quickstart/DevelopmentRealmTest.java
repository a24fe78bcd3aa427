package dev.mcpaccess.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.mcpaccess.quickstart.DevelopmentRealm.Company;
import dev.mcpaccess.quickstart.DevelopmentRealm.Member;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class DevelopmentRealmTest {

  private final DevelopmentRealm realm =
      DevelopmentRealm.read(new Checkout(Path.of("..")).realmFile());

  @Test
  void memberHasTheRolesOfTheGroupsInThatCompanyOnly() {
    assertThat(roles("brightside", "morgan")).containsExactly("crm-viewer");
    assertThat(roles("granite", "morgan")).containsExactly("project-manager");
  }

  @Test
  void companyAdminIsRecognized() {
    assertThat(company("brightside").admin().username()).isEqualTo("amelia");
    assertThat(company("granite").admin().username()).isEqualTo("george");
  }

  @Test
  void theVendorsAdministratorBelongsToNoCompany() {
    assertThat(realm.administrators()).containsExactly("vera");
    assertThat(realm.companies())
        .flatExtracting(DevelopmentRealm.Company::members)
        .extracting(DevelopmentRealm.Member::username)
        .doesNotContain("vera");
  }

  @Test
  void permissionsAreThoseOfTheCompanysModules() {
    assertThat(company("brightside").permissions())
        .contains("company:view", "task:delete")
        .doesNotContain("issue:view", "inclusive");
    assertThat(company("granite").permissions())
        .contains("issue:view", "document:export")
        .doesNotContain("company:view");
  }

  @Test
  void companyWithoutTheApiModuleGetsNoKeys() {
    assertThat(company("brightside").hasApi()).isTrue();
    assertThat(company("harbor").hasApi()).isFalse();
  }

  @Test
  void eachLanguageHasATextForEachModelAndField() throws IOException {
    JsonNode file = new ObjectMapper().readTree(new Checkout(Path.of("..")).realmFile().toFile());
    Set<String> expected = new TreeSet<>();
    for (JsonNode scope : file.get("clientScopes")) {
      JsonNode attributes = scope.get("attributes");
      String model = attributes.path("mcp-access.model").asText();
      for (String field : attributes.path("mcp-access.fields").asText().split(",", -1)) {
        if (!model.isEmpty()) {
          expected.add("mcp-access.model." + model);
          expected.add("mcp-access.field." + model + "." + field);
        }
      }
    }

    for (JsonNode language : file.get("supportedLocales")) {
      JsonNode texts = file.get("localizationTexts").get(language.asText());
      assertThat(texts.properties())
          .extracting(Map.Entry::getKey)
          .filteredOn(name -> !name.matches("mcp-access[.]field([.][^.]+){2}[.]description"))
          .containsExactlyInAnyOrderElementsOf(expected);
    }
  }

  private Company company(String alias) {
    return realm.companies().stream()
        .filter(company -> company.alias().equals(alias))
        .findFirst()
        .orElseThrow();
  }

  private java.util.List<String> roles(String alias, String username) {
    return company(alias).members().stream()
        .filter(member -> member.username().equals(username))
        .map(Member::roles)
        .findFirst()
        .orElseThrow();
  }
}
