package io.dateline.evaluation.duplicates;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Makes copies of a story as outlets print wire copy: cut from the end, without some paragraphs,
 * with another opening, other quotation marks, other line breaks, and a sentence of their own at
 * the end.
 */
public final class WireCopies {

  /**
   * The share of a story that remains after a cut: outlets keep a third at least, or they write the
   * story anew.
   */
  private static final double MIN_KEPT_SHARE = 0.4;

  private static final double PARAGRAPH_LEFT_OUT = 0.1;

  private final Random random;
  private final List<List<String>> others;

  /**
   * @param others the paragraphs of stories from which an outlet's own sentences are taken
   */
  public WireCopies(long seed, List<List<String>> others) {
    this.random = new Random(seed);
    this.others = others;
  }

  /** Returns a copy of a story, given as paragraphs. */
  public String copy(List<String> story) {
    List<String> kept = new ArrayList<>();
    double share = MIN_KEPT_SHARE + (1 - MIN_KEPT_SHARE) * random.nextDouble();
    int length = story.stream().mapToInt(String::length).sum();
    int taken = 0;
    for (String paragraph : story) {
      if (taken >= share * length) {
        break;
      }
      taken += paragraph.length();
      if (kept.isEmpty() || random.nextDouble() >= PARAGRAPH_LEFT_OUT) {
        kept.add(paragraph);
      }
    }
    if (random.nextBoolean()) {
      kept.add(0, sentence());
    }
    if (random.nextBoolean()) {
      kept.add(sentence());
    }
    String text = String.join(random.nextBoolean() ? "\n\n" : " ", kept);
    if (random.nextBoolean()) {
      text = text.replace('“', '"').replace('”', '"').replace('’', '\'');
    }
    return random.nextBoolean() ? wrapped(text) : text;
  }

  private String sentence() {
    List<String> other = others.get(random.nextInt(others.size()));
    String paragraph = other.get(random.nextInt(other.size()));
    int end = paragraph.indexOf(". ");
    return end < 0 ? paragraph : paragraph.substring(0, end + 1);
  }

  private static String wrapped(String text) {
    StringBuilder lines = new StringBuilder();
    int width = 0;
    for (String word : text.split(" ", -1)) {
      lines.append(word).append(width > 60 ? '\n' : ' ');
      width = width > 60 ? 0 : width + word.length();
    }
    return lines.toString();
  }

  /** Returns another story: paragraphs of many stories, mixed, so that it shares none with any. */
  public String mixture(int sentences) {
    List<String> text = new ArrayList<>();
    for (int i = 0; i < sentences; i++) {
      List<String> words = new ArrayList<>(List.of(sentence().split(" ", -1)));
      // Words in another order have shingles that no other story has.
      Collections.shuffle(words, random);
      text.add(String.join(" ", words));
    }
    return String.join(" ", text);
  }
}
