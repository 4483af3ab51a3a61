package io.dateline.entities.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dateline.entities.names.TransformerTagger;
import io.dateline.entities.text.TimeLimit;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class DependencyParserTest {

  private static TransformerTagger tagger;
  private static DependencyParser parser;

  @BeforeAll
  static void load() {
    tagger = TransformerTagger.load();
    parser = DependencyParser.load();
  }

  @AfterAll
  static void close() {
    tagger.close();
  }

  private static DependencyTree tree(List<String> words) {
    return parser.parse(
        words, tagger.analyze(List.of(words), TimeLimit.NONE).syntax().get(0).orElseThrow());
  }

  @Test
  void the_subject_of_a_verb_is_the_head_of_its_phrase() {
    DependencyTree tree =
        tree(List.of("A", "spokesman", "for", "Jane", "Roe", "denied", "the", "claims", "."));
    assertEquals(DependencyTree.NO_HEAD, tree.head(5));
    assertEquals("deny", tree.lemma(5));
    assertEquals(1, tree.dependent(5, Relation.NSUBJ).orElseThrow());
    assertEquals(PartOfSpeech.NOUN, tree.partOfSpeech(7));
    assertEquals("claim", tree.lemma(7));
    assertEquals(0, tree.from(1));
    assertEquals(5, tree.to(1));
  }

  @Test
  void a_passive_subject_is_no_subject_of_the_act() {
    DependencyTree tree =
        tree(List.of("The", "bridge", "was", "closed", "by", "the", "police", "."));
    assertTrue(tree.isLabelled(1, "nsubj:pass"));
    assertTrue(tree.isLabelled(6, "obl:agent") || tree.is(6, Relation.OBL));
  }

  @Test
  void a_sentence_longer_than_the_window_is_one_tree() {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < 80; i++) {
      words.addAll(List.of("the", "dog", "barked", ";"));
    }
    DependencyTree tree = tree(words);
    assertEquals(words.size(), tree.size());
    int roots = 0;
    for (int i = 0; i < tree.size(); i++) {
      roots += tree.head(i) == DependencyTree.NO_HEAD ? 1 : 0;
      assertTrue(tree.isUnder(i, rootOf(tree)));
    }
    assertEquals(1, roots);
  }

  private static int rootOf(DependencyTree tree) {
    int at = 0;
    while (tree.head(at) != DependencyTree.NO_HEAD) {
      at = tree.head(at);
    }
    return at;
  }
}
