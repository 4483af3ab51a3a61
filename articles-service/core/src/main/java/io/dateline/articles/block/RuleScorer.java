package io.dateline.articles.block;

/** Scores by what any reader can see: sentences belong to stories, links and fragments do not. */
public final class RuleScorer implements BodyScorer {

  @Override
  public double[] score(PageLayout page) {
    double[] scores = new double[page.size()];
    for (int i = 0; i < scores.length; i++) {
      scores[i] = 1 / (1 + Math.exp(-points(page.block(i))));
    }
    return scores;
  }

  private static double points(RawBlock block) {
    int words = block.text().split(" ").length;
    double points = -2;
    points += Math.min(words, 40) * 0.1;
    if (block.text().matches(".*[.!?。][\"'”’»)]*")) {
      points += 1.5;
    }
    if (block.linkedChars() * 2 > block.text().length()) {
      points -= 3;
    }
    if (block.bullet()) {
      points -= 1;
    }
    if (block.in(Setting.NAV) || block.in(Setting.FOOTER) || block.in(Setting.HIDDEN)) {
      points -= 3;
    }
    if (block.tag().equals("p")) {
      points += 0.5;
    }
    return points;
  }
}
