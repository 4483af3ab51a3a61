package io.dateline.entities.knowledge;

import io.dateline.entities.articles.PublishedText;
import io.dateline.entities.extraction.Extraction;
import io.dateline.entities.mentions.Mention;
import io.dateline.entities.quotes.Quote;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeSet;
import java.util.UUID;
import org.hibernate.Session;

/**
 * Stores what the pipeline finds, an article at a time and whole, within the transaction that ends
 * the work on it. Counts, aliases and canonical names of entities follow with each article; an
 * entity that no article mentions any longer is gone.
 *
 * <p>Entities are touched in the order of their ids, so that replicas wait for one another instead
 * of blocking each other.
 */
@ApplicationScoped
public class Knowledge {

  private final Session database;
  private final EntityWriter writer;
  private final EntitySettling settling;

  Knowledge(Session database, EntityWriter writer, EntitySettling settling) {
    this.database = database;
    this.writer = writer;
    this.settling = settling;
  }

  /** Puts what was found in an article in the place of what had been found in it before. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void replace(PublishedText article, Extraction extraction) {
    NavigableMap<UUID, Occurrence> occurrences =
        Occurrence.of(extraction.mentions(), article.text().text());
    TreeSet<UUID> touched = new TreeSet<>(occurrences.keySet());
    touched.addAll(mentionedIn(article.articleId()));
    writer.lock(touched, occurrences);
    settling.takeBack(article.articleId());
    writer.add(article, occurrences);
    int ordinal = 0;
    for (Mention mention : extraction.mentions()) {
      database.persist(MentionRow.from(article, ordinal++, mention, occurrences::containsKey));
    }
    // Quotes point to mentions: these go first.
    database.flush();
    ordinal = 0;
    for (Quote quote : extraction.quotes()) {
      database.persist(QuoteRow.from(article, ordinal++, quote, occurrences::containsKey));
    }
    database.flush();
    database.clear();
    settling.settle(touched);
  }

  /** Takes everything back that only this article supports. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void forget(UUID articleId) {
    TreeSet<UUID> touched = new TreeSet<>(mentionedIn(articleId));
    writer.lock(touched, new java.util.TreeMap<>());
    settling.takeBack(articleId);
    settling.settle(touched);
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
