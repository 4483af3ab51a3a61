package io.dateline.entities.knowledge.stories;

import io.dateline.entities.knowledge.database.StatementBatch;
import io.dateline.entities.knowledge.database.UuidArray;
import io.dateline.entities.stories.StoryCluster;
import io.dateline.entities.stories.StoryIdentities;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;

/** Writes stories, which articles belong to them, and what became of former stories. */
@ApplicationScoped
class StoryWriter {

  private static final String SUMMARY =
      """
      UPDATE story s SET title = (SELECT headline FROM story_article WHERE article_id = s.central_article),
        first_day = a.first_day, last_day = a.last_day, article_count = a.articles,
        outlet_count = a.outlets, folded = a.folded
      FROM (SELECT story_id, min(day) AS first_day, max(day) AS last_day, count(*) AS articles,
                   count(DISTINCT outlet) AS outlets,
                   left(string_agg(folded, ' ' ORDER BY seen_at, article_id), 100000) AS folded
            FROM story_article WHERE story_id = ANY (cast(:stories AS uuid[])) GROUP BY 1) a
      WHERE s.id = a.story_id
      """;

  private final Session database;
  private final StatementBatch batch;
  private final Clock clock;

  StoryWriter(Session database, StatementBatch batch, Clock clock) {
    this.database = database;
    this.batch = batch;
    this.clock = clock;
  }

  /** Where an article belongs; the story is null where it is alone. */
  private record Place(UUID article, int level, UUID story) {}

  /** Returns the stories of articles. */
  private Set<UUID> storiesOf(Collection<UUID> articles) {
    return articles.isEmpty()
        ? Set.of()
        : Set.copyOf(
            database
                .createNativeQuery(
                    """
                    SELECT DISTINCT story_id FROM story_article
                    WHERE article_id = ANY (cast(:articles AS uuid[])) AND story_id IS NOT NULL
                    """,
                    UUID.class)
                .setParameter("articles", UuidArray.of(articles))
                .getResultList());
  }

  /** Returns the stories of articles with all their articles. */
  List<StoryIdentities.Former> formerOf(Collection<UUID> articles) {
    return former(storiesOf(articles));
  }

  /** Writes the summary of the story of an article again. */
  void summarize(UUID article) {
    summarize(storiesOf(List.of(article)));
  }

  private void summarize(Collection<UUID> stories) {
    run(SUMMARY, stories);
  }

  /**
   * Writes clusters, of which only those that have changed.
   *
   * @param changed the articles whose signature is new or whose links have changed
   * @param left the stories of articles that went or changed, as they were before
   */
  void replace(
      Collection<StoryCluster> clusters,
      Set<UUID> changed,
      Collection<StoryIdentities.Former> left) {
    List<UUID> articles =
        clusters.stream().flatMap(cluster -> cluster.articles().stream()).toList();
    Set<UUID> touched = new HashSet<>();
    left.forEach(story -> touched.add(story.id()));
    Set<UUID> formerIds = new HashSet<>(storiesOf(articles));
    formerIds.removeAll(touched);
    List<StoryIdentities.Former> former = new ArrayList<>(former(formerIds));
    former.addAll(left);
    formerIds.addAll(touched);
    StoryIdentities.Result result =
        StoryIdentities.assign(
            clusters,
            former,
            id -> !formerIds.contains(id) && database.find(StoryRow.class, id) != null);
    Map<UUID, Place> before = places(articles);
    List<Place> moved = new ArrayList<>();
    Map<StoryCluster, UUID> ids = new HashMap<>();
    result.stories().forEach((id, cluster) -> ids.put(cluster, id));
    for (StoryCluster cluster : clusters) {
      UUID id = ids.get(cluster);
      for (UUID article : cluster.articles()) {
        Place place = new Place(article, cluster.level(), id);
        Place was = before.get(article);
        if (!place.equals(was)) {
          moved.add(place);
        }
        if (changed.contains(article) || was == null || !Objects.equals(was.story(), id)) {
          touched.add(id);
          // The story that it came from goes on with fewer articles.
          touched.add(was == null ? null : was.story());
        }
      }
    }
    Map<UUID, StoryCluster> written = new HashMap<>(result.stories());
    written.keySet().retainAll(touched);
    Instant now = clock.instant();
    insert(written, now);
    assign(moved);
    summarize(written.keySet());
    end(result, now);
  }

  private List<StoryIdentities.Former> former(Collection<UUID> stories) {
    Map<UUID, Set<UUID>> articles = new HashMap<>();
    Map<UUID, Instant> opened = new HashMap<>();
    if (!stories.isEmpty()) {
      database
          .createNativeQuery(
              """
              SELECT s.id, s.opened_at, a.article_id FROM story s
              LEFT JOIN story_article a ON a.story_id = s.id WHERE s.id = ANY (cast(:stories AS uuid[]))
              """,
              Object[].class)
          .setParameter("stories", UuidArray.of(stories))
          .getResultList()
          .forEach(
              row -> {
                opened.put((UUID) row[0], (Instant) row[1]);
                Set<UUID> of = articles.computeIfAbsent((UUID) row[0], id -> new HashSet<>());
                if (row[2] != null) {
                  of.add((UUID) row[2]);
                }
              });
    }
    return opened.keySet().stream()
        .map(id -> new StoryIdentities.Former(id, opened.get(id), articles.get(id)))
        .toList();
  }

  private Map<UUID, Place> places(Collection<UUID> articles) {
    Map<UUID, Place> places = new HashMap<>();
    if (!articles.isEmpty()) {
      database
          .createNativeQuery(
              """
              SELECT article_id, level, story_id FROM story_article
              WHERE article_id = ANY (cast(:articles AS uuid[])) AND level IS NOT NULL
              """,
              Object[].class)
          .setParameter("articles", UuidArray.of(articles))
          .getResultList()
          .forEach(
              row ->
                  places.put(
                      (UUID) row[0],
                      new Place((UUID) row[0], ((Number) row[1]).intValue(), (UUID) row[2])));
    }
    return places;
  }

  private void insert(Map<UUID, StoryCluster> stories, Instant now) {
    batch.run(
        """
        INSERT INTO story (id, opened_at, central_article, first_day, last_day, article_count,
          outlet_count, folded)
        VALUES (?, ?, ?, CURRENT_DATE, CURRENT_DATE, 0, 0, '')
        ON CONFLICT (id) DO UPDATE SET central_article = EXCLUDED.central_article
        """,
        stories.entrySet(),
        (statement, story) -> {
          statement.setObject(1, story.getKey());
          statement.setObject(2, at(now));
          statement.setObject(3, story.getValue().central());
        });
    // The id of a story that had ended may come back.
    run("DELETE FROM story_successor WHERE id = ANY (cast(:stories AS uuid[]))", stories.keySet());
  }

  private void assign(List<Place> places) {
    batch.run(
        "UPDATE story_article SET level = ?, story_id = ? WHERE article_id = ?",
        places,
        (statement, place) -> {
          statement.setInt(1, place.level());
          statement.setObject(2, place.story(), java.sql.Types.OTHER);
          statement.setObject(3, place.article());
        });
  }

  /** Ends stories, lets their ids lead to their successors, and writes the history. */
  private void end(StoryIdentities.Result result, Instant now) {
    Map<UUID, UUID> led = new HashMap<>(result.ended());
    led.values().removeIf(Objects::isNull);
    batch.run(
        "UPDATE story_successor SET story_id = ? WHERE story_id = ?",
        led.entrySet(),
        (statement, entry) -> {
          statement.setObject(1, entry.getValue());
          statement.setObject(2, entry.getKey());
        });
    run("DELETE FROM story WHERE id = ANY (cast(:stories AS uuid[]))", result.ended().keySet());
    batch.run(
        "INSERT INTO story_successor (id, story_id) VALUES (?, ?)",
        led.entrySet(),
        (statement, entry) -> {
          statement.setObject(1, entry.getKey());
          statement.setObject(2, entry.getValue());
        });
    batch.run(
        "INSERT INTO story_change (kind, from_id, into_id, articles, at) VALUES (?, ?, ?, ?, ?)",
        result.changes(),
        (statement, change) -> {
          statement.setString(1, change.kind().name());
          statement.setObject(2, change.from());
          statement.setObject(3, change.into());
          statement.setInt(4, change.articles());
          statement.setObject(5, at(now));
        });
    database.clear();
  }

  private static OffsetDateTime at(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }

  private void run(String sql, Collection<UUID> stories) {
    if (!stories.isEmpty()) {
      database
          .createNativeMutationQuery(sql)
          .setParameter("stories", UuidArray.of(stories))
          .executeUpdate();
    }
  }
}
