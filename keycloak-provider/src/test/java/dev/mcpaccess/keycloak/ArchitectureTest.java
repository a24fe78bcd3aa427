package dev.mcpaccess.keycloak;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The direction of dependencies: edges, features, decision. */
class ArchitectureTest {

  private static final String ROOT = "dev.mcpaccess.keycloak";

  private final JavaClasses classes =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(ROOT);

  @Test
  void packagesPointOneWay() {
    layeredArchitecture()
        .consideringOnlyDependenciesInLayers()
        .layer("rest")
        .definedBy(ROOT + ".rest..")
        .layer("console")
        .definedBy(ROOT + ".console..")
        .layer("consent")
        .definedBy(ROOT + ".consent..")
        .layer("policy")
        .definedBy(ROOT + ".policy..")
        .layer("token")
        .definedBy(ROOT + ".token..")
        .layer("usage")
        .definedBy(ROOT + ".usage..")
        .layer("setup")
        .definedBy(ROOT + ".setup..")
        .layer("access")
        .definedBy(ROOT + ".access..")
        .layer("connection")
        .definedBy(ROOT + ".connection..")
        .layer("apikey")
        .definedBy(ROOT + ".apikey..")
        .layer("wording")
        .definedBy(ROOT + ".wording..")
        .layer("company")
        .definedBy(ROOT + ".company..")
        .layer("permission")
        .definedBy(ROOT + ".permission..")
        .layer("storage")
        .definedBy(ROOT + ".storage..")
        .layer("decision")
        .definedBy(ROOT + ".decision..")
        .whereLayer("rest")
        .mayNotBeAccessedByAnyLayer()
        .whereLayer("console")
        .mayOnlyBeAccessedByLayers("rest")
        .whereLayer("consent")
        .mayNotBeAccessedByAnyLayer()
        .whereLayer("policy")
        .mayNotBeAccessedByAnyLayer()
        .whereLayer("token")
        .mayNotBeAccessedByAnyLayer()
        .whereLayer("usage")
        .mayOnlyBeAccessedByLayers("rest", "token")
        .whereLayer("setup")
        .mayOnlyBeAccessedByLayers("rest")
        .whereLayer("access")
        .mayOnlyBeAccessedByLayers("rest", "setup", "consent", "policy", "token", "wording")
        .whereLayer("connection")
        .mayOnlyBeAccessedByLayers("rest", "consent", "policy", "token", "usage", "access")
        .whereLayer("wording")
        .mayOnlyBeAccessedByLayers("rest", "consent")
        .whereLayer("decision")
        .mayOnlyBeAccessedByLayers("rest", "consent", "token", "access")
        .check(classes);
  }

  @Test
  void packagesHaveNoCycle() {
    slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(classes);
  }

  @Test
  void theDecisionKnowsNothingOfKeycloak() {
    noClasses()
        .that()
        .resideInAPackage(ROOT + ".decision..")
        .should()
        .dependOnClassesThat()
        .resideOutsideOfPackages(ROOT + ".decision..", "java..")
        .check(classes);
  }

  @Test
  void onlyTheTokenPackageKnowsKeycloaksTokenMaking() {
    noClasses()
        .that()
        .resideOutsideOfPackage(ROOT + ".token..")
        .should()
        .dependOnClassesThat()
        .haveFullyQualifiedName("org.keycloak.protocol.oidc.TokenManager")
        .orShould()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "org.keycloak.protocol.oidc.grants..",
            "org.keycloak.protocol.oidc.refresh..",
            "org.keycloak.protocol.oidc.token..")
        .check(classes);
  }
}
