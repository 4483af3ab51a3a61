package io.dateline.articles.ingest;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.parser.Parser;

/**
 * Reads one entry of an RSS or Atom feed with a parser that no fault of the XML stops. A field that
 * cannot be read is left out.
 */
final class NewsFeedEntry {

  /** Prefixes under which RSS feeds use elements of Atom ("a10" in those that .NET writes). */
  private static final Set<String> ATOM_PREFIXES = Set.of("", "atom", "a10");

  /** "desk@example.org (Nora Finch)", as RSS writes authors. */
  private static final Pattern MAIL_AND_NAME =
      Pattern.compile("\\S+@\\S+\\s*\\((?<behind>[^()]+)\\)|(?<before>[^<>]+?)\\s*<\\S+@\\S+>");

  private static final String TITLE = "title";

  private static final Pattern SHORT_YEAR =
      Pattern.compile("^(?:\\p{L}{2,9}\\.?, )?(\\d{1,2} \\p{L}{3,9}\\.?) (\\d\\d) ");

  private final Element entry;
  private final NewsFeedHead feed;
  private final String base;

  private NewsFeedEntry(Element entry, NewsFeedHead feed) {
    this.entry = entry;
    this.feed = feed;
    this.base = NewsFeedHead.resolved(feed.base(), entry.attr("xml:base"));
  }

  static NewsFeedEntry of(String xml, NewsFeedHead feed) {
    Element entry = parsed(xml).firstElementChild();
    return new NewsFeedEntry(entry == null ? new Element("item") : entry, feed);
  }

  static Document parsed(String xml) {
    Document document = Jsoup.parse(xml, "", Parser.xmlParser());
    document.outputSettings().prettyPrint(false);
    return document;
  }

  /** Returns the title as plain text, or an empty string. */
  String title() {
    return own(TITLE).map(NewsFeedEntry::plain).filter(t -> !t.isBlank()).findFirst().orElse("");
  }

  /** Returns the content as HTML, else the summary, else an empty string. */
  String content() {
    return Stream.of("encoded", "content", "description", "summary")
        .flatMap(this::own)
        .map(NewsFeedEntry::html)
        .filter(html -> !html.isBlank())
        .findFirst()
        .orElse("");
  }

  /** Returns the address of the page, or null if the entry has none. */
  String url() {
    return Stream.of(link(), guid())
        .filter(url -> url != null && !url.isBlank())
        .findFirst()
        .orElse(null);
  }

  /**
   * Returns the link to the page: that of RSS is text, that of Atom has no other {@code rel} than
   * "alternate". Of several, one to HTML counts before one that does not say to what it leads.
   */
  private String link() {
    List<Element> links = own("link").toList();
    String text =
        links.stream().map(Element::wholeText).filter(t -> !t.isBlank()).findFirst().orElse(null);
    if (text != null) {
      return NewsFeedHead.resolved(base, text.strip());
    }
    List<Element> pages =
        links.stream()
            .filter(link -> link.attr("rel").isBlank() || isRel(link, "alternate"))
            .filter(link -> !link.attr("href").isBlank())
            .filter(link -> link.attr("type").isBlank() || isHtml(link.attr("type")))
            .toList();
    return Stream.concat(pages.stream().filter(p -> isHtml(p.attr("type"))), pages.stream())
        .findFirst()
        .map(
            link ->
                NewsFeedHead.resolved(
                    NewsFeedHead.resolved(base, link.attr("xml:base")), link.attr("href").strip()))
        .orElse(null);
  }

  static boolean isRel(Element link, String rel) {
    return link.attr("rel").strip().equalsIgnoreCase(rel);
  }

  private static boolean isHtml(String type) {
    return type.toLowerCase(java.util.Locale.ROOT).contains("html");
  }

  /** Returns the identifier of the entry if it is an address. */
  private String guid() {
    return Stream.of("guid", "id")
        .flatMap(this::own)
        .filter(id -> !id.attr("isPermaLink").strip().equalsIgnoreCase("false"))
        .map(id -> id.wholeText().strip())
        .filter(id -> id.startsWith("http"))
        .findFirst()
        .orElse(null);
  }

  /** Returns the names of the authors; a feed that names itself as author names nobody. */
  List<String> authors() {
    return Stream.concat(
            own("author").flatMap(NewsFeedEntry::names), own("creator").map(NewsFeedEntry::plain))
        .map(NewsFeedEntry::name)
        .filter(name -> !name.isBlank() && !name.equalsIgnoreCase(feed.title()))
        .distinct()
        .toList();
  }

  private static Stream<String> names(Element author) {
    List<Element> names =
        author.children().stream().filter(child -> localName(child).equals("name")).toList();
    return names.isEmpty()
        ? Stream.of(plain(author)).filter(text -> author.childrenSize() == 0)
        : names.stream().map(NewsFeedEntry::plain);
  }

  private static String name(String printed) {
    Matcher mail = MAIL_AND_NAME.matcher(printed.strip());
    if (mail.matches()) {
      return (mail.group("behind") == null ? mail.group("before") : mail.group("behind"))
          .replaceAll("^[\"'\\s]+|[\"'\\s]+$", "");
    }
    return printed.contains("@") ? "" : printed.strip();
  }

  /**
   * Returns the time of publication as printed, in ISO 8601 if its form is a usual one, or null.
   */
  String published() {
    String stated = time("pubDate", "published", "issued", "date");
    return stated == null ? updated() : stated;
  }

  /** Returns the time of the last change as {@link #published}, or null. */
  String updated() {
    return time("updated", "modified");
  }

  private String time(String... names) {
    return Stream.of(names)
        .flatMap(this::own)
        .map(element -> element.wholeText().strip())
        .filter(text -> !text.isEmpty())
        .findFirst()
        .map(NewsFeedEntry::iso)
        .orElse(null);
  }

  private static String iso(String time) {
    for (DateTimeFormatter form :
        List.of(DateTimeFormatter.ISO_OFFSET_DATE_TIME, DateTimeFormatter.RFC_1123_DATE_TIME)) {
      try {
        return OffsetDateTime.parse(time, form).toString();
      } catch (DateTimeException e) {
        // The next form, else the reader of the page tries.
      }
    }
    // "4 Mar 26": the first form of these times had years of two digits (RFC 822).
    return SHORT_YEAR.matcher(time).replaceFirst("$1 20$2 ");
  }

  /** Returns the entry's own elements of this name, not those of elements inside of it. */
  private Stream<Element> own(String name) {
    List<Element> direct = named(entry.children(), name);
    // An element whose end tag is missing holds those behind it.
    boolean broken =
        direct.isEmpty()
            && named(entry.children(), TITLE).stream().anyMatch(NewsFeedEntry::isUnclosed);
    return (broken ? named(entry.getAllElements(), name) : direct).stream();
  }

  private List<Element> named(List<Element> elements, String name) {
    return elements.stream()
        .filter(child -> localName(child).equals(name))
        .filter(this::isOwn)
        .toList();
  }

  private static boolean isUnclosed(Element title) {
    return title.children().stream().anyMatch(child -> localName(child).equals("link"));
  }

  /** Returns whether the element says something about the entry: "media:title" names a picture. */
  private boolean isOwn(Element child) {
    String prefix = prefix(child);
    return switch (localName(child)) {
      case "creator", "date", "modified" -> true;
      case "encoded" -> !prefix.equals("excerpt");
      default -> ATOM_PREFIXES.contains(prefix) || prefix.equals(prefix(entry));
    };
  }

  static String localName(Element element) {
    String name = element.tagName();
    return name.substring(name.indexOf(':') + 1);
  }

  private static String prefix(Element element) {
    String name = element.tagName();
    return name.substring(0, Math.max(0, name.indexOf(':')));
  }

  /**
   * Returns the plain text of an element that may hold HTML: "Dole &amp;amp; Son" is "Dole & Son".
   */
  static String plain(Element element) {
    if (isUnclosed(element)) {
      return element.ownText();
    }
    if (element.childrenSize() > 0) {
      return element.text();
    }
    String text = element.wholeText();
    boolean literal = element.attr("type").strip().equalsIgnoreCase("text");
    return literal
        ? Parser.unescapeEntities(text, false).strip()
        : Jsoup.parseBodyFragment(text).text();
  }

  private static String html(Element element) {
    String type = element.attr("type").strip();
    if (element.childrenSize() > 0) {
      return element.html();
    }
    String text = element.wholeText();
    boolean plain = type.equalsIgnoreCase("text") || type.equalsIgnoreCase("text/plain");
    return plain
        ? Stream.of(text.split("\\n\\s*\\n", -1))
            .map(paragraph -> "<p>" + Entities.escape(paragraph) + "</p>")
            .collect(Collectors.joining())
        : text;
  }
}
