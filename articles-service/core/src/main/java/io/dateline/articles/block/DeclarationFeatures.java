package io.dateline.articles.block;

import java.util.HashSet;
import java.util.Set;

/**
 * Computes how much a block has in common with what the head of the page declares: the title, the
 * description, and the story where JSON-LD repeats it.
 */
final class DeclarationFeatures {

  static final int COUNT = 6;

  private static final String ARTICLE_BODY_FIELD = "\"articleBody\"";
  private static final int WORDS_PER_SHINGLE = 3;

  private final Set<String> title;
  private final Set<String> description;
  private final Set<Integer> story;

  private DeclarationFeatures(Set<String> title, Set<String> description, Set<Integer> story) {
    this.title = title;
    this.description = description;
    this.story = story;
  }

  static DeclarationFeatures of(PageHead head) {
    String title = head.meta("og:title").orElse(head.title() == null ? "" : head.title());
    String description = head.meta("og:description").orElse(head.meta("description").orElse(""));
    Set<Integer> story = new HashSet<>();
    head.jsonLd().forEach(script -> addStories(script, story));
    return new DeclarationFeatures(Set.of(distinct(title)), Set.of(distinct(description)), story);
  }

  private static String[] distinct(String text) {
    return java.util.Arrays.stream(LowerCaseWords.of(text)).distinct().toArray(String[]::new);
  }

  void describe(String[] words, float[] row, int at) {
    row[at] = share(words, title);
    row[at + 1] = title.isEmpty() ? -1 : Math.min(1, row[at] * words.length / title.size());
    row[at + 2] = share(words, description);
    row[at + 3] =
        description.isEmpty() ? -1 : Math.min(1, row[at + 2] * words.length / description.size());
    row[at + 4] = story.size() < 30 ? -1 : shingleShare(words);
    row[at + 5] = (float) Math.log1p(story.size());
  }

  private static float share(String[] words, Set<String> declared) {
    if (words.length == 0 || declared.isEmpty()) {
      return 0;
    }
    int found = 0;
    for (String word : words) {
      found += declared.contains(word) ? 1 : 0;
    }
    return (float) found / words.length;
  }

  private float shingleShare(String[] words) {
    int found = 0;
    for (int i = 0; i + WORDS_PER_SHINGLE <= words.length; i++) {
      found += story.contains(shingle(words, i)) ? 1 : 0;
    }
    return words.length < WORDS_PER_SHINGLE
        ? -1
        : (float) found / (words.length - WORDS_PER_SHINGLE + 1);
  }

  private static int shingle(String[] words, int at) {
    return TokenHash.of(words[at + 2], TokenHash.of(words[at + 1], TokenHash.of(words[at])));
  }

  private static void addStories(String script, Set<Integer> story) {
    int at = script.indexOf(ARTICLE_BODY_FIELD);
    while (at >= 0) {
      String[] words = LowerCaseWords.of(stringAfter(script, at + ARTICLE_BODY_FIELD.length()));
      for (int i = 0; i + WORDS_PER_SHINGLE <= words.length; i++) {
        story.add(shingle(words, i));
      }
      at = script.indexOf(ARTICLE_BODY_FIELD, at + ARTICLE_BODY_FIELD.length());
    }
  }

  /** Returns the JSON string behind a field's name. */
  private static String stringAfter(String script, int from) {
    int start = script.indexOf('"', from);
    StringBuilder text = new StringBuilder();
    DeclaredText.read(script, start < 0 ? script.length() : start + 1, c -> text.append((char) c));
    return org.jsoup.parser.Parser.unescapeEntities(text.toString(), false)
        .replaceAll("<[^>]{1,200}>", " ");
  }
}
