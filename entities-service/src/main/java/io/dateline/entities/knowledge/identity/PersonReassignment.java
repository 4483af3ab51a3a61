package io.dateline.entities.knowledge.identity;

import io.dateline.entities.knowledge.database.StatementBatch;
import io.dateline.entities.knowledge.entities.EntityAggregates;
import io.dateline.entities.knowledge.entities.EntityWriter;
import io.dateline.entities.knowledge.entities.PersonIdentities.Identity;
import io.dateline.entities.knowledge.events.EventStore;
import io.dateline.entities.knowledge.identity.PersonNameReader.Known;
import io.dateline.entities.knowledge.identity.PersonNameReader.Seen;
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

/** Moves what is stored about names to the people that they stand for. */
@ApplicationScoped
public class PersonReassignment {

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

  private final Session database;
  private final StatementBatch batch;
  private final PersonNameReader reader;
  private final EntityWriter writer;
  private final EntityAggregates aggregates;
  private final EventStore events;

  PersonReassignment(
      Session database,
      StatementBatch batch,
      PersonNameReader reader,
      EntityWriter writer,
      EntityAggregates aggregates,
      EventStore events) {
    this.database = database;
    this.batch = batch;
    this.reader = reader;
    this.writer = writer;
    this.aggregates = aggregates;
    this.events = events;
  }

  /**
   * The person that a name stands for.
   *
   * @param otherwise the person in all other articles
   * @param byArticle the person in articles that mean another person of this name
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
    // This update locks the names before their articles are read, so that no article comes in
    // between.
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
    aggregates.move(
        moves.stream()
            .map(
                move ->
                    new EntityAggregates.MovedName(
                        move.seen().articleId(), move.seen().entityId(), move.person().id()))
            .toList());
    aggregates.recount(people);
    aggregates.settle(people);
    events.reassign(moves.stream().map(move -> move.seen().articleId()).distinct().toList());
  }
}
