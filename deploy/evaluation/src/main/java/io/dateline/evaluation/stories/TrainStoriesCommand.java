package io.dateline.evaluation.stories;

import io.dateline.entities.stories.ArticlePair;
import io.dateline.entities.stories.ArticleSignature;
import io.dateline.entities.stories.PairFeature;
import io.dateline.entities.stories.StoryModel;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code train-stories}: learns from articles whose stories are known when two articles tell one
 * story, and where a group is near enough to join it.
 */
@Command(
    name = "train-stories",
    mixinStandardHelpOptions = true,
    description = "Trains the model that joins articles to stories.")
public final class TrainStoriesCommand implements Callable<Integer> {

  @Parameters(index = "0", paramLabel = "OUT", description = "The table of weights to write")
  private Path out;

  @Parameters(
      index = "1..*",
      arity = "1..*",
      paramLabel = "FILE",
      description = "Files with an article and its story a line, as JSON")
  private List<Path> files;

  @Option(
      names = "--padding",
      required = true,
      paramLabel = "FILE",
      description = "Lines of JSON with a \"sentence\" each, to make the articles longer")
  private Path padding;

  @Override
  public Integer call() throws IOException {
    List<ToldArticle> articles = ToldArticle.readAll(files);
    ToldClusters plain = new ToldClusters(articles);
    ToldClusters padded = new ToldClusters(PaddedArticles.pad(articles, padding));
    LogisticRegression regression = new LogisticRegression(PairFeature.values().length);
    addPairs(articles, plain.signatures(), regression);
    addPairs(articles, padded.signatures(), regression);
    double[] weights = regression.fit();
    double bias = GroupBias.best(regression.bias(), weights, List.of(plain, padded));
    write(bias, weights);
    return 0;
  }

  private static void addPairs(
      List<ToldArticle> articles,
      List<ArticleSignature> signatures,
      LogisticRegression regression) {
    for (int i = 0; i < articles.size(); i++) {
      for (int j = i + 1; j < articles.size(); j++) {
        if (ArticlePair.isNear(signatures.get(i), signatures.get(j))) {
          regression.add(
              ArticlePair.features(signatures.get(i), signatures.get(j)),
              articles.get(i).story().equals(articles.get(j).story()));
        }
      }
    }
  }

  private void write(double bias, double[] weights) throws IOException {
    try (BufferedWriter writer = Files.newBufferedWriter(out)) {
      writer.write("# Feature of a pair of articles, its weight; train-stories wrote them.\n");
      writer.write(row(StoryModel.BIAS, bias));
      for (int i = 0; i < weights.length; i++) {
        writer.write(row(PairFeature.values()[i].name(), weights[i]));
      }
    }
  }

  private static String row(String name, double weight) {
    return String.format(Locale.ROOT, "%s\t%.4f\n", name, weight);
  }
}
