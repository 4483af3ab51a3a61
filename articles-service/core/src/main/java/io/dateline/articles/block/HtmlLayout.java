package io.dateline.articles.block;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.parser.StreamParser;

/** Makes the blocks of an HTML page, also of broken and deeply nested pages. */
public final class HtmlLayout {

  /**
   * Elements that one page may have. The largest of 2,000 news pages has 5,000. A tag of a hostile
   * page can make a dozen elements of about 500 bytes each.
   */
  static final int MAX_ELEMENTS = 60_000;

  /** Characters of a run that may be the name of an element; scripts have long runs as well. */
  private static final int MAX_NAME_CHARS = 200_000;

  /** Dotted capital I's in a run that may be a name. */
  private static final int MAX_DOTTED_CAPITALS = 1_000;

  private HtmlLayout() {}

  /** Returns the blocks of the page, in the order of its source. */
  public static PageLayout of(String raw) {
    return of(raw, ReadingDeadline.NONE);
  }

  /**
   * Returns the blocks of the page, in the order of its source.
   *
   * @throws PageTooComplex if there are more tags, elements or blocks than one page may have
   */
  public static PageLayout of(String raw, ReadingDeadline deadline) {
    refuseLongNames(raw);
    // jsoup counts the lines up to each position, which nothing here needs; a carriage return means
    // the same in HTML and is not counted.
    String oneLine = raw.replace('\n', '\r');
    String bounded = NestingLimiter.bounded(oneLine);
    refuseTooManyTags(bounded);
    Document document = parsed(bounded, deadline);
    deadline.check();
    Element body = document.body();
    List<RawBlock> blocks = new ArrayList<>();
    ElementContextRules hints = new ElementContextRules();
    if (body != null) {
      new HtmlWalk(raw, blocks, hints, deadline).walk(body);
    }
    deadline.check();
    return new PageLayout(raw, true, List.copyOf(blocks), HtmlHead.of(document, hints));
  }

  /**
   * Parses step by step, and stops where tags that the parser opens again and again (a link around
   * paragraphs around bold text) make more elements than the page has tags.
   */
  private static Document parsed(String html, ReadingDeadline deadline) {
    StreamParser parser = new StreamParser(Parser.htmlParser().setTrackPosition(true));
    Iterator<Element> closed = parser.parse(new TimedReader(html, deadline), "").iterator();
    int elements = 0;
    while (closed.hasNext()) {
      closed.next();
      elements++;
      deadline.check(elements);
      if (elements > MAX_ELEMENTS) {
        throw tooManyElements();
      }
    }
    return parser.document();
  }

  /**
   * Refuses a page with too many tags. The parser's count covers closed elements only, and a page
   * cannot have more open elements than tags.
   */
  private static void refuseTooManyTags(String raw) {
    int tags = 0;
    for (int i = raw.indexOf('<'); i >= 0 && i + 1 < raw.length(); i = raw.indexOf('<', i + 1)) {
      tags += Character.isLetter(raw.charAt(i + 1)) ? 1 : 0;
    }
    if (tags > MAX_ELEMENTS) {
      throw tooManyElements();
    }
  }

  /**
   * Refuses a page with very long names: the parser takes quadratic time for the name of a tag, and
   * for the small letters of a name with dotted capital I's.
   */
  private static void refuseLongNames(String raw) {
    // Most pages are shorter than such a name.
    if (raw.length() <= MAX_NAME_CHARS && raw.indexOf('\u0130') < 0) {
      return;
    }
    int name = 0;
    int dotted = 0;
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      if (c <= ' ' || c == '>' || c == '/') {
        name = 0;
        dotted = 0;
      } else if (c == '<' && i + 1 < raw.length() && Character.isLetter(raw.charAt(i + 1))) {
        name = name == 0 ? 1 : name + 1;
      } else {
        name += name > 0 ? 1 : 0;
        dotted += c == '\u0130' ? 1 : 0;
      }
      if (name > MAX_NAME_CHARS || dotted > MAX_DOTTED_CAPITALS) {
        throw new PageTooComplex(
            "The page has names of elements or attributes of more than "
                + MAX_NAME_CHARS
                + " characters.");
      }
    }
  }

  private static PageTooComplex tooManyElements() {
    return new PageTooComplex("The page has more than " + MAX_ELEMENTS + " elements.");
  }

  /** Checks the deadline whenever the parser reads the next few kilobytes. */
  private static final class TimedReader extends StringReader {

    private final ReadingDeadline deadline;

    TimedReader(String html, ReadingDeadline deadline) {
      super(html);
      this.deadline = deadline;
    }

    @Override
    public int read(char[] target, int from, int length) throws IOException {
      deadline.check();
      return super.read(target, from, length);
    }
  }
}
