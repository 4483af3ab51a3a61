package io.dateline.evaluation.cleaning;

import io.dateline.articles.block.BlockTokens;
import io.dateline.articles.block.HtmlLayout;
import io.dateline.articles.block.PageLayout;
import io.dateline.articles.block.RawBlock;
import io.dateline.articles.block.TextLayout;
import io.dateline.articles.block.WordCount;
import io.dateline.articles.page.PageDecoder;
import io.dateline.articles.page.RawPage;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A page in one form, with the labels of its blocks.
 *
 * @param labels of the blocks: 1 story, 0 not, NaN either
 * @param kind folder and form: "news html"
 * @param weight the weight of the page in training
 * @param wordTokens for each block the hashed tokens of its words, see {@link BlockTokens}
 * @param nameTokens for each block the hashed tokens of its element names
 */
record Example(
    PageLayout page,
    float[] labels,
    GoldPage gold,
    String kind,
    double weight,
    int[][] wordTokens,
    int[][] nameTokens) {

  private static final int THINNED = 3;
  private static final int MAX_FRAGMENT_LENGTH = 40;

  /**
   * Returns the forms of a page from which a model learns: HTML, text, and text as some crawlers
   * cut it.
   */
  static List<Example> of(GoldPage gold, String folder) {
    // There are four times as many other pages, and news pages are what the model is for.
    double weight = folder.equals("news") ? 2 : 1;
    PageLayout html =
        HtmlLayout.of(PageDecoder.decode(gold.html(), RawPage.Format.HTML, null).text());
    PageLayout text =
        TextLayout.of(PageDecoder.decode(gold.text(), RawPage.Format.TEXT, null).text());
    float[] textLabels = GoldLabels.of(text, gold);
    PageLayout cut = cut(text, textLabels, new Random(gold.id().hashCode()));
    List<Example> forms = new ArrayList<>();
    add(forms, html, gold, folder + " html", weight);
    add(forms, text, gold, folder + " text", weight);
    add(forms, cut, gold, folder + " cut", weight / 2);
    return forms;
  }

  private static void add(
      List<Example> forms, PageLayout page, GoldPage gold, String kind, double weight) {
    float[] labels = GoldLabels.of(page, gold);
    int[][] words = new int[page.size()][];
    int[][] names = new int[page.size()][];
    boolean any = false;
    for (int i = 0; i < labels.length; i++) {
      words[i] = BlockTokens.words(page.block(i));
      names[i] = BlockTokens.names(page.block(i));
      any |= labels[i] > 0.5f;
    }
    if (any) {
      forms.add(new Example(page, labels, gold, kind, weight, words, names));
    }
  }

  /**
   * Returns whether training uses the block. Most blocks of a page are short clutter; a third of it
   * suffices, with three times the weight.
   */
  boolean counts(int block) {
    return !Float.isNaN(labels[block]) && (!isShortClutter(block) || block % THINNED == 0);
  }

  private boolean isShortClutter(int block) {
    return labels[block] == 0 && page.block(block).text().length() < MAX_FRAGMENT_LENGTH;
  }

  /**
   * Returns the weights of the blocks: errors count by words, but a menu entry counts a little,
   * too.
   */
  float[] weights() {
    float[] weights = new float[labels.length];
    double sum = 0;
    for (int i = 0; i < weights.length; i++) {
      weights[i] = (float) Math.pow(WordCount.of(page.block(i).text()) + 2, 0.7);
      sum += weights[i];
    }
    for (int i = 0; i < weights.length; i++) {
      weights[i] *= (float) (weight * 100 / sum) * (isShortClutter(i) ? THINNED : 1);
    }
    return weights;
  }

  /** Returns the page as crawlers leave it that strip menus or empty lines. */
  private static PageLayout cut(PageLayout page, float[] labels, Random random) {
    int first = 0;
    int last = labels.length - 1;
    while (first < last && !(labels[first] > 0.5f)) {
      first++;
    }
    while (last > first && !(labels[last] > 0.5f)) {
      last--;
    }
    int from = Math.max(0, first - random.nextInt(7));
    int to = Math.min(labels.length, last + 1 + random.nextInt(30));
    boolean dense = random.nextBoolean();
    List<RawBlock> blocks = new ArrayList<>();
    for (RawBlock block : page.blocks().subList(from, to)) {
      blocks.add(dense ? block.withoutGaps() : block);
    }
    return new PageLayout(page.raw(), false, blocks, page.head());
  }
}
