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

  @ArchTest
  static final ArchRule FEATURES_FORM_NO_CYCLE =
      slices().matching("io.dateline.entities.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule ONLY_THE_CORE_USES_ONNX_RUNTIME =
      noClasses()
          .that()
          .resideOutsideOfPackage("..entities.names..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("ai.onnxruntime..");

  @ArchTest
  static final ArchRule FEATURES_OF_KNOWLEDGE_FORM_NO_CYCLE =
      slices().matching("io.dateline.entities.knowledge.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule LIST_CONVENTIONS_KNOW_NO_FEATURE =
      noClasses()
          .that()
          .resideInAnyPackage("..knowledge.lists..", "..knowledge.database..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "..knowledge.entities..",
              "..knowledge.events..",
              "..knowledge.identity..",
              "..knowledge.mentions..",
              "..knowledge.quotes..",
              "..knowledge.storage..",
              "..knowledge.stories..");

  @ArchTest
  static final ArchRule ROWS_OF_KNOWLEDGE_STAY_IN_KNOWLEDGE =
      classes()
          .that()
          .areAnnotatedWith("jakarta.persistence.Entity")
          .and()
          .resideInAPackage("..knowledge..")
          .should()
          .onlyHaveDependentClassesThat()
          .resideInAPackage("..knowledge..");

  @ArchTest
  static final ArchRule OTHER_ROWS_STAY_IN_THEIR_PACKAGE =
      classes()
          .that()
          .areAnnotatedWith("jakarta.persistence.Entity")
          .and()
          .resideOutsideOfPackage("..knowledge..")
          .should()
          .bePackagePrivate();

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
