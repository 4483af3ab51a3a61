package io.dateline.entities.knowledge;

import io.dateline.entities.knowledge.Identities.Identity;
import io.dateline.entities.knowledge.NameReader.Known;
import io.dateline.entities.knowledge.NameReader.Seen;
import io.dateline.entities.mentions.EntityKind;
import io.dateline.entities.mentions.Referent;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.hibernate.Session;

/** Moves what is stored of names to the people whom they stand for. */
@ApplicationScoped
class NameMoves {

  private static final String MENTIONS =
      """
      UPDATE mention SET entity_id = ?, rule = split_part(rule, '+', 1) || coalesce('+' || ?, '')
      WHERE article_id = ? AND name_id = ?
      """;

  private static final String QUOTES =
      """
      UPDATE quote q SET speaker_entity = ? FROM mention m
      WHERE q.article_id = ? AND q.speaker_entity IS NOT NULL
        AND m.id = q.speaker_mention AND m.name_id = ?
      """;

  private static final String PEOPLE_OF_ARTICLE =
      """
      INSERT INTO article_entity
        (article_id, entity_id, mention_count, first_start, first_end, offered_name, seen_at)
      SELECT article_id, entity_id, sum(mention_count), min(first_start),
             (array_agg(first_end ORDER BY first_start))[1],
             (array_agg(offered_name ORDER BY first_start))[1], min(seen_at)
      FROM sighting WHERE article_id = ? AND entity_id IN (?, ?)
      GROUP BY article_id, entity_id
      ON CONFLICT (article_id, entity_id) DO NOTHING
      """;

  /** What is derived of what lies at people, made anew. */
  private static final List<String> DERIVED =
      List.of(
          """
          WITH old AS (
            DELETE FROM entity_alias WHERE entity_id IN (:people) RETURNING name, folded, quality),
          forms AS (SELECT DISTINCT name, folded, quality FROM old),
          counted AS (
            SELECT entity_id, regexp_replace(text, '\\s+', ' ', 'g') AS name, count(*) AS mentions,
                   0 AS offered
            FROM mention WHERE entity_id IN (:people) GROUP BY 1, 2
            UNION ALL
            SELECT entity_id, offered_name, 0, count(*)
            FROM article_entity WHERE entity_id IN (:people) GROUP BY 1, 2)
          INSERT INTO entity_alias (entity_id, name, folded, quality, mention_count, offered)
          SELECT c.entity_id, c.name, f.folded, f.quality, sum(c.mentions), sum(c.offered)
          FROM counted c JOIN forms f ON f.name = c.name
          GROUP BY 1, 2, 3, 4
          """,
          """
          UPDATE named_entity n
          SET mention_count = coalesce(e.mentions, 0), article_count = coalesce(e.articles, 0)
          FROM named_entity x LEFT JOIN (
            SELECT entity_id, sum(mention_count) AS mentions, count(*) AS articles
            FROM article_entity WHERE entity_id IN (:people) GROUP BY 1) e ON e.entity_id = x.id
          WHERE n.id = x.id AND n.id IN (:people)
          """);

  private final Session database;
  private final Batch batch;
  private final NameReader reader;
  private final EntityWriter writer;
  private final EntitySettling settling;

  NameMoves(
      Session database,
      Batch batch,
      NameReader reader,
      EntityWriter writer,
      EntitySettling settling) {
    this.database = database;
    this.batch = batch;
    this.reader = reader;
    this.writer = writer;
    this.settling = settling;
  }

  /**
   * Whom a name stands for.
   *
   * @param byArticle where an article speaks of another person of that name
   */
  record Target(Identity otherwise, Map<UUID, Identity> byArticle, boolean isShared) {

    Identity in(UUID article) {
      return byArticle.getOrDefault(article, otherwise);
    }

    boolean isKnown(Known name) {
      return !isShared
          && !name.isShared()
          && otherwise.entityKey().equals(name.entityKey())
          && Objects.equals(otherwise.rule(), name.rule());
    }
  }

  private record Move(UUID name, Seen seen, Identity to) {

    Referent person() {
      return Referent.named(EntityKind.PERSON, to.entityKey(), to.entityKey());
    }
  }

  void apply(Map<UUID, Known> names, Map<UUID, Target> targets) {
    Map<UUID, Target> changed = new TreeMap<>(targets);
    changed.keySet().removeIf(id -> targets.get(id).isKnown(names.get(id)));
    if (changed.isEmpty()) {
      return;
    }
    // The update locks the names before their articles are read: none comes in between.
    batch.run(
        "UPDATE person_name SET entity_key = ?, rule = ?, shared = ? WHERE id = ?",
        changed.entrySet(),
        (statement, entry) -> {
          statement.setString(1, entry.getValue().otherwise().entityKey());
          statement.setString(2, entry.getValue().otherwise().rule());
          statement.setBoolean(3, entry.getValue().isShared());
          statement.setObject(4, entry.getKey());
        });
    List<Move> moves = new ArrayList<>();
    changed.forEach((id, target) -> moves.addAll(moves(id, target)));
    if (!moves.isEmpty()) {
      move(moves);
    }
  }

  private List<Move> moves(UUID name, Target target) {
    return reader.sightings(name).stream()
        .map(seen -> new Move(name, seen, target.in(seen.articleId())))
        .filter(
            move ->
                !move.person().id().equals(move.seen().entityId())
                    || !Objects.equals(move.to().rule(), move.seen().rule()))
        .toList();
  }

  private void move(List<Move> moves) {
    TreeSet<UUID> people = new TreeSet<>();
    Map<UUID, Referent> mentioned = new HashMap<>();
    for (Move move : moves) {
      people.add(move.seen().entityId());
      people.add(move.person().id());
      mentioned.put(move.person().id(), move.person());
    }
    writer.lock(people, mentioned);
    for (String sql :
        List.of(
            "UPDATE sighting SET entity_id = ?, rule = ? WHERE article_id = ? AND name_id = ?",
            MENTIONS)) {
      batch.run(
          sql,
          moves,
          (statement, move) -> {
            statement.setObject(1, move.person().id());
            statement.setString(2, move.to().rule());
            statement.setObject(3, move.seen().articleId());
            statement.setObject(4, move.name());
          });
    }
    batch.run(
        QUOTES,
        moves,
        (statement, move) -> {
          statement.setObject(1, move.person().id());
          statement.setObject(2, move.seen().articleId());
          statement.setObject(3, move.name());
        });
    for (String sql :
        List.of(
            "DELETE FROM article_entity WHERE article_id = ? AND entity_id IN (?, ?)",
            PEOPLE_OF_ARTICLE)) {
      batch.run(
          sql,
          moves,
          (statement, move) -> {
            statement.setObject(1, move.seen().articleId());
            statement.setObject(2, move.seen().entityId());
            statement.setObject(3, move.person().id());
          });
    }
    for (String sql : DERIVED) {
      database.createNativeMutationQuery(sql).setParameterList("people", people).executeUpdate();
    }
    settling.settle(people);
  }
}
