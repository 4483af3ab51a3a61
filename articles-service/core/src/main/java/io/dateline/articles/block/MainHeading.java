package io.dateline.articles.block;

import java.util.Set;

/** Finds the heading of the story that the page is about among the headings of an HTML page. */
final class MainHeading {

  /** Share of a heading's words that the declared title has. */
  private static final double MIN_SHARED = 0.6;

  /** Score that a first-level heading has more than other headings. */
  private static final double FIRST_LEVEL = 0.3;

  private MainHeading() {}

  /**
   * Returns the block of the heading that shares the most words with the declared title, else of
   * the first heading of the first level; -1 if there is neither.
   */
  static int of(PageLayout page) {
    PageHead head = page.head();
    String title = head.meta("og:title").orElse(head.title() == null ? "" : head.title());
    Set<String> declared = Set.of(distinct(title));
    String site = head.meta("og:site_name").orElse("");
    int best = -1;
    int first = -1;
    double bestScore = 0;
    for (int i = 0; i < page.size(); i++) {
      RawBlock block = page.block(i);
      if (!isCandidate(block) || block.text().equalsIgnoreCase(site)) {
        continue;
      }
      boolean firstLevel = block.tag().equals("h1");
      first = first < 0 && firstLevel ? i : first;
      String[] words = distinct(block.text());
      int shared = 0;
      for (String word : words) {
        shared += declared.contains(word) ? 1 : 0;
      }
      double share = (double) shared / words.length;
      double score = share * Math.log1p(shared) + (firstLevel ? FIRST_LEVEL : 0);
      if (share >= MIN_SHARED && shared >= 2 && score > bestScore) {
        bestScore = score;
        best = i;
      }
    }
    return best >= 0 ? best : first;
  }

  private static boolean isCandidate(RawBlock block) {
    return block.isHeading()
        && block.text().length() <= 1_000
        && block.words() >= 2
        && !block.in(StructuralContext.FIGCAPTION)
        && !block.in(StructuralContext.NAV)
        && !(block.in(StructuralContext.HEADER) && block.linkedChars() >= block.text().length());
  }

  private static String[] distinct(String text) {
    return java.util.Arrays.stream(LowerCaseWords.of(text)).distinct().toArray(String[]::new);
  }
}
