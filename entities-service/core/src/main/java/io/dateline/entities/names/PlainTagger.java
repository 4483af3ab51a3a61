package io.dateline.entities.names;

import io.dateline.entities.text.TimeLimit;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * A conditional random field over hashed features, in plain Java: for platforms without ONNX
 * Runtime, and for bulk work. Less exact than the transformer and several times as fast; the model
 * card beside the resource says by how much.
 */
public final class PlainTagger implements NameTagger {

  private static final String MODEL = "names-plain.bin";
  private static final String CLUSTERS = "word-clusters.tsv";

  private final PlainFeatures features;
  private final PlainModel model;

  /** A tagger with the clusters that the service carries and weights from elsewhere. */
  public PlainTagger(PlainFeatures features, PlainModel model) {
    this.features = features;
    this.model = model;
  }

  /**
   * Loads the model that the service carries.
   *
   * @throws IllegalStateException if the resource is missing or is none
   */
  public static PlainTagger load() {
    try (InputStream model = NameModelResources.open(MODEL)) {
      return new PlainTagger(features(), PlainModel.read(model));
    } catch (IOException e) {
      throw new IllegalStateException("the plain name model cannot be loaded", e);
    }
  }

  /** The features over the word clusters that the service carries. */
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
