package io.dateline.articles.ingest;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import io.dateline.articles.page.PageDecoder;
import io.dateline.articles.page.RawPage;
import io.dateline.articles.problem.Problems;
import io.dateline.problem.HttpProblem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.SequenceInputStream;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;

/**
 * Reads the entries of an RSS or Atom feed. Each becomes an HTML page of its title, authors, times
 * and content (or its summary), and this page is stored as the raw page.
 */
final class NewsFeedSource implements PageSource {

  private static final String ARTICLE_TAG = "<article>";

  /** Bytes at the start of a feed that show its charset. */
  private static final int CHARSET_BYTES = 64 * 1024;

  private final NewsFeedSplitter feed;
  private final IngestRequestReader requests;
  private final long from;
  private final long maxEntry;
  private final String fetchedAt;
  private NewsFeedHead head;
  private long number;

  /**
   * @param charset the charset of the content type, or null
   * @param from entries before this one are skipped
   * @param maxEntry characters of one entry
   * @param fetchedAt the time at which the feed was fetched, or null
   */
  NewsFeedSource(
      InputStream feed,
      String charset,
      IngestRequestReader requests,
      long from,
      long maxEntry,
      String fetchedAt)
      throws IOException {
    byte[] start = feed.readNBytes(CHARSET_BYTES);
    this.feed =
        new NewsFeedSplitter(
            new InputStreamReader(
                new SequenceInputStream(new ByteArrayInputStream(start), feed),
                PageDecoder.charset(start, RawPage.Format.HTML, charset)),
            (int) maxEntry);
    this.requests = requests;
    this.from = from;
    this.maxEntry = maxEntry;
    this.fetchedAt = fetchedAt;
  }

  @Override
  public SourcedPage next() throws UnreadableSource {
    try {
      if (!feed.isFeed()) {
        throw new UnreadableSource("The body is not an RSS or Atom feed.", null);
      }
      NewsFeedSplitter.FeedPiece piece = feed.next();
      while (piece != null && number + 1 < from) {
        number++;
        piece = feed.next();
      }
      if (piece == null) {
        if (!feed.isClosed()) {
          throw new UnreadableSource("The feed breaks off here.", null);
        }
        return null;
      }
      number++;
      return page(piece);
    } catch (UnreadableSource e) {
      throw e;
    } catch (IOException e) {
      throw new UnreadableSource("The feed breaks off here.", e);
    }
  }

  private SourcedPage page(NewsFeedSplitter.FeedPiece piece) {
    if (piece.xml() == null) {
      return SourcedPage.rejected(number, Problems.pageTooLarge(maxEntry));
    }
    if (!piece.whole()) {
      return SourcedPage.rejected(
          number, Problems.invalidPage("The feed breaks off inside of this entry."));
    }
    if (head == null) {
      head = NewsFeedHead.of(feed.head());
    }
    NewsFeedEntry entry = NewsFeedEntry.of(piece.xml(), head);
    String content = entry.content();
    if (content.isBlank()) {
      return SourcedPage.rejected(number, Problems.invalidPage("The entry has no content."));
    }
    try {
      return SourcedPage.of(
          number,
          requests.ofCharacters(html(entry, content), RawPage.Format.HTML, entry.url(), fetchedAt));
    } catch (HttpProblem problem) {
      return SourcedPage.rejected(number, problem);
    }
  }

  private String html(NewsFeedEntry entry, String content) {
    Document page = Document.createShell("");
    if (!head.language().isEmpty()) {
      page.firstElementChild().attr("lang", head.language());
    }
    if (!entry.title().isEmpty()) {
      page.title(entry.title());
      page.body().appendElement("h1").text(entry.title());
    }
    authors(page, entry.authors());
    meta(page, "property", "article:published_time", entry.published());
    meta(page, "property", "article:modified_time", entry.updated());
    meta(page, "property", "og:site_name", head.title());
    page.body().appendElement("article");
    // The content is inserted as it came: it is parsed once, by the reader that limits the cost.
    String html = page.outerHtml();
    int inside = html.lastIndexOf(ARTICLE_TAG) + ARTICLE_TAG.length();
    return html.substring(0, inside) + content + html.substring(inside);
  }

  /** Several authors are declared in JSON-LD, the form in which pages keep them apart. */
  private static void authors(Document page, List<String> names) {
    if (names.size() == 1) {
      meta(page, "name", "author", names.get(0));
    } else if (!names.isEmpty()) {
      String people =
          names.stream()
              .map(name -> "{\"@type\":\"Person\",\"name\":%s}".formatted(quoted(name)))
              .collect(Collectors.joining(","));
      page.head()
          .appendElement("script")
          .attr("type", "application/ld+json")
          .appendChild(
              new DataNode(
                  "{\"@type\":\"NewsArticle\",\"headline\":%s,\"author\":[%s]}"
                      .formatted(quoted(page.title()), people)));
    }
  }

  private static String quoted(String text) {
    String escaped = new String(JsonStringEncoder.getInstance().quoteAsString(text));
    return '"' + escaped.replace("<", "\\u003c") + '"';
  }

  private static void meta(Document page, String kind, String name, String value) {
    if (value != null && !value.isEmpty()) {
      page.head().appendElement("meta").attr(kind, name).attr("content", value);
    }
  }

  @Override
  public long number() {
    return number;
  }
}
