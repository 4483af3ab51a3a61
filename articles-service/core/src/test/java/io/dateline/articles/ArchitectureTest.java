package io.dateline.articles;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The architecture rules of the core, as one table. */
class ArchitectureTest {

  private static final String ROOT = "io.dateline.articles";

  private static final JavaClasses CORE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(ROOT);

  private record Rule(String name, ArchRule rule) {}

  private static final Rule[] RULES = {
    new Rule(
        "packages_form_no_cycle", slices().matching(ROOT + ".(*)..").should().beFreeOfCycles()),
    new Rule(
        "the_core_uses_java_jackson_jsoup_and_opennlp_alone",
        classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                ROOT + "..",
                "java.io..",
                "java.lang..",
                "java.math..",
                "java.net..",
                "java.nio..",
                "java.text..",
                "java.time..",
                "java.util..",
                "com.fasterxml.jackson..",
                "org.jsoup..",
                "opennlp..")),
    new Rule(
        "only_metadata_reads_json",
        noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + ".metadata..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.fasterxml.jackson..")),
    new Rule(
        "only_language_detects_languages_with_opennlp",
        noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + ".language..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("opennlp..")),
    new Rule(
        "words_and_fingerprints_need_no_other_package",
        noClasses()
            .that()
            .resideInAnyPackage(ROOT + ".language..", ROOT + ".nearduplicate..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(ROOT + ".block..", ROOT + ".metadata..", ROOT + ".page..")),
    new Rule(
        "a_limit_says_what_it_limits",
        noFields()
            .that()
            .areStatic()
            .should()
            .haveNameMatching("(MAX|MIN|MOST|LEAST|ENOUGH|SHORT|LONG|LIMIT|ABOVE|BELOW|NEAR)")),
    new Rule(
        "no_class_has_an_empty_name",
        noClasses().should().haveNameMatching(".*(Impl|Dto|Utils|Util|Helper|Manager)$")),
    new Rule(
        "no_class_asks_the_clock",
        noClasses()
            .should()
            .callMethod(java.time.Instant.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis"))
  };

  @TestFactory
  Stream<DynamicTest> every_rule_holds() {
    return Stream.of(RULES)
        .map(rule -> DynamicTest.dynamicTest(rule.name, () -> rule.rule.check(CORE)));
  }
}
