package io.dateline.entities.names;

import io.dateline.entities.text.TimeLimit;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * A conditional random field over hashed features in plain Java, for platforms without ONNX Runtime
 * and for bulk work. It is less exact than the transformer and several times as fast; the model
 * card has the figures.
 */
public final class PlainTagger implements NameTagger {

  private static final String MODEL = "names-plain.bin";
  private static final String CLUSTERS = "word-clusters.tsv";

  private final PlainFeatures features;
  private final PlainModel model;

  /** Makes a tagger from features and weights that were trained elsewhere. */
  public PlainTagger(PlainFeatures features, PlainModel model) {
    this.features = features;
    this.model = model;
  }

  /**
   * Loads the model in the resources.
   *
   * @throws IllegalStateException if the resource is missing or is no model
   */
  public static PlainTagger load() {
    try (InputStream model = NameModelResources.open(MODEL)) {
      return new PlainTagger(features(), PlainModel.read(model));
    } catch (IOException e) {
      throw new IllegalStateException("the plain name model cannot be loaded", e);
    }
  }

  /** Returns the features over the word clusters in the resources. */
  public static PlainFeatures features() throws IOException {
    try (InputStream clusters = NameModelResources.open(CLUSTERS)) {
      return new PlainFeatures(WordClusters.read(clusters));
    }
  }

  @Override
  public String id() {
    return "plain-1";
  }

  @Override
  public List<List<Name>> tag(List<List<String>> sentences, TimeLimit limit) {
    int[][][] words = features.of(sentences);
    float[][][] scores = new float[words.length][][];
    for (int s = 0; s < words.length; s++) {
      limit.check();
      scores[s] = marginals(words[s]);
    }
    List<List<Name>> names = new ArrayList<>();
    for (float[][] sentence : DocumentLabelConsistency.weighed(sentences, scores)) {
      names.add(sentence.length == 0 ? List.of() : BioLabels.names(sentence));
    }
    return names;
  }

  private float[][] marginals(int[][] sentence) {
    if (sentence.length == 0) {
      return new float[0][];
    }
    float[][] emissions = new float[sentence.length][];
    for (int i = 0; i < sentence.length; i++) {
      emissions[i] = model.scores(sentence[i]);
    }
    CrfLattice lattice = new CrfLattice(emissions, model.transitions());
    float[][] marginals = new float[sentence.length][BioLabels.COUNT];
    for (int i = 0; i < sentence.length; i++) {
      for (int y = 0; y < BioLabels.COUNT; y++) {
        marginals[i][y] = (float) lattice.logMarginal(i, y);
      }
    }
    return marginals;
  }
}
