package io.dateline.deploy.cleaning;

import io.dateline.articles.block.BlockFeatures;
import io.dateline.articles.block.BodyChoice;
import io.dateline.articles.block.HtmlLayout;
import io.dateline.articles.block.PageLayout;
import io.dateline.articles.block.RawBlock;
import io.dateline.articles.block.TextLayout;
import io.dateline.articles.block.TrainedScorer;
import io.dateline.articles.block.TreeModel;
import io.dateline.articles.block.Words;
import io.dateline.articles.page.Decoding;
import io.dateline.articles.page.RawPage;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Trains the model that tells the story of a page from the rest, and tells what it is worth on
 * outlets that it has not seen. The model card beside the shipped model has its figures.
 */
public final class BodyModelTraining {

  /** One outlet of so many is kept aside, by a hash of its host. */
  private static final int FOLDS = 5;

  private BodyModelTraining() {}

  private record Example(
      PageLayout page, float[] labels, GoldPage gold, String kind, boolean aside, double weight) {}

  /** What the model scores on one kind of page that it has not seen. */
  public record HeldOut(String kind, int pages, double f1, double bestPossible) {}

  /** Trains on everything and writes the model. */
  public static void train(List<Path> folders, int trees, Path out) throws IOException {
    TreeModel model = train(examples(folders, false), trees);
    try (OutputStream file = Files.newOutputStream(out)) {
      model.write(file);
    }
  }

  /**
   * Trains on four fifths of the outlets and measures on the fifth; mean word F1 of the body, and
   * that of exactly the right blocks.
   */
  public static List<HeldOut> heldOut(List<Path> folders, int trees) throws IOException {
    List<Example> examples = examples(folders, true);
    TreeModel model = train(examples.stream().filter(e -> !e.aside).toList(), trees);
    return report(examples.stream().filter(e -> e.aside).toList(), model);
  }

  private static List<Example> examples(List<Path> folders, boolean keepAside) throws IOException {
    List<Example> examples = new ArrayList<>();
    for (Path folder : folders) {
      for (GoldPage gold : GoldPage.folder(folder)) {
        boolean aside = keepAside && Math.floorMod(outlet(gold).hashCode(), FOLDS) == 0;
        add(examples, gold, folder.getFileName().toString(), aside);
      }
    }
    return examples;
  }

  private static String outlet(GoldPage gold) {
    String host =
        gold.url() == null
            ? gold.id()
            : String.valueOf(
                URI.create(
                        gold.url()
                            .replaceAll("[^\\x21-\\x7e]|[|\\[\\]{}^`\"<>\\\\]", "_")
                            .replaceAll("%(?![0-9a-fA-F]{2})", "_"))
                    .getHost());
    String[] labels = host.split("\\.");
    return labels[Math.max(0, labels.length - 2)];
  }

  private static void add(List<Example> examples, GoldPage gold, String folder, boolean aside) {
    double weight = folder.equals("news") ? 2 : 1;
    PageLayout html = HtmlLayout.of(Decoding.decode(gold.html(), RawPage.Form.HTML, null).text());
    PageLayout text = TextLayout.of(Decoding.decode(gold.text(), RawPage.Form.TEXT, null).text());
    add(examples, html, gold, folder + " html", aside, weight);
    add(examples, text, gold, folder + " text", aside, weight);
    if (!aside) {
      PageLayout cut = cut(text, GoldLabels.of(text, gold), new Random(gold.id().hashCode()));
      add(examples, cut, gold, folder + " cut", false, weight / 2);
    }
  }

  private static void add(
      List<Example> examples,
      PageLayout page,
      GoldPage gold,
      String kind,
      boolean aside,
      double weight) {
    float[] labels = GoldLabels.of(page, gold);
    boolean any = false;
    for (float label : labels) {
      any |= label == 1;
    }
    if (any || aside) {
      examples.add(new Example(page, labels, gold, kind, aside, weight));
    }
  }

  /** The page as crawlers that strip menus or empty lines leave it. */
  private static PageLayout cut(PageLayout page, float[] labels, Random random) {
    int first = 0;
    int last = labels.length - 1;
    while (first < last && labels[first] != 1) {
      first++;
    }
    while (last > first && labels[last] != 1) {
      last--;
    }
    int from = Math.max(0, first - random.nextInt(7));
    int to = Math.min(labels.length, last + 1 + random.nextInt(30));
    boolean dense = random.nextBoolean();
    List<RawBlock> blocks = new ArrayList<>();
    for (RawBlock block : page.blocks().subList(from, to)) {
      blocks.add(
          dense
              ? new RawBlock(
                  block.text(), block.rawSpan(), "", block.bullet(), 0, 0, 0, 0, block.settings())
              : block);
    }
    return new PageLayout(page.raw(), false, blocks, page.head());
  }

  private static TreeModel train(List<Example> examples, int trees) {
    List<float[]> rows = new ArrayList<>();
    List<Float> labels = new ArrayList<>();
    List<Float> weights = new ArrayList<>();
    for (Example example : examples) {
      float[][] features = BlockFeatures.of(example.page);
      double[] own = new double[features.length];
      double sum = 0;
      for (int i = 0; i < own.length; i++) {
        // Errors are counted in words, but a menu entry must not be free.
        own[i] = Math.pow(Words.count(example.page.block(i).text()) + 2, 0.7);
        sum += own[i];
      }
      for (int i = 0; i < own.length; i++) {
        if (!Float.isNaN(example.labels[i])) {
          rows.add(features[i]);
          labels.add(example.labels[i]);
          weights.add((float) (example.weight * 100 * own[i] / sum));
        }
      }
    }
    float[] y = new float[rows.size()];
    float[] w = new float[rows.size()];
    for (int i = 0; i < y.length; i++) {
      y[i] = labels.get(i);
      w[i] = weights.get(i);
    }
    return new Boosting(rows.toArray(float[][]::new), y, w).train(trees);
  }

  private static List<HeldOut> report(List<Example> examples, TreeModel model) {
    TrainedScorer scorer = new TrainedScorer(model);
    List<HeldOut> report = new ArrayList<>();
    for (String kind : examples.stream().map(Example::kind).distinct().sorted().toList()) {
      double f1 = 0;
      double best = 0;
      int n = 0;
      for (Example example : examples) {
        if (example.kind.equals(kind)) {
          boolean[] story = BodyChoice.of(scorer.score(example.page));
          f1 += example.gold.score(join(example.page, story)).f1();
          boolean[] right = new boolean[story.length];
          for (int i = 0; i < right.length; i++) {
            right[i] = example.labels[i] == 1;
          }
          best += example.gold.score(join(example.page, right)).f1();
          n++;
        }
      }
      report.add(new HeldOut(kind, n, f1 / n, best / n));
    }
    return report;
  }

  private static String join(PageLayout page, boolean[] story) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < story.length; i++) {
      if (story[i]) {
        text.append(page.block(i).text()).append('\n');
      }
    }
    return text.toString();
  }
}
