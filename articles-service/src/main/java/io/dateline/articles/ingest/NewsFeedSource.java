package io.dateline.articles.ingest;

import com.apptasticsoftware.rssreader.Item;
import com.apptasticsoftware.rssreader.RssReader;
import io.dateline.articles.page.RawPage;
import io.dateline.articles.problem.Problems;
import io.dateline.problem.HttpProblem;
import java.io.InputStream;
import java.time.ZonedDateTime;
import java.util.Iterator;
import org.jsoup.nodes.Document;

/**
 * Reads the entries of an RSS or Atom feed. Each becomes an HTML page of its title, author, times
 * and content (or its summary), and this page is stored as the raw page.
 */
final class NewsFeedSource implements PageSource {

  private static final String ARTICLE_TAG = "<article>";

  private final BoundedUnits feed;
  private final Iterator<Item> entries;
  private final IngestRequestReader requests;
  private final long from;
  private final String fetchedAt;
  private long number;

  /**
   * @param from entries before this one are skipped
   * @param maxEntry bytes of one entry
   * @param fetchedAt the time at which the feed was fetched, or null
   */
  NewsFeedSource(
      InputStream feed, IngestRequestReader requests, long from, long maxEntry, String fetchedAt) {
    this.feed = new BoundedUnits(feed, maxEntry);
    this.entries = new RssReader().read(this.feed).iterator();
    this.requests = requests;
    this.from = from;
    this.fetchedAt = fetchedAt;
  }

  @Override
  public PageSource.SourcedPage next() throws UnreadableSource {
    try {
      feed.next();
      while (entries.hasNext()) {
        feed.next();
        Item entry = entries.next();
        number++;
        if (number >= from) {
          return item(entry);
        }
      }
    } catch (RuntimeException e) {
      throw new UnreadableSource("The feed breaks off here, or is not one from here on.", e);
    }
    if (feed.isExceeded()) {
      throw new UnreadableSource("An entry of the feed is larger than one may be.", null);
    }
    return null;
  }

  private PageSource.SourcedPage item(Item entry) {
    String content = entry.getContent().or(entry::getDescription).orElse("");
    if (content.isBlank()) {
      return PageSource.SourcedPage.rejected(
          number, Problems.invalidPage("The entry has no content."));
    }
    try {
      return PageSource.SourcedPage.of(
          number,
          requests.ofCharacters(page(entry, content), RawPage.Format.HTML, url(entry), fetchedAt));
    } catch (HttpProblem problem) {
      return PageSource.SourcedPage.rejected(number, problem);
    }
  }

  private static String url(Item entry) {
    return entry
        .getLink()
        .or(() -> entry.getGuid().filter(guid -> guid.startsWith("http")))
        .orElse(null);
  }

  private static String page(Item entry, String content) {
    Document page = Document.createShell("");
    entry
        .getTitle()
        .ifPresent(
            title -> {
              page.title(title);
              page.body().appendElement("h1").text(title);
            });
    entry.getAuthor().ifPresent(author -> meta(page, "name", "author", author));
    entry
        .getPubDateZonedDateTime()
        .map(ZonedDateTime::toOffsetDateTime)
        .ifPresent(at -> meta(page, "property", "article:published_time", at.toString()));
    entry
        .getUpdatedZonedDateTime()
        .map(ZonedDateTime::toOffsetDateTime)
        .ifPresent(at -> meta(page, "property", "article:modified_time", at.toString()));
    if (entry.getChannel() != null && entry.getChannel().getTitle() != null) {
      meta(page, "property", "og:site_name", entry.getChannel().getTitle());
    }
    page.body().appendElement("article");
    // The content is inserted as it came: it is parsed once, by the reader that limits the cost.
    String html = page.outerHtml();
    int inside = html.lastIndexOf(ARTICLE_TAG) + ARTICLE_TAG.length();
    return html.substring(0, inside) + content + html.substring(inside);
  }

  private static void meta(Document page, String kind, String name, String value) {
    page.head().appendElement("meta").attr(kind, name).attr("content", value);
  }

  @Override
  public long number() {
    return number;
  }
}
