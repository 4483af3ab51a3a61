package io.dateline.entities.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.dateline.entities.language.TestLanguages;
import io.dateline.entities.text.TimeLimit;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class PipelineTest {

  private static final Annotation<List<String>> WORDS = Annotation.ofSentences("words");
  private static final Annotation<Integer> COUNT = Annotation.ofDocument("count");

  private static final Stage SPLIT =
      new FakeStage(
          "split", Set.of(), Set.of(WORDS), d -> d.add(WORDS, List.of(d.text().split(" "))));
  private static final Stage COUNTING =
      new FakeStage(
          "counting", Set.of(WORDS), Set.of(COUNT), d -> d.add(COUNT, d.get(WORDS).size()));

  private record FakeStage(
      String name,
      Set<Annotation<?>> requires,
      Set<Annotation<?>> provides,
      Consumer<AnnotatedDocument> work)
      implements Stage {
    @Override
    public int version() {
      return 3;
    }

    @Override
    public void run(AnnotatedDocument document, TimeLimit limit) {
      work.accept(document);
    }
  }

  private static AnnotatedDocument document() {
    return new AnnotatedDocument(TestLanguages.ENGLISH, "one two three", null, List.of());
  }

  private static String refusal(Stage... stages) {
    return assertThrows(
            IllegalArgumentException.class, () -> new Pipeline(List.of(stages), Set.of(COUNT)))
        .getMessage();
  }

  @Test
  void stages_in_their_order_pass_on_what_they_found() {
    AnnotatedDocument document = document();
    new Pipeline(List.of(SPLIT, COUNTING), Set.of(COUNT)).run(document, TimeLimit.NONE);
    assertEquals(3, document.get(COUNT));
  }

  @Test
  void a_stage_in_front_of_what_it_requires_is_refused() {
    assertEquals(
        "stage 'counting' requires 'words', which stage 'split' provides only later",
        refusal(COUNTING, SPLIT));
  }

  @Test
  void a_stage_without_what_it_requires_is_refused() {
    assertEquals("stage 'counting' requires 'words', which no stage provides", refusal(COUNTING));
  }

  @Test
  void a_missing_result_is_refused() {
    assertEquals("no stage provides the result 'count'", refusal(SPLIT));
  }

  @Test
  void two_stages_with_one_name_or_one_annotation_are_refused() {
    assertEquals("two stages have the name 'split'", refusal(SPLIT, SPLIT));
    Stage again = new FakeStage("again", Set.of(), Set.of(WORDS), d -> {});
    assertEquals("stage 'again' provides 'words' a second time", refusal(SPLIT, again));
  }

  @Test
  void a_stage_cannot_read_or_add_what_it_does_not_declare() {
    Stage reader = new FakeStage("reader", Set.of(), Set.of(COUNT), d -> d.get(WORDS));
    Pipeline reads = new Pipeline(List.of(SPLIT, reader), Set.of(COUNT));
    assertThrows(IllegalStateException.class, () -> reads.run(document(), TimeLimit.NONE));
    Stage writer = new FakeStage("writer", Set.of(), Set.of(WORDS), d -> d.add(COUNT, 1));
    Pipeline writes = new Pipeline(List.of(writer), Set.of());
    assertThrows(IllegalStateException.class, () -> writes.run(document(), TimeLimit.NONE));
  }

  @Test
  void a_stage_that_adds_nothing_is_found_out() {
    Stage idle = new FakeStage("idle", Set.of(), Set.of(WORDS), d -> {});
    Pipeline pipeline = new Pipeline(List.of(idle), Set.of());
    assertThrows(IllegalStateException.class, () -> pipeline.run(document(), TimeLimit.NONE));
  }

  @Test
  void the_version_names_each_stage_with_its_own_version() {
    assertEquals(
        "split.3-counting.3", new Pipeline(List.of(SPLIT, COUNTING), Set.of(COUNT)).version());
  }

  @Test
  void keeping_the_first_sentences_leaves_annotations_of_the_document_alone() {
    AnnotatedDocument document = document();
    document.add(WORDS, List.of("one", "two", "three"));
    document.add(COUNT, 3);
    document.keepFirstSentences(2);
    assertEquals(List.of("one", "two"), document.get(WORDS));
    assertEquals(3, document.get(COUNT));
  }
}
