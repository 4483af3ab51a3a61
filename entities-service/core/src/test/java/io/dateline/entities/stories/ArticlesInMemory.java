package io.dateline.entities.stories;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/** Articles in memory, joined again after every change, as the database does it. */
final class ArticlesInMemory implements StoryJoining.LinkedArticles {

  private final StoryModel model = StoryModel.load();
  private final int limit;
  private final Map<UUID, ArticleSignature> articles = new HashMap<>();
  private final List<StoryLink> links = new ArrayList<>();
  private final Map<UUID, StoryCluster> clusters = new HashMap<>();

  ArticlesInMemory(int limit) {
    this.limit = limit;
  }

  void add(ArticleSignature article) {
    List<ArticleSignature> candidates =
        articles.values().stream().filter(other -> sharesKeys(article, other)).toList();
    articles.put(article.article(), article);
    for (StoryLink link : StoryJoining.links(article, candidates, model)) {
      links.add(link);
      links.add(new StoryLink(link.other(), link.one(), link.score()));
    }
    join(Set.of(article.article()));
  }

  void remove(ArticleSignature article) {
    UUID id = article.article();
    Set<UUID> neighbours = new HashSet<>();
    links.stream().filter(link -> link.one().equals(id)).forEach(l -> neighbours.add(l.other()));
    links.removeIf(link -> link.one().equals(id) || link.other().equals(id));
    articles.remove(id);
    clusters.remove(id);
    join(neighbours);
  }

  private static boolean sharesKeys(ArticleSignature one, ArticleSignature other) {
    List<String> keys = new ArrayList<>(one.keys());
    keys.retainAll(other.keys());
    return keys.size() >= ArticleSignature.MIN_SHARED_KEYS;
  }

  private void join(Set<UUID> changed) {
    for (StoryCluster cluster : StoryJoining.join(this, changed, model, limit)) {
      cluster.articles().forEach(article -> clusters.put(article, cluster));
    }
  }

  /** Returns the clusters with their central articles and levels, as text. */
  String known() {
    Set<String> texts = new TreeSet<>();
    clusters.values().forEach(cluster -> texts.add(cluster.toString()));
    return String.join("\n", texts);
  }

  StoryCluster clusterOf(ArticleSignature article) {
    return clusters.get(article.article());
  }

  int highestLevel() {
    return clusters.values().stream()
        .map(StoryCluster::level)
        .max(Comparator.naturalOrder())
        .orElseThrow();
  }

  @Override
  public Collection<StoryLink> links(Collection<UUID> of) {
    return links.stream().filter(link -> of.contains(link.one())).toList();
  }

  @Override
  public Map<UUID, Integer> levels(Collection<UUID> of) {
    Map<UUID, Integer> levels = new HashMap<>();
    of.stream()
        .filter(clusters::containsKey)
        .forEach(article -> levels.put(article, clusters.get(article).level()));
    return levels;
  }

  @Override
  public Collection<ArticleSignature> signatures(Collection<UUID> of) {
    return of.stream().map(articles::get).toList();
  }
}
