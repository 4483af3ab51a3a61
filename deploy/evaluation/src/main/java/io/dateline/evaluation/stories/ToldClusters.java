package io.dateline.evaluation.stories;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.dateline.entities.extraction.ArticleText;
import io.dateline.entities.extraction.Extractor;
import io.dateline.entities.names.TransformerTagger;
import io.dateline.entities.places.Gazetteer;
import io.dateline.entities.stories.ArticleSignature;
import io.dateline.entities.stories.SignatureReader;
import io.dateline.entities.stories.StoryClustering;
import io.dateline.entities.stories.StoryModel;
import io.dateline.entities.stories.WordRarity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Articles whose stories are known, with the signatures that the pipeline makes of them. */
public final class ToldClusters {

  private final List<ToldArticle> articles;
  private final List<ArticleSignature> signatures = new ArrayList<>();

  /** Runs the pipeline over articles; their ids are made from their positions. */
  public ToldClusters(List<ToldArticle> articles) {
    this.articles = articles;
    SignatureReader reader = new SignatureReader(WordRarity.load());
    try (TransformerTagger tagger = TransformerTagger.load()) {
      Extractor extractor = new Extractor(tagger, Gazetteer.load());
      for (int i = 0; i < articles.size(); i++) {
        ToldArticle article = articles.get(i);
        String text = article.title() + "\n" + article.text();
        ArticleText input = new ArticleText(text, "en", article.day(), List.of());
        signatures.add(
            reader.read(
                id(i), article.day(), article.title(), text, extractor.extract(input).mentions()));
      }
    }
  }

  private static UUID id(int position) {
    return UUID.nameUUIDFromBytes(("article " + position).getBytes(UTF_8));
  }

  /** Returns the signatures in the order of the articles. */
  public List<ArticleSignature> signatures() {
    return List.copyOf(signatures);
  }

  /** Clusters the articles and scores the clusters. */
  public BCubed score(StoryModel model) {
    Map<UUID, Integer> clusters = new HashMap<>();
    int number = 0;
    for (List<ArticleSignature> cluster : StoryClustering.cluster(signatures, model)) {
      for (ArticleSignature member : cluster) {
        clusters.put(member.article(), number);
      }
      number++;
    }
    return score(signatures.stream().map(member -> clusters.get(member.article())).toList());
  }

  /** Scores clusters, given by the number of the cluster of each article. */
  public BCubed score(List<Integer> clusters) {
    return BCubed.of(clusters, articles.stream().map(ToldArticle::story).toList());
  }
}
