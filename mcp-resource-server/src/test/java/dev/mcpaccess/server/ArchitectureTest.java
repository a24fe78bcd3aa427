package dev.mcpaccess.server;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArchitectureTest {
  private static final String ROOT = "dev.mcpaccess.server";
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(ROOT);

  @Test
  void packagesHaveNoCycle() {
    slices().matching(ROOT + ".(**)").should().beFreeOfCycles().check(CLASSES);
  }

  @ParameterizedTest
  @CsvSource({
    "io.javalin.., http",
    "org.eclipse.jetty.., http",
    "com.nimbusds.., auth.jwt",
    "org.jooq.., records.postgres",
    "com.zaxxer.hikari.., records.postgres",
    "com.networknt.., schema",
    "tools.jackson.., schema",
  })
  void onlyOnePackageKnows(String library, String owner) {
    noClasses()
        .that()
        .resideOutsideOfPackage(ROOT + "." + owner)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library)
        .check(CLASSES);
  }

  @Test
  void featuresDoNotKnowTheEdge() {
    noClasses()
        .that()
        .resideInAnyPackage(
            ROOT + ".auth..",
            ROOT + ".access..",
            ROOT + ".catalog..",
            ROOT + ".introspect..",
            ROOT + ".mcp..",
            ROOT + ".realm..",
            ROOT + ".records..",
            ROOT + ".schema..",
            ROOT + ".tools..",
            ROOT + ".usage..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(ROOT, ROOT + ".http..")
        .check(CLASSES);
  }

  @Test
  void protocolDoesNotKnowTheRecords() {
    noClasses()
        .that()
        .resideInAPackage(ROOT + ".mcp..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            ROOT + ".tools..", ROOT + ".records..", ROOT + ".catalog..", ROOT + ".access..")
        .check(CLASSES);
  }
}
