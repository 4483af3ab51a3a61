package io.dateline.entities.stories;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * The words and names of an article that are compared. They follow from the article alone.
 *
 * @param day the day of publication, or of ingest where the first is unknown
 * @param title stems of the headline
 * @param body stems of the headline and of the beginning of the text
 * @param names the names in the text, as it writes them
 * @param nameWords the stems of the names
 */
public record ArticleSignature(
    UUID article,
    LocalDate day,
    TermVector title,
    TermVector body,
    TermVector names,
    Set<String> nameWords) {

  /** Days between two articles that may be linked directly. */
  public static final int MAX_DAYS_APART = 14;

  /** Terms under which an article can be found. */
  public static final int MAX_KEYS = 20;

  /** Keys that two articles share before they are compared. */
  public static final int MIN_SHARED_KEYS = 2;

  /** "city" and "police" find too much; about one text in 50 has such a word. */
  private static final double MIN_KEY_RARITY = 3.9;

  private static final double TITLE_FACTOR = 1.5;

  /** The order of publication; the id decides within a day. */
  static final Comparator<ArticleSignature> BY_PUBLICATION =
      Comparator.comparing(ArticleSignature::day)
          .thenComparing(signature -> signature.article().toString());

  /** Makes the signature of an article. */
  public static ArticleSignature of(
      UUID article, LocalDate day, TermVector title, TermVector body, TermVector names) {
    Set<String> words = new HashSet<>();
    names.terms().forEach(name -> words.addAll(StoryWords.stems(name, Integer.MAX_VALUE)));
    return new ArticleSignature(article, day, title, body, names, Set.copyOf(words));
  }

  /** Returns the rarest terms, under which articles that may be linked find each other. */
  public List<String> keys() {
    Map<String, Double> weights = new HashMap<>();
    for (String term : body.terms()) {
      if (body.weight(term) >= MIN_KEY_RARITY) {
        double factor = title.terms().contains(term) ? TITLE_FACTOR : 1;
        weights.put(term, factor * body.weight(term));
      }
    }
    return TermVector.heaviest(weights, MAX_KEYS).heaviest(MAX_KEYS);
  }
}
