package dev.mcpaccess.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mcpaccess.quickstart.DevelopmentRealm.Company;
import dev.mcpaccess.quickstart.DevelopmentRealm.Member;
import java.nio.file.Path;
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
