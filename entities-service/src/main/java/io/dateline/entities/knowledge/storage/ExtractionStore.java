package io.dateline.entities.knowledge.storage;

import io.dateline.entities.articles.PublishedText;
import io.dateline.entities.extraction.ExtractionResult;
import io.dateline.entities.knowledge.entities.ArticleOccurrence;
import io.dateline.entities.knowledge.entities.EntityAggregates;
import io.dateline.entities.knowledge.entities.EntityWriter;
import io.dateline.entities.knowledge.entities.PersonIdentities;
import io.dateline.entities.knowledge.events.EventStore;
import io.dateline.entities.knowledge.identity.PersonNameIndex;
import io.dateline.entities.knowledge.mentions.MentionRow;
import io.dateline.entities.knowledge.quotes.QuoteRow;
import io.dateline.entities.knowledge.stories.StoryStore;
import io.dateline.entities.mentions.EntityKind;
import io.dateline.entities.mentions.Mention;
import io.dateline.entities.mentions.Referent;
import io.dateline.entities.quotes.Quote;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Predicate;
import org.hibernate.Session;

/**
 * Stores the result of one article, in the transaction that ends its claim. Counts, aliases and
 * canonical names of entities are updated with each article; an entity that no article mentions any
 * longer is removed.
 *
 * <p>Names are locked first, then entities, each in the order of their ids, then the families of
 * events, then the stories, so that replicas wait for each other and never deadlock.
 */
@ApplicationScoped
public class ExtractionStore {

  private final Session database;
  private final PersonNameIndex sightings;
  private final EntityWriter writer;
  private final EntityAggregates aggregates;
  private final EventStore events;
  private final StoryStore stories;

  ExtractionStore(
      Session database,
      PersonNameIndex sightings,
      EntityWriter writer,
      EntityAggregates aggregates,
      EventStore events,
      StoryStore stories) {
    this.database = database;
    this.sightings = sightings;
    this.writer = writer;
    this.aggregates = aggregates;
    this.events = events;
    this.stories = stories;
  }

  /** Replaces the result that is stored for an article. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void replace(PublishedText article, ExtractionResult extraction) {
    NavigableMap<UUID, ArticleOccurrence> found =
        ArticleOccurrence.of(extraction.mentions(), article.text().text());
    NavigableMap<UUID, ArticleOccurrence> names = new TreeMap<>(found);
    names.values().removeIf(occurrence -> occurrence.referent().kind() != EntityKind.PERSON);
    TreeSet<UUID> touchedNames = new TreeSet<>(names.keySet());
    touchedNames.addAll(sightings.namesIn(article.articleId()));
    // Names are locked before entities: the person of a name changes only under the lock of the
    // name.
    PersonIdentities identities = sightings.lock(touchedNames, names);
    NavigableMap<UUID, ArticleOccurrence> occurrences =
        ArticleOccurrence.byEntity(found.values(), identities);
    TreeSet<UUID> touched = new TreeSet<>(occurrences.keySet());
    touched.addAll(mentionedIn(article.articleId()));
    Map<UUID, Referent> mentioned = new HashMap<>();
    occurrences.forEach((id, occurrence) -> mentioned.put(id, occurrence.referent()));
    writer.lock(touched, mentioned);
    takeBack(article.articleId());
    writer.add(article, occurrences);
    sightings.add(article, names, identities);
    store(article, extraction, identities, occurrences::containsKey);
    sightings.countOffices(article.articleId());
    sightings.settle(touchedNames);
    aggregates.settle(touched);
    events.replace(article, extraction.events(), identities, occurrences::containsKey);
    stories.replace(article, extraction.mentions());
  }

  private void store(
      PublishedText article,
      ExtractionResult extraction,
      PersonIdentities identities,
      Predicate<UUID> isStored) {
    int ordinal = 0;
    for (Mention mention : extraction.mentions()) {
      database.persist(MentionRow.from(article, ordinal++, mention, identities, isStored));
    }
    // Quotes refer to mentions, so that mentions are stored first.
    database.flush();
    ordinal = 0;
    for (Quote quote : extraction.quotes()) {
      database.persist(QuoteRow.from(article, ordinal++, quote, identities, isStored));
    }
    database.flush();
    database.clear();
  }

  /**
   * Removes everything that only these articles support. All articles that one transaction removes
   * come in one call, so that it locks all names before the first entity.
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void forget(Collection<UUID> articleIds) {
    TreeSet<UUID> names = new TreeSet<>();
    articleIds.forEach(id -> names.addAll(sightings.namesIn(id)));
    sightings.lock(names, new TreeMap<>());
    TreeSet<UUID> touched = new TreeSet<>();
    articleIds.forEach(id -> touched.addAll(mentionedIn(id)));
    writer.lock(touched, Map.of());
    articleIds.forEach(this::takeBack);
    sightings.settle(names);
    aggregates.settle(touched);
    if (!articleIds.isEmpty()) {
      events.forget(articleIds);
      stories.forget(articleIds);
    }
  }

  private void takeBack(UUID articleId) {
    sightings.takeBack(articleId);
    aggregates.takeBack(articleId);
    sightings.remove(articleId);
  }

  private List<UUID> mentionedIn(UUID articleId) {
    return database
        .createNativeQuery(
            """
            SELECT entity_id FROM article_entity WHERE article_id = :article ORDER BY entity_id
            """,
            UUID.class)
        .setParameter("article", articleId)
        .getResultList();
  }
}
