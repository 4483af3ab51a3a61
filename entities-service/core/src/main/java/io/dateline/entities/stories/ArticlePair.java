package io.dateline.entities.stories;

import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Set;

/** Compares two articles. */
public final class ArticlePair {

  /** "bridge" is common, "viaduct" is rare: about one text in 50 has such a word. */
  private static final double MIN_RARE_WORD = 4;

  private ArticlePair() {}

  /**
   * Returns the features of two articles, in the order of {@link PairFeature}. Words that stand in
   * no name are also compared by themselves: other happenings may have the same people and places.
   */
  public static double[] features(ArticleSignature one, ArticleSignature other) {
    Set<String> names = new HashSet<>(one.nameWords());
    names.addAll(other.nameWords());
    return new double[] {
      one.title().cosine(other.title()),
      one.body().cosine(other.body()),
      one.names().cosine(other.names()),
      mean(one.title().cosine(other.body()), other.title().cosine(one.body())),
      Math.log1p(daysBetween(one, other)),
      Math.log1p(one.body().shared(other.body(), MIN_RARE_WORD, names)),
      Math.log1p(one.names().shared(other.names(), 0, Set.of())),
      one.body().cosine(other.body(), names),
      mean(one.title().cosine(other.body(), names), other.title().cosine(one.body(), names)),
    };
  }

  private static double mean(double one, double other) {
    return (one + other) / 2;
  }

  private static long daysBetween(ArticleSignature one, ArticleSignature other) {
    return Math.abs(ChronoUnit.DAYS.between(one.day(), other.day()));
  }

  /** Returns whether two articles are near enough in time to be linked directly. */
  public static boolean isNear(ArticleSignature one, ArticleSignature other) {
    return daysBetween(one, other) <= ArticleSignature.MAX_DAYS_APART;
  }
}
