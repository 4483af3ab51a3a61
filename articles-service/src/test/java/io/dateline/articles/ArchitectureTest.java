package io.dateline.articles;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.smallrye.config.ConfigMapping;
import jakarta.persistence.Entity;
import jakarta.ws.rs.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The architecture rules of this service, as one table; the core has a table of its own. */
class ArchitectureTest {

  private static final String ROOT = "io.dateline.articles";
  private static final JavaClasses SERVICE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(ROOT);

  private record Rule(String name, ArchRule rule) {}

  private static final Rule[] RULES = {
    new Rule(
        "features_form_no_cycle", slices().matching(ROOT + ".(*)..").should().beFreeOfCycles()),
    new Rule(
        "the_feed_knows_nothing_of_articles",
        noClasses()
            .that()
            .resideInAPackage(ROOT + ".feed..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                ROOT + ".article..", ROOT + ".ingest..", ROOT + ".search..", ROOT + ".page..")),
    new Rule(
        "rows_stay_in_their_feature",
        classes().that().areAnnotatedWith(Entity.class).should().bePackagePrivate()),
    new Rule(
        "rows_never_appear_in_a_resource",
        methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Path.class)
            .should(mentionNoRow())),
    new Rule(
        "settings_are_called_settings",
        classes()
            .that()
            .areAnnotatedWith(ConfigMapping.class)
            .should()
            .haveSimpleNameEndingWith("Settings")),
    new Rule(
        "a_limit_says_what_it_limits",
        noFields()
            .that()
            .areStatic()
            .should()
            .haveNameMatching("(MAX|MIN|MOST|LEAST|ENOUGH|SHORT|LONG|LIMIT|ABOVE|BELOW|NEAR)")),
    new Rule(
        "no_class_hides_behind_an_empty_name",
        noClasses().should().haveNameMatching(".*(Impl|Dto|Utils|Util|Helper|Manager)$")),
    new Rule(
        "time_is_injected",
        noClasses()
            .that()
            .doNotHaveSimpleName("ServiceBeans")
            .should()
            .callMethod(java.time.Instant.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis"))
  };

  @TestFactory
  Stream<DynamicTest> every_rule_holds() {
    return Stream.of(RULES)
        .map(rule -> DynamicTest.dynamicTest(rule.name, () -> rule.rule.check(SERVICE)));
  }

  private static ArchCondition<JavaMethod> mentionNoRow() {
    return new ArchCondition<>("mention no row") {
      @Override
      public void check(JavaMethod method, ConditionEvents events) {
        boolean row =
            method.getRawReturnType().isAnnotatedWith(Entity.class)
                || method.getRawParameterTypes().stream()
                    .anyMatch(t -> t.isAnnotatedWith(Entity.class));
        events.add(new SimpleConditionEvent(method, !row, method.getFullName()));
      }
    };
  }
}
