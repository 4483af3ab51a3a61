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
 * The entries of an RSS or Atom feed, each as an HTML page of its title, author, time and content
 * (its summary where it has no content): what is stored as the raw page is that page.
 */
final class FeedPages implements PageSource {

  private final Iterator<Item> entries;
  private final PageRequests requests;
  private final long from;
  private long number;

  FeedPages(InputStream feed, PageRequests requests, long from) {
    this.entries = new RssReader().read(feed).iterator();
    this.requests = requests;
    this.from = from;
  }

  @Override
  public PageSource.Entry next() throws Unreadable {
    try {
      while (entries.hasNext()) {
        Item entry = entries.next();
        number++;
        if (number >= from) {
          return item(entry);
        }
      }
    } catch (RuntimeException e) {
      throw new Unreadable("The feed breaks off here, or is not one from here on.", e);
    }
    return null;
  }

  private PageSource.Entry item(Item entry) {
    String content = entry.getContent().or(entry::getDescription).orElse("");
    if (content.isBlank()) {
      return PageSource.Entry.rejected(number, Problems.invalidPage("The entry has no content."));
    }
    try {
      return PageSource.Entry.of(
          number, requests.ofCharacters(page(entry, content), RawPage.Form.HTML, url(entry)));
    } catch (HttpProblem problem) {
      return PageSource.Entry.rejected(number, problem);
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
    page.body().appendElement("article").append(content);
    return page.outerHtml();
  }

  private static void meta(Document page, String kind, String name, String value) {
    page.head().appendElement("meta").attr(kind, name).attr("content", value);
  }

  @Override
  public long number() {
    return number;
  }
}
