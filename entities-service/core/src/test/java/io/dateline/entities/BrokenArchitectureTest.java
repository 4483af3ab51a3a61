package io.dateline.entities;

import static org.junit.jupiter.api.Assertions.assertThrows;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import io.dateline.entities.document.AnnotatedDocument;
import io.dateline.entities.document.Annotation;
import io.dateline.entities.document.Stage;
import io.dateline.entities.text.TimeLimit;
import java.net.http.HttpClient;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Every rule of {@link ArchitectureTest} catches an example that breaks it. */
class BrokenArchitectureTest {

  static final class UsesFramework {
    final HttpClient client = HttpClient.newHttpClient();
  }

  static final class ReadsTheClock {
    final Instant started = Instant.now();
  }

  static final class HasRiddles {
    static final int MOST_TOKENS = 3;
  }

  static final class Splitter implements Stage {
    @Override
    public String name() {
      return "splitter";
    }

    @Override
    public int version() {
      return 1;
    }

    @Override
    public Set<Annotation<?>> requires() {
      return Set.of();
    }

    @Override
    public Set<Annotation<?>> provides() {
      return Set.of();
    }

    @Override
    public void run(AnnotatedDocument document, TimeLimit limit) {}
  }

  private static void assertBroken(ArchRule rule, Class<?> example) {
    assertThrows(
        AssertionError.class, () -> rule.check(new ClassFileImporter().importClasses(example)));
  }

  @Test
  void a_framework_in_the_core_is_found() {
    assertBroken(ArchitectureTest.THE_CORE_IS_PLAIN_JAVA, UsesFramework.class);
  }

  @Test
  void time_that_comes_from_no_clock_is_found() {
    assertBroken(ArchitectureTest.TIME_COMES_FROM_A_CLOCK, ReadsTheClock.class);
  }

  @Test
  void a_constant_that_does_not_say_what_it_limits_is_found() {
    assertBroken(ArchitectureTest.CONSTANTS_SAY_WHAT_THEY_LIMIT, HasRiddles.class);
  }

  @Test
  void a_stage_with_another_name_is_found() {
    assertBroken(ArchitectureTest.STAGES_ARE_CALLED_STAGE, Splitter.class);
  }
}
