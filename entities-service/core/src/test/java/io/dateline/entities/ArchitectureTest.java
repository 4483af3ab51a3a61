package io.dateline.entities;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import io.dateline.entities.document.Stage;

@AnalyzeClasses(
    packages = "io.dateline.entities",
    importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  private static final String[] FRAMEWORKS = {
    "jakarta..",
    "io.quarkus..",
    "org.hibernate..",
    "org.eclipse.microprofile..",
    "java.sql..",
    "javax.sql..",
    "java.net.http..",
    "com.fasterxml..",
    "io.smallrye..",
    "io.vertx..",
  };

  @ArchTest
  static final ArchRule PACKAGES_FORM_NO_CYCLE =
      slices().matching("io.dateline.entities.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule THE_CORE_IS_PLAIN_JAVA =
      noClasses().should().dependOnClassesThat().resideInAnyPackage(FRAMEWORKS);

  @ArchTest
  static final ArchRule ONLY_THE_NAME_TAGGER_USES_ONNX_RUNTIME =
      noClasses()
          .that()
          .resideOutsideOfPackage("..entities.names..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("ai.onnxruntime..");

  @ArchTest
  static final ArchRule CONSTANTS_SAY_WHAT_THEY_LIMIT =
      noFields().should().haveNameMatching("(MOST|LEAST|SHORT|LONG|ENOUGH|MANY|FEW)(_.*)?");

  @ArchTest
  static final ArchRule STAGES_ARE_CALLED_STAGE =
      classes().that().implement(Stage.class).should().haveSimpleNameEndingWith("Stage");

  @ArchTest
  static final ArchRule SIEVES_ARE_CALLED_SIEVE =
      classes()
          .that()
          .implement("io.dateline.entities.quotes.QuoteSieve")
          .should()
          .haveSimpleNameEndingWith("Sieve");

  @ArchTest
  static final ArchRule TIME_COMES_FROM_A_CLOCK =
      noClasses().should().callMethod(java.time.Instant.class, "now");
}
