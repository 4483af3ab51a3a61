package io.dateline.evaluation.cleaning;

import io.dateline.articles.block.BlockFeatures;
import io.dateline.articles.block.BodyModel;
import io.dateline.articles.block.ContextFeatures;
import io.dateline.articles.block.Lexicon;
import io.dateline.articles.block.TreeModel;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Trains the model that separates the story of a page from the rest. It has layers: each learns
 * from what the layer below says about outlets that the lower layer has not seen, because new pages
 * come from unseen outlets, too.
 */
public final class BodyModelTraining {

  /** The number of folds; each outlet belongs to one. */
  public static final int FOLDS = 5;

  /** Pages in all their forms, each with the fold of its outlet. */
  public static final class Pages {

    private final List<Example> examples = new ArrayList<>();
    private final Map<String, Integer> folds = new LinkedHashMap<>();

    private Vocabulary vocabulary;

    private Pages() {}

    /** Reads folders of pages with gold texts. */
    public static Pages of(List<Path> folders) throws IOException {
      Pages pages = new Pages();
      for (Path folder : folders) {
        String name = folder.getFileName().toString();
        pages.examples.addAll(
            GoldPage.folder(folder).parallelStream()
                .flatMap(gold -> Example.of(gold, name).stream())
                .toList());
      }
      TreeSet<String> outlets = new TreeSet<>(byHash());
      pages.examples.forEach(example -> outlets.add(example.gold().outlet()));
      outlets.forEach(outlet -> pages.folds.put(outlet, pages.folds.size() % FOLDS));
      pages.vocabulary = Vocabulary.of(pages.examples, e -> pages.fold(e.gold()), FOLDS);
      return pages;
    }

    /**
     * Sorts by a hash, so that the order has nothing to do with names, and is the same each time.
     */
    private static java.util.Comparator<String> byHash() {
      return java.util.Comparator.comparingInt((String s) -> (s + "#").hashCode() * 0x9E3779B9)
          .thenComparing(s -> s);
    }

    /** Returns the fold of the page's outlet, 0 to {@link #FOLDS} - 1. */
    public int fold(GoldPage gold) {
      return folds.getOrDefault(gold.outlet(), 0);
    }

    List<Example> examples() {
      return examples;
    }

    List<Example> without(int... asideFolds) {
      return examples.stream()
          .filter(e -> Arrays.stream(asideFolds).noneMatch(f -> f == fold(e.gold())))
          .toList();
    }

    Lexicon lexicon(int... asideFolds) {
      boolean[] aside = new boolean[FOLDS];
      Arrays.stream(asideFolds).filter(f -> f >= 0).forEach(f -> aside[f] = true);
      return LexiconTraining.train(without(asideFolds), vocabulary, vocabulary.without(aside));
    }
  }

  private final Pages pages;
  private final TrainingSettings settings;
  private final Lexicon[] lexicons = new Lexicon[FOLDS];
  private final TreeModel[] firsts = new TreeModel[FOLDS];
  private final Map<Example, float[][]> rows = new IdentityHashMap<>();
  private final Map<Example, float[][]> contexts = new IdentityHashMap<>();

  private BodyModelTraining(Pages pages, TrainingSettings settings) {
    this.pages = pages;
    this.settings = settings;
  }

  /** Trains the lower models without each fold, and stores what they say about that fold. */
  public static BodyModelTraining of(Pages pages, TrainingSettings settings) {
    BodyModelTraining training = new BodyModelTraining(pages, settings);
    folds().forEach(fold -> training.lexicons[fold] = pages.lexicon(fold));
    for (Example e : pages.examples) {
      int fold = pages.fold(e.gold());
      training.rows.put(e, BlockFeatures.of(e.page(), training.lexicons[fold]));
    }
    folds()
        .forEach(
            fold ->
                training.firsts[fold] =
                    boost(settings.inner(), pages.without(fold), training.rows));
    for (Example e : pages.examples) {
      float[][] own = training.rows.get(e);
      double[] odds = training.firsts[pages.fold(e.gold())].logOdds(own);
      training.contexts.put(e, ContextFeatures.of(e.page(), own, odds));
    }
    return training;
  }

  private static IntStream folds() {
    return IntStream.range(0, FOLDS).parallel();
  }

  /** Returns the model that ships, trained on all pages. */
  public BodyModel whole() {
    return new BodyModel(
        pages.lexicon(),
        boost(settings.first(), pages.examples, rows),
        boost(settings.second(), pages.examples, contexts));
  }

  /**
   * Returns for each fold a model of which no part was trained on it. (The second layer learned
   * from what lower models said about the other folds; those models had seen this fold.)
   */
  public List<BodyModel> unseen() {
    BodyModel[] models = new BodyModel[FOLDS];
    folds()
        .forEach(
            fold ->
                models[fold] =
                    new BodyModel(
                        lexicons[fold],
                        firsts[fold],
                        boost(settings.second(), pages.without(fold), contexts)));
    return List.of(models);
  }

  private static TreeModel boost(
      Boosting.Settings settings, List<Example> examples, Map<Example, float[][]> features) {
    List<float[]> rows = new ArrayList<>();
    List<float[]> labels = new ArrayList<>();
    for (Example example : examples) {
      float[] weights = example.weights();
      float[][] own = features.get(example);
      for (int i = 0; i < own.length; i++) {
        if (example.counts(i)) {
          rows.add(own[i]);
          labels.add(new float[] {example.labels()[i], weights[i]});
        }
      }
    }
    float[] y = new float[rows.size()];
    float[] w = new float[rows.size()];
    for (int i = 0; i < y.length; i++) {
      y[i] = labels.get(i)[0];
      w[i] = labels.get(i)[1];
    }
    return new Boosting(settings, rows.toArray(float[][]::new), y, w).train();
  }
}
