package io.dateline.evaluation.measure;

import io.dateline.entities.stories.ArticleSignature;
import io.dateline.entities.stories.StoryModel;
import io.dateline.evaluation.stories.BCubed;
import io.dateline.evaluation.stories.ToldArticle;
import io.dateline.evaluation.stories.ToldClusters;
import io.dateline.launcher.Failure;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Measures stories on articles whose stories people know. */
final class Stories implements Measurement {

  /** Thresholds of the baseline, of which the best one on these very articles counts. */
  private static final double BASELINE_STEP = 0.01;

  @Override
  public String name() {
    return "stories";
  }

  @Override
  public String description() {
    return "FILE …: the clustering of articles whose stories are known (.jsonl), beside a baseline";
  }

  @Override
  public Table measure(List<Path> files) throws IOException {
    if (files.isEmpty()) {
      throw new Failure("stories needs a file of articles with their stories");
    }
    List<ToldArticle> articles = ToldArticle.readAll(files);
    ToldClusters told = new ToldClusters(articles);
    BCubed ours = told.score(StoryModel.load());
    BCubed baseline = null;
    for (double least = BASELINE_STEP; least < 1; least += BASELINE_STEP) {
      BCubed score = told.score(singleLink(told.signatures(), least));
      if (baseline == null || score.f1() > baseline.f1()) {
        baseline = score;
      }
    }
    return new Table(
        articles.size() + " articles of " + ours.stories() + " stories. BCubed, in percent.",
        List.of("P", "R", "F1", "clusters", "stories"),
        List.of(row("stories", ours), row("cosine of texts", baseline)),
        List.of(
            "The baseline joins articles whose texts have a cosine above one threshold, directly"
                + " or through others; it takes the threshold that is best on these articles."));
  }

  private static Table.Row row(String name, BCubed score) {
    return new Table.Row(
        name,
        List.of(score.precision(), score.recall(), score.f1(), score.clusters(), score.stories()));
  }

  /** Returns the cluster of each article, where every similar pair is joined. */
  private static List<Integer> singleLink(List<ArticleSignature> signatures, double least) {
    List<Integer> clusters = new ArrayList<>();
    for (int i = 0; i < signatures.size(); i++) {
      clusters.add(i);
      for (int j = 0; j < i; j++) {
        if (signatures.get(i).body().cosine(signatures.get(j).body()) >= least) {
          Integer from = clusters.get(i);
          Integer to = clusters.get(j);
          clusters.replaceAll(cluster -> cluster.equals(from) ? to : cluster);
        }
      }
    }
    return clusters;
  }
}
