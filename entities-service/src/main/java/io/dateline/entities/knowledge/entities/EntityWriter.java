package io.dateline.entities.knowledge.entities;

import io.dateline.entities.articles.PublishedText;
import io.dateline.entities.knowledge.database.StatementBatch;
import io.dateline.entities.mentions.Referent;
import io.dateline.entities.text.Folding;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.UUID;

/**
 * Writes the entities of one article in a few batches of SQL statements, each with one trip to the
 * database. The statements of a batch run in the order of the entity ids.
 */
@ApplicationScoped
public class EntityWriter {

  private final StatementBatch batch;

  EntityWriter(StatementBatch batch) {
    this.batch = batch;
  }

  /**
   * Locks entities, and inserts new ones.
   *
   * @param touched all entities that will change, in the order of their ids
   * @param mentioned those of them that the article mentions now
   */
  public void lock(NavigableSet<UUID> touched, Map<UUID, Referent> mentioned) {
    // An update that changes nothing locks like SELECT FOR UPDATE, and it fits into a batch.
    batch.run(
        """
        INSERT INTO named_entity (id, kind, key, canonical_name, country_code, latitude, longitude)
        SELECT CAST(? AS uuid), ?, ?, ?, ?, ?, ?
        WHERE ? OR EXISTS (SELECT 1 FROM named_entity WHERE id = ?)
        ON CONFLICT (id) DO UPDATE SET key = named_entity.key
        """,
        touched,
        (statement, id) -> fill(statement, id, mentioned.get(id)));
  }

  private static void fill(PreparedStatement statement, UUID id, Referent referent)
      throws SQLException {
    statement.setObject(1, id);
    statement.setString(2, referent == null ? "PERSON" : referent.kind().name());
    statement.setString(3, referent == null ? "" : referent.key());
    statement.setString(4, referent == null ? "" : referent.name());
    statement.setString(5, referent == null ? null : referent.countryCode());
    boolean placed = referent != null && referent.coordinates() != null;
    setDouble(statement, 6, placed ? referent.coordinates().latitude() : null);
    setDouble(statement, 7, placed ? referent.coordinates().longitude() : null);
    statement.setBoolean(8, referent != null);
    statement.setObject(9, id);
  }

  private static void setDouble(PreparedStatement statement, int index, Double value)
      throws SQLException {
    if (value == null) {
      statement.setNull(index, Types.DOUBLE);
    } else {
      statement.setDouble(index, value);
    }
  }

  /** Adds the mentions of an article to the counts and the aliases of its entities. */
  public void add(PublishedText article, NavigableMap<UUID, ArticleOccurrence> occurrences) {
    batch.run(
        """
        INSERT INTO article_entity
          (article_id, entity_id, mention_count, first_start, first_end, offered_name, seen_at)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        """,
        occurrences.entrySet(),
        (statement, entry) -> {
          statement.setObject(1, article.articleId());
          statement.setObject(2, entry.getKey());
          statement.setInt(3, entry.getValue().count());
          statement.setInt(4, entry.getValue().first().start());
          statement.setInt(5, entry.getValue().first().end());
          statement.setString(6, entry.getValue().referent().name());
          statement.setObject(7, article.seenAt().atOffset(ZoneOffset.UTC));
        });
    batch.run(
        """
        UPDATE named_entity
        SET mention_count = mention_count + ?, article_count = article_count + 1
        WHERE id = ?
        """,
        occurrences.entrySet(),
        (statement, entry) -> {
          statement.setInt(1, entry.getValue().count());
          statement.setObject(2, entry.getKey());
        });
    batch.run(
        """
        INSERT INTO entity_alias AS a (entity_id, name, folded, quality, mention_count, offered)
        VALUES (?, ?, ?, ?, ?, ?)
        ON CONFLICT (entity_id, name) DO UPDATE
        SET mention_count = a.mention_count + EXCLUDED.mention_count,
            offered = a.offered + EXCLUDED.offered
        """,
        occurrences.values().stream().flatMap(o -> Alias.of(o).stream()).toList(),
        (statement, alias) -> {
          statement.setObject(1, alias.entity());
          statement.setString(2, alias.name());
          statement.setString(3, Folding.fold(alias.name()));
          statement.setInt(4, alias.quality());
          statement.setInt(5, alias.mentions());
          statement.setInt(6, alias.offered());
        });
  }

  /**
   * A form of a name in one article.
   *
   * @param offered 1 if it is the best name that the article prints, else 0
   */
  private record Alias(UUID entity, String name, int mentions, int offered) {

    static List<Alias> of(ArticleOccurrence occurrence) {
      UUID id = occurrence.referent().id();
      String best = occurrence.referent().name();
      List<Alias> aliases = new ArrayList<>();
      for (Map.Entry<String, Integer> form : occurrence.names().entrySet()) {
        aliases.add(
            new Alias(id, form.getKey(), form.getValue(), form.getKey().equals(best) ? 1 : 0));
      }
      if (!occurrence.names().containsKey(best)) {
        aliases.add(new Alias(id, best, 0, 1));
      }
      return aliases;
    }

    /**
     * Returns the quality of a form: a form with accents is better than one without, and a form in
     * capitals only is worse.
     */
    int quality() {
      boolean shouted = name.length() > 3 && name.equals(name.toUpperCase(Locale.ROOT));
      return shouted
          ? -1
          : (int) name.chars().filter(c -> c > 127 && Character.isLetter(c)).count();
    }
  }
}
