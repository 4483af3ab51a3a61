package io.dateline.entities.names;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class TransformerTaggerTest {

  /**
   * This floor is no aim. The model scores 0.93 on these 30 invented names, and an error in any of
   * its steps costs far more than the margin.
   */
  private static final double MIN_F1 = 0.85;

  private static TransformerTagger tagger;

  @BeforeAll
  static void load() {
    tagger = TransformerTagger.load();
  }

  @AfterAll
  static void close() {
    tagger.close();
  }

  @Test
  void names_in_the_sample_are_found() throws IOException {
    NameScore score = NameScore.of(sample(), tagger);
    assertTrue(score.f1() >= MIN_F1, () -> "F1 is " + score.f1() + ", wrong: " + score.wrong());
  }

  @Test
  void a_document_longer_than_a_window_is_tagged_whole() {
    List<String> sentence = List.of("Grace", "Otieno", "met", "officials", "in", "Nairobi", ".");
    List<List<Name>> names = tagger.tag(java.util.Collections.nCopies(60, sentence));
    assertEquals(60, names.size());
    assertTrue(names.stream().allMatch(found -> found.size() == 2), names::toString);
  }

  @Test
  void a_sentence_longer_than_a_window_is_tagged_in_stretches() {
    java.util.ArrayList<String> words = new java.util.ArrayList<>();
    for (int i = 0; i < 100; i++) {
      words.addAll(List.of("then", "Grace", "Otieno", "spoke", ";"));
    }
    assertTrue(tagger.tag(List.of(words)).get(0).size() > 90);
  }

  @Test
  void several_threads_may_tag_at_once() throws InterruptedException {
    List<List<String>> text = List.of(List.of("Grace", "Otieno", "left", "Nairobi", "."));
    Set<List<List<Name>>> results = java.util.Collections.synchronizedSet(new HashSet<>());
    List<Thread> threads =
        java.util.stream.Stream.generate(() -> new Thread(() -> results.add(tagger.tag(text))))
            .limit(8)
            .toList();
    threads.forEach(Thread::start);
    for (Thread thread : threads) {
      thread.join();
    }
    assertEquals(1, results.size());
  }

  @Test
  void empty_input_gives_nothing() {
    assertEquals(List.of(), tagger.tag(List.of()));
    assertEquals(List.of(List.of()), tagger.tag(List.of(List.of())));
  }

  private static List<List<ConllReader.MarkedSentence>> sample() throws IOException {
    try (Reader file =
        new InputStreamReader(
            TransformerTaggerTest.class.getResourceAsStream("sample.conll"), UTF_8)) {
      return ConllReader.read(file);
    }
  }
}
