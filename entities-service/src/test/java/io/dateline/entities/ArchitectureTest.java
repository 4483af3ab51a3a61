package io.dateline.entities;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(
    packages = "io.dateline.entities",
    importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  private static final String[] PURE = {
    "..entities.text..",
    "..entities.names..",
    "..entities.places..",
    "..entities.offices..",
    "..entities.dates..",
    "..entities.amounts..",
    "..entities.laws..",
    "..entities.facilities..",
    "..entities.mentions..",
    "..entities.coreference..",
    "..entities.quotes..",
    "..entities.people..",
    "..entities.extraction..",
  };

  private static final String[] FRAMEWORKS = {
    "jakarta..",
    "io.quarkus..",
    "org.hibernate..",
    "org.eclipse.microprofile..",
    "java.sql..",
    "com.fasterxml..",
    "io.smallrye..",
  };

  @ArchTest
  static final ArchRule FEATURES_FORM_NO_CYCLE =
      slices().matching("io.dateline.entities.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule THE_PIPELINE_IS_PLAIN_JAVA =
      noClasses()
          .that()
          .resideInAnyPackage(PURE)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(FRAMEWORKS);

  @ArchTest
  static final ArchRule ONLY_THE_TAGGER_KNOWS_ONNX =
      noClasses()
          .that()
          .resideOutsideOfPackage("..entities.names..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("ai.onnxruntime..");

  @ArchTest
  static final ArchRule ROWS_STAY_IN_THEIR_FEATURE =
      classes().that().areAnnotatedWith("jakarta.persistence.Entity").should().bePackagePrivate();

  @ArchTest
  static final ArchRule ROWS_ARE_IN_NO_SIGNATURE_OF_A_RESOURCE =
      noMethods()
          .that()
          .areDeclaredInClassesThat()
          .haveSimpleNameEndingWith("Resource")
          .should()
          .haveRawReturnType(
              com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith("Row"));

  @ArchTest
  static final ArchRule THE_CLIENT_IS_BEHIND_ONE_CLASS =
      noClasses()
          .that()
          .resideOutsideOfPackage("..entities.articles..")
          .should()
          .dependOnClassesThat()
          .haveSimpleName("ArticlesClient");

  @ArchTest
  static final ArchRule TIME_COMES_FROM_A_CLOCK =
      noClasses().should().callMethod(java.time.Instant.class, "now");
}
