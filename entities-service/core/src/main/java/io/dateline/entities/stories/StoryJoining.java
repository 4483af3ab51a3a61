package io.dateline.entities.stories;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/**
 * Computes the stories again that a change of some articles touches: all articles that are linked
 * with a changed one, directly or through others.
 *
 * <p>If more than {@link #MAX_CONNECTED} articles are connected, only stronger links count for
 * them, level by level. An article has the lowest level at which few enough are connected with it.
 * Articles that are too many at every level, such as daily tables made from one template, belong to
 * no story. All this follows from the set of articles; the order of their arrival does not matter.
 */
public final class StoryJoining {

  /** Raised with every change of signatures, of the model, of the levels or of the clustering. */
  public static final int VERSION = 1;

  /** Articles that are compared with each other, pair by pair. */
  public static final int MAX_CONNECTED = 200;

  /** The score above which a link counts, by level. */
  private static final double[] LEVELS = {0, 1.5, 3, 4.5, 6};

  private final LinkedArticles known;
  private final StoryModel model;
  private final int limit;
  private final Set<UUID> reached = new HashSet<>();
  private final List<StoryCluster> clusters = new ArrayList<>();

  /** The stored articles. */
  public interface LinkedArticles {

    /** Returns the links of some articles, each from both its ends. */
    Collection<StoryLink> links(Collection<UUID> articles);

    /** Returns the levels of some articles; new ones have none. */
    Map<UUID, Integer> levels(Collection<UUID> articles);

    /** Returns the signatures of some articles. */
    Collection<ArticleSignature> signatures(Collection<UUID> articles);
  }

  private StoryJoining(LinkedArticles known, StoryModel model, int limit) {
    this.known = known;
    this.model = model;
    this.limit = limit;
  }

  /**
   * Returns the links of an article.
   *
   * @param candidates articles that share {@link ArticleSignature#MIN_SHARED_KEYS} keys with it
   */
  public static List<StoryLink> links(
      ArticleSignature article, Collection<ArticleSignature> candidates, StoryModel model) {
    List<StoryLink> links = new ArrayList<>();
    for (ArticleSignature candidate : candidates) {
      if (!candidate.article().equals(article.article())
          && ArticlePair.isNear(article, candidate)) {
        double score = model.score(article, candidate);
        if (score > LEVELS[0]) {
          links.add(new StoryLink(article.article(), candidate.article(), score));
        }
      }
    }
    return links;
  }

  /**
   * Computes clusters again.
   *
   * @param known the articles as they are stored now
   * @param changed new and changed articles, and those that were linked with articles that went or
   *     changed
   * @return all clusters that may have changed, those of one article, too
   */
  public static List<StoryCluster> join(
      LinkedArticles known, Collection<UUID> changed, StoryModel model) {
    return join(known, changed, model, MAX_CONNECTED);
  }

  static List<StoryCluster> join(
      LinkedArticles known, Collection<UUID> changed, StoryModel model, int limit) {
    StoryJoining joining = new StoryJoining(known, model, limit);
    Collection<UUID> pending = new TreeSet<>(changed);
    for (int level = 0; level < LEVELS.length && !pending.isEmpty(); level++) {
      pending = joining.joinAt(level, pending);
    }
    joining.addAlone(pending);
    return List.copyOf(joining.clusters);
  }

  /** Joins articles at one level; returns those of which too many are connected. */
  private Collection<UUID> joinAt(int level, Collection<UUID> pending) {
    Set<UUID> crowded = new TreeSet<>();
    for (UUID start : pending) {
      if (!reached.contains(start) && !crowded.contains(start)) {
        Set<UUID> connected = connected(start, level);
        if (connected.size() <= limit) {
          reached.addAll(connected);
          StoryClustering.cluster(known.signatures(connected), model)
              .forEach(members -> clusters.add(StoryCluster.of(members, level, model)));
        } else {
          crowded.addAll(entering(start, level, Set.copyOf(pending)));
        }
      }
    }
    return crowded;
  }

  /** Returns the articles that are connected with one, at most one more than the limit. */
  private Set<UUID> connected(UUID start, int level) {
    Set<UUID> found = new LinkedHashSet<>(Set.of(start));
    Collection<UUID> frontier = found;
    while (!frontier.isEmpty() && found.size() <= limit) {
      frontier = beyond(frontier, level, found);
      found.addAll(frontier);
    }
    return found;
  }

  /**
   * Returns the articles whose level was this one or a lower one, and rises now. Those that have
   * risen earlier stay where they are, and so does what lies behind them.
   */
  private Set<UUID> entering(UUID start, int level, Set<UUID> pending) {
    Set<UUID> found = new LinkedHashSet<>(Set.of(start));
    Collection<UUID> frontier = found;
    while (!frontier.isEmpty()) {
      Set<UUID> next = beyond(frontier, level, found);
      Map<UUID, Integer> levels = known.levels(next);
      next.removeIf(
          article -> !pending.contains(article) && levels.getOrDefault(article, 0) > level);
      found.addAll(next);
      frontier = next;
    }
    return found;
  }

  private Set<UUID> beyond(Collection<UUID> frontier, int level, Set<UUID> found) {
    Set<UUID> next = new LinkedHashSet<>();
    for (StoryLink link : known.links(List.copyOf(frontier))) {
      if (link.score() > LEVELS[level] && !found.contains(link.other())) {
        next.add(link.other());
      }
    }
    return next;
  }

  private void addAlone(Collection<UUID> crowded) {
    Map<UUID, ArticleSignature> signatures = new HashMap<>();
    known.signatures(crowded).forEach(found -> signatures.put(found.article(), found));
    crowded.forEach(
        article ->
            clusters.add(StoryCluster.of(List.of(signatures.get(article)), LEVELS.length, model)));
  }
}
