package io.dateline.articles.article;

import io.dateline.articles.feed.ChangeKind;
import io.dateline.articles.feed.ChangeLog;
import io.dateline.articles.page.ErrorPages;
import io.dateline.articles.page.ParsedPage;
import io.dateline.articles.page.RawPage;
import io.dateline.articles.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;

/** Stores pages as articles and their revisions, and removes articles. */
@ApplicationScoped
public class ArticleStore {

  /** Times that a page may lose a race against the removal of its article in a row. */
  private static final int MAX_ATTEMPTS = 5;

  private final ArticleRepository articles;
  private final EntityManager database;
  private final RevisionMapping form;
  private final ChangeLog changes;
  private final Clock clock;

  ArticleStore(
      ArticleRepository articles,
      EntityManager database,
      RevisionMapping form,
      ChangeLog changes,
      Clock clock) {
    this.articles = articles;
    this.database = database;
    this.form = form;
    this.changes = changes;
    this.clock = clock;
  }

  /** Returns the revision with exactly these bytes, so that a known page is not read again. */
  @Transactional
  public Optional<StoredPage> known(RawPage page) {
    byte[] sha256 = ArticleIdentity.sha256(page.bytes());
    return articles
        .known(ArticleIdentity.of(page.url(), sha256), sha256)
        .map(key -> new StoredPage(StoredPage.Outcome.DUPLICATE, key.articleId(), key.revision()));
  }

  /**
   * Stores a page. Of two pages with one identity at the same time, one creates the article, and
   * the other waits and finds it.
   */
  @Transactional
  public StoredPage store(RawPage page, ParsedPage read) {
    byte[] sha256 = ArticleIdentity.sha256(page.bytes());
    byte[] textSha256 = ArticleIdentity.sha256(read.text().getBytes(StandardCharsets.UTF_8));
    byte[] identity = ArticleIdentity.of(page.url(), sha256);
    Instant now = clock.instant();
    ArticleRow row = lockOrCreate(identity, page.url(), now);
    boolean first = row.currentRevision == 0;
    RevisionRow current =
        first
            ? null
            : database.find(RevisionRow.class, new RevisionKey(row.id, row.currentRevision));
    int number = first ? 1 : articles.lastRevision(row.id) + 1;
    RevisionKey key = new RevisionKey(row.id, number);
    RevisionRow revision = form.revision(key, page, read, sha256, textSha256, now);
    if (!first) {
      Optional<RevisionRow> like =
          articles.revisionsLike(row.id, sha256, textSha256).stream()
              .filter(known -> Arrays.equals(known.sha256, sha256) || form.says(known, revision))
              .findFirst();
      if (like.isPresent()) {
        return new StoredPage(StoredPage.Outcome.DUPLICATE, row.id, like.get().key.revision());
      }
      refuseWithoutStory(current, read);
    }
    database.persist(revision);
    database.persist(form.rawPage(key, page, read));
    if (!first && isOlder(page, current)) {
      return new StoredPage(StoredPage.Outcome.OLDER_CAPTURE, row.id, number);
    }
    row.currentRevision = number;
    changes.append(ChangeKind.UPSERT, row.id, number);
    return new StoredPage(
        first ? StoredPage.Outcome.CREATED : StoredPage.Outcome.REVISED, row.id, number);
  }

  /**
   * Refuses a page that a server sends in place of a story that is known: a question whether the
   * reader is human, an error, or nothing.
   */
  private static void refuseWithoutStory(RevisionRow current, ParsedPage read) {
    boolean empty = read.body().isBlank() && !current.body.isBlank();
    boolean sameHeadline =
        current.headline != null && current.headline.equals(read.metadata().headline());
    if (empty || (!sameHeadline && ErrorPages.isOne(read))) {
      throw Problems.noStory();
    }
  }

  /** Returns whether a crawler fetched the page before the current revision. */
  private static boolean isOlder(RawPage page, RevisionRow current) {
    return page.fetchedAt() != null
        && current.fetchedAt != null
        && page.fetchedAt().isBefore(current.fetchedAt);
  }

  /** Removes an article with all its data; returns whether there was one. */
  public boolean remove(UUID id) {
    return RetriedTransactions.call(() -> removeOnce(id));
  }

  private boolean removeOnce(UUID id) {
    ArticleRow row = articles.findById(id, jakarta.persistence.LockModeType.PESSIMISTIC_WRITE);
    if (row == null) {
      return false;
    }
    int revision = row.currentRevision;
    articles.delete(row);
    database.flush();
    changes.append(ChangeKind.TOMBSTONE, id, revision);
    return true;
  }

  private ArticleRow lockOrCreate(byte[] identity, String url, Instant now) {
    for (int attempt = 0; attempt < MAX_ATTEMPTS; attempt++) {
      ArticleRow fresh = new ArticleRow();
      fresh.id = UUID.randomUUID();
      fresh.identity = identity;
      fresh.url = url;
      fresh.createdAt = now;
      articles.insertIfNew(fresh);
      Optional<ArticleRow> row = articles.lock(identity);
      if (row.isPresent()) {
        return row.get();
      }
    }
    throw new IllegalStateException("the article is removed as often as it is created");
  }
}
