package io.dateline.entities.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The words of one sentence with their parts of speech and lemmas, tied to a tree by dependency
 * relations. Positions are those of the tokens of the sentence.
 */
public final class DependencyTree {

  /** The head of the word that depends on no other. */
  public static final int NO_HEAD = -1;

  private final List<Word> words;
  private final int[] from;
  private final int[] to;

  /**
   * One word of a tree.
   *
   * @param pennTag the tag of the Penn Treebank, such as "VBD"
   * @param head the position of the head, or {@link #NO_HEAD}
   * @param label the relation to the head with its subtype, such as "nsubj:pass"
   */
  public record Word(
      String form,
      String lemma,
      PartOfSpeech partOfSpeech,
      String pennTag,
      int head,
      Relation relation,
      String label) {}

  /**
   * @param words at least one, with heads that form one tree
   */
  public DependencyTree(List<Word> words) {
    this.words = List.copyOf(words);
    this.from = new int[words.size()];
    this.to = new int[words.size()];
    for (int i = 0; i < from.length; i++) {
      from[i] = i;
      to[i] = i + 1;
    }
    for (int i = 0; i < from.length; i++) {
      for (int up = head(i); up != NO_HEAD; up = head(up)) {
        from[up] = Math.min(from[up], i);
        to[up] = Math.max(to[up], i + 1);
      }
    }
  }

  public int size() {
    return words.size();
  }

  public Word word(int i) {
    return words.get(i);
  }

  public int head(int i) {
    return words.get(i).head();
  }

  public String lemma(int i) {
    return words.get(i).lemma();
  }

  public PartOfSpeech partOfSpeech(int i) {
    return words.get(i).partOfSpeech();
  }

  public String pennTag(int i) {
    return words.get(i).pennTag();
  }

  public Relation relation(int i) {
    return words.get(i).relation();
  }

  /** Returns whether a word has one of these relations to its head. */
  public boolean is(int i, Relation... relations) {
    for (Relation relation : relations) {
      if (relation(i) == relation) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether a word has this relation with this subtype, such as "nsubj:pass". */
  public boolean isLabelled(int i, String label) {
    return words.get(i).label().equals(label);
  }

  /** Returns the words that depend on a word directly, in the order of the sentence. */
  public List<Integer> dependents(int head) {
    List<Integer> found = new ArrayList<>();
    for (int i = from[head]; i < to[head]; i++) {
      if (head(i) == head) {
        found.add(i);
      }
    }
    return found;
  }

  /** Returns the first word that depends on a word directly in one of these relations. */
  public Optional<Integer> dependent(int head, Relation... relations) {
    for (int i = from[head]; i < to[head]; i++) {
      if (head(i) == head && is(i, relations)) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  /** Returns the first word of those that depend on a word, directly or not, and the word. */
  public int from(int i) {
    return from[i];
  }

  /** Returns the position after the last word of those that depend on a word, and the word. */
  public int to(int i) {
    return to[i];
  }

  /** Returns whether a word depends on another, directly or not, or is that word. */
  public boolean isUnder(int i, int ancestor) {
    for (int up = i; up != NO_HEAD; up = head(up)) {
      if (up == ancestor) {
        return true;
      }
    }
    return false;
  }

  /**
   * Returns the word of {@code [from, to)} that the others depend on: the first whose head lies
   * outside.
   */
  public int headOf(int from, int to) {
    for (int i = from; i < to; i++) {
      if (head(i) < from || head(i) >= to) {
        return i;
      }
    }
    return from;
  }
}
