package io.dateline.articles.nearduplicate;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/**
 * The copy of a story from which the other copies likely come.
 *
 * @param article the id of its article
 * @param why the reason, in words for a reader
 */
public record LikelyOrigin(UUID article, String why) {

  /**
   * The fields of a copy that the choice needs.
   *
   * @param agency the agency that it credits, or null
   * @param publishedAt the time that the page states, or null
   * @param length the number of shingles of its body
   */
  public record ArticleCopy(
      UUID article,
      String outlet,
      String agency,
      Instant publishedAt,
      Instant ingestedAt,
      int length) {

    private boolean isTheAgencysOwn() {
      return outlet != null && agency != null && folded(outlet).equals(folded(agency));
    }
  }

  /**
   * Chooses the agency's own page, else the earliest published copy, else (if times are missing or
   * equal) the longest, else the first that came in.
   *
   * @param copies at least one
   */
  public static LikelyOrigin of(List<ArticleCopy> copies) {
    Comparator<ArticleCopy> firstIn =
        Comparator.comparing(ArticleCopy::ingestedAt)
            .thenComparing(copy -> copy.article().toString());
    List<ArticleCopy> own = copies.stream().filter(ArticleCopy::isTheAgencysOwn).toList();
    if (!own.isEmpty()) {
      ArticleCopy origin = own.stream().min(firstIn).orElseThrow();
      return new LikelyOrigin(
          origin.article(), "It stands on the own page of the agency that is credited.");
    }
    List<ArticleCopy> dated = copies.stream().filter(copy -> copy.publishedAt() != null).toList();
    if (!dated.isEmpty()) {
      Instant first =
          dated.stream().map(ArticleCopy::publishedAt).min(Instant::compareTo).orElseThrow();
      List<ArticleCopy> earliest =
          dated.stream().filter(copy -> copy.publishedAt().equals(first)).toList();
      if (earliest.size() == 1) {
        return new LikelyOrigin(
            earliest.get(0).article(),
            dated.size() == copies.size()
                ? "It was published first."
                : "It is the earliest of those that tell when they were published.");
      }
      return longest(
          earliest,
          firstIn,
          dated.size() == copies.size()
              ? "Of those published first, it is the longest."
              : "Of the earliest that tell when they were published, it is the longest.");
    }
    return longest(copies, firstIn, "None tells when it was published; it is the longest.");
  }

  private static LikelyOrigin longest(
      List<ArticleCopy> copies, Comparator<ArticleCopy> firstIn, String why) {
    ArticleCopy origin =
        copies.stream()
            .min(Comparator.comparingInt(ArticleCopy::length).reversed().thenComparing(firstIn))
            .orElseThrow();
    return new LikelyOrigin(origin.article(), why);
  }

  private static String folded(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
  }
}
