package io.dateline.entities.stories;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Comparator.comparing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * Gives clusters the ids of the stories that they continue: each story goes on in the cluster with
 * most of its articles. Says where the ids go that no cluster has.
 */
public final class StoryIdentities {

  /** A story before the change. */
  public record Former(UUID id, Instant openedAt, Set<UUID> articles) {}

  /**
   * A change of a story.
   *
   * @param from the story that ended, or from which another one was split
   * @param into the story that it joined, or that was split from it
   * @param articles how many of its articles went over
   */
  public record Change(Kind kind, UUID from, UUID into, int articles) {

    /** The kinds of changes. */
    public enum Kind {
      JOINED,
      SPLIT
    }
  }

  /**
   * The stories after the change.
   *
   * @param stories the clusters of several articles by their ids
   * @param ended the stories that no cluster continues, each with the id that answers for it; null
   *     where none does
   */
  public record Result(
      Map<UUID, StoryCluster> stories, List<Change> changes, Map<UUID, UUID> ended) {}

  private record Overlap(StoryCluster cluster, Former former, int articles) {}

  private StoryIdentities() {}

  /**
   * Assigns ids.
   *
   * @param clusters the clusters of all articles that the former stories have now
   * @param isTaken whether another story has an id
   */
  public static Result assign(
      Collection<StoryCluster> clusters, Collection<Former> former, Predicate<UUID> isTaken) {
    List<StoryCluster> stories =
        clusters.stream()
            .filter(StoryCluster::isStory)
            .sorted(comparing(cluster -> cluster.articles().get(0).toString()))
            .toList();
    List<Overlap> overlaps = overlaps(stories, former);
    Map<StoryCluster, UUID> ids = new HashMap<>();
    Set<UUID> kept = new HashSet<>();
    for (Overlap overlap : overlaps) {
      UUID id = overlap.former.id();
      if (!ids.containsKey(overlap.cluster) && kept.add(id)) {
        ids.put(overlap.cluster, id);
      }
    }
    for (StoryCluster story : stories) {
      if (!ids.containsKey(story)) {
        ids.put(story, freshId(story, id -> kept.contains(id) || isTaken.test(id)));
        kept.add(ids.get(story));
      }
    }
    return result(stories, former, overlaps, ids);
  }

  /** Returns which clusters share articles with which stories, the best match first. */
  private static List<Overlap> overlaps(List<StoryCluster> stories, Collection<Former> former) {
    List<Overlap> overlaps = new ArrayList<>();
    for (StoryCluster story : stories) {
      for (Former was : former) {
        int shared = (int) story.articles().stream().filter(was.articles()::contains).count();
        if (shared > 0) {
          overlaps.add(new Overlap(story, was, shared));
        }
      }
    }
    overlaps.sort(
        comparing((Overlap overlap) -> -overlap.articles)
            .thenComparing(overlap -> overlap.former.openedAt())
            .thenComparing(overlap -> overlap.former.id().toString())
            .thenComparing(overlap -> overlap.cluster.articles().get(0).toString()));
    return overlaps;
  }

  /** Makes an id from the first article whose id is free, so that a replay gives it again. */
  private static UUID freshId(StoryCluster story, Predicate<UUID> isTaken) {
    for (UUID article : story.articles()) {
      UUID id = UUID.nameUUIDFromBytes(("story|" + article).getBytes(UTF_8));
      if (!isTaken.test(id)) {
        return id;
      }
    }
    return UUID.randomUUID();
  }

  private static Result result(
      List<StoryCluster> stories,
      Collection<Former> former,
      List<Overlap> overlaps,
      Map<StoryCluster, UUID> ids) {
    Map<UUID, StoryCluster> byId = new LinkedHashMap<>();
    stories.forEach(story -> byId.put(ids.get(story), story));
    Map<UUID, UUID> ended = new TreeMap<>();
    former.stream()
        .map(Former::id)
        .filter(id -> !byId.containsKey(id))
        .forEach(id -> ended.put(id, null));
    Set<UUID> formerIds = new HashSet<>();
    former.forEach(was -> formerIds.add(was.id()));
    Set<UUID> split = new HashSet<>();
    List<Change> changes = new ArrayList<>();
    for (Overlap overlap : overlaps) {
      UUID from = overlap.former.id();
      UUID into = ids.get(overlap.cluster);
      if (ended.containsKey(from) && ended.get(from) == null) {
        ended.put(from, into);
        changes.add(new Change(Change.Kind.JOINED, from, into, overlap.articles));
      } else if (!formerIds.contains(into) && split.add(into)) {
        changes.add(new Change(Change.Kind.SPLIT, from, into, overlap.articles));
      }
    }
    return new Result(byId, List.copyOf(changes), ended);
  }
}
