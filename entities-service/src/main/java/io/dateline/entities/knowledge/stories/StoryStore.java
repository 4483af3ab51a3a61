package io.dateline.entities.knowledge.stories;

import io.dateline.entities.articles.PublishedText;
import io.dateline.entities.language.Languages;
import io.dateline.entities.mentions.Mention;
import io.dateline.entities.stories.ArticleSignature;
import io.dateline.entities.stories.SignatureReader;
import io.dateline.entities.stories.StoryCluster;
import io.dateline.entities.stories.StoryIdentities;
import io.dateline.entities.stories.StoryJoining;
import io.dateline.entities.stories.StoryModel;
import io.dateline.entities.stories.WordRarity;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;

/**
 * Stores the signatures of articles, and joins them to stories again in the same transaction.
 *
 * <p>A transaction takes one lock for all stories, after all other locks, and holds it to its end.
 * As nothing is locked behind it, transactions wait for each other and never deadlock.
 */
@ApplicationScoped
public class StoryStore {

  /** The key of the advisory lock; nothing else in the database uses this number. */
  private static final long LOCK = 0x7374_6f72_6965_7300L;

  private final Session database;
  private final StoredSignatures signatures;
  private final StoryWriter writer;
  private final Languages languages = Languages.load();
  private final SignatureReader reader = new SignatureReader(WordRarity.load());
  private final StoryModel model = StoryModel.load();

  StoryStore(Session database, StoredSignatures signatures, StoryWriter writer) {
    this.database = database;
    this.signatures = signatures;
    this.writer = writer;
  }

  /** Replaces the signature of an article. An article in an unknown language has none. */
  public void replace(PublishedText article, List<Mention> mentions) {
    if (languages.find(article.text().language()).isEmpty()) {
      forget(List.of(article.articleId()));
      return;
    }
    ArticleSignature signature =
        reader.read(
            article.articleId(),
            article.seenAt().atZone(ZoneOffset.UTC).toLocalDate(),
            article.headline(),
            article.text().text(),
            mentions);
    lock();
    if (signatures.isCurrent(signature)) {
      if (signatures.describe(article)) {
        writer.summarize(signature.article());
      }
      return;
    }
    Set<UUID> changed = neighbours(List.of(signature.article()));
    List<StoryIdentities.Former> former = writer.formerOf(List.of(signature.article()));
    signatures.remove(List.of(signature.article()));
    signatures.add(article, signature);
    Collection<ArticleSignature> candidates = signatures.candidates(signature);
    signatures.link(StoryJoining.links(signature, candidates, model));
    changed.add(signature.article());
    join(changed, former);
  }

  /** Removes the signatures of articles. */
  public void forget(Collection<UUID> articles) {
    if (signatures.signatures(articles).isEmpty()) {
      return;
    }
    lock();
    Set<UUID> changed = neighbours(articles);
    List<StoryIdentities.Former> former = writer.formerOf(articles);
    signatures.remove(articles);
    join(changed, former);
  }

  /** Returns the articles that are linked with some, without these. */
  private Set<UUID> neighbours(Collection<UUID> articles) {
    Set<UUID> neighbours = new HashSet<>();
    signatures.links(articles).forEach(link -> neighbours.add(link.other()));
    neighbours.removeAll(articles);
    return neighbours;
  }

  private void join(Set<UUID> changed, List<StoryIdentities.Former> former) {
    List<StoryCluster> clusters = StoryJoining.join(signatures, changed, model);
    writer.replace(clusters, changed, former);
  }

  private void lock() {
    database
        .createNativeQuery("SELECT CAST(pg_advisory_xact_lock(:lock) AS text)", String.class)
        .setParameter("lock", LOCK)
        .getSingleResult();
  }
}
