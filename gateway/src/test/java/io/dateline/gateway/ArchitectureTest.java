package io.dateline.gateway;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The architecture of this service, as a table of rules. */
@AnalyzeClasses(packages = "io.dateline.gateway", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

  private static final String HERE = "io.dateline.gateway.";

  @ArchTest
  static final ArchRule features_form_no_cycle =
      slices().matching(HERE + "(*)..").should().beFreeOfCycles();

  @ArchTest static final ArchRule failure_knows_no_feature = knowsOnly("failure");
  @ArchTest static final ArchRule identity_knows_failure = knowsOnly("identity", "failure");
  @ArchTest static final ArchRule fields_know_no_feature = knowsOnly("fields");
  @ArchTest static final ArchRule batch_knows_no_feature = knowsOnly("batch");
  @ArchTest static final ArchRule paging_knows_failure = knowsOnly("paging", "failure");

  @ArchTest
  static final ArchRule endpoint_knows_failure =
      knowsOnly(
          "endpoint",
          "failure",
          "access",
          "limits",
          "budget",
          "calls",
          "events",
          "sending",
          "room");

  @ArchTest
  static final ArchRule access_knows_who_asks_for_its_token = knowsOnly("access", "calls");

  @ArchTest static final ArchRule limits_know_no_feature = knowsOnly("limits");
  @ArchTest static final ArchRule calls_know_budgets = knowsOnly("calls", "budget", "failure");
  @ArchTest static final ArchRule budgets_know_limits = knowsOnly("budget", "limits", "failure");
  @ArchTest static final ArchRule origin_knows_failure = knowsOnly("origin", "failure");
  @ArchTest static final ArchRule sending_knows_no_feature = knowsOnly("sending");
  @ArchTest static final ArchRule events_know_no_feature = knowsOnly("events");
  @ArchTest static final ArchRule the_reading_room_knows_no_feature = knowsOnly("room");
  @ArchTest static final ArchRule health_knows_calls = knowsOnly("health", "calls", "failure");

  @ArchTest
  static final ArchRule articles_know_nothing_of_entities =
      knowsOnly("articles", "calls", "failure", "identity", "paging", "batch");

  @ArchTest
  static final ArchRule entities_know_articles =
      knowsOnly("entities", "articles", "calls", "failure", "identity", "paging", "batch");

  @ArchTest
  static final ArchRule mentions_know_articles_and_entities =
      knowsOnly(
          "mentions", "articles", "entities", "calls", "failure", "identity", "paging", "batch");

  @ArchTest
  static final ArchRule relations_know_entities =
      knowsOnly("relations", "articles", "entities", "calls", "failure", "paging", "batch");

  @ArchTest
  static final ArchRule processing_knows_articles =
      knowsOnly("processing", "articles", "calls", "failure", "identity", "batch");

  @ArchTest
  static final ArchRule quotes_know_articles_entities_and_mentions =
      knowsOnly(
          "quotes",
          "articles",
          "entities",
          "mentions",
          "calls",
          "failure",
          "identity",
          "paging",
          "batch");

  @ArchTest
  static final ArchRule happenings_know_articles_entities_and_mentions =
      knowsOnly(
          "happenings",
          "articles",
          "entities",
          "mentions",
          "calls",
          "failure",
          "identity",
          "paging",
          "batch");

  @ArchTest
  static final ArchRule stories_know_articles_entities_and_happenings =
      knowsOnly(
          "stories",
          "articles",
          "entities",
          "happenings",
          "calls",
          "failure",
          "identity",
          "paging",
          "batch");

  @ArchTest
  static final ArchRule live_knows_what_it_watches =
      knowsOnly(
          "live",
          "articles",
          "mentions",
          "happenings",
          "stories",
          "processing",
          "calls",
          "events",
          "failure",
          "identity");

  @ArchTest
  static final ArchRule lookup_knows_the_types_that_are_nodes =
      knowsOnly(
          "lookup",
          "articles",
          "entities",
          "quotes",
          "happenings",
          "stories",
          "batch",
          "failure",
          "identity");

  @ArchTest
  static final ArchRule export_knows_what_it_writes =
      knowsOnly(
          "export",
          "articles",
          "entities",
          "mentions",
          "relations",
          "quotes",
          "happenings",
          "access",
          "failure",
          "identity",
          "limits",
          "paging",
          "sending");

  @ArchTest static final ArchRule openapi_knows_what_it_describes = knowsOnly("openapi", "export");

  @ArchTest
  static final ArchRule suggest_knows_what_it_finds =
      knowsOnly("suggest", "articles", "entities", "failure", "paging");

  @ArchTest
  static final ArchRule ingest_knows_articles = knowsOnly("ingest", "articles", "failure");

  @ArchTest
  static final ArchRule endpoints_stay_in_their_feature =
      classes().that().haveSimpleNameEndingWith("Endpoints").should().bePackagePrivate();

  @ArchTest
  static final ArchRule there_is_no_database =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("java.sql..", "jakarta.persistence..");

  @ArchTest
  static final ArchRule names_say_what_things_are =
      noClasses()
          .should()
          .haveSimpleNameEndingWith("Impl")
          .orShould()
          .haveSimpleNameEndingWith("Dto")
          .orShould()
          .haveSimpleNameEndingWith("Utils")
          .orShould()
          .haveSimpleNameEndingWith("Helper")
          .orShould()
          .haveSimpleNameEndingWith("Manager");

  private static ArchRule knowsOnly(String feature, String... others) {
    String[] allowed = new String[others.length + 1];
    allowed[0] = HERE + feature + "..";
    for (int i = 0; i < others.length; i++) {
      allowed[i + 1] = HERE + others[i] + "..";
    }
    return noClasses()
        .that()
        .resideInAPackage(HERE + feature + "..")
        .should()
        .dependOnClassesThat(
            resideInAPackage("io.dateline.gateway..").and(not(resideInAnyPackage(allowed))));
  }
}
