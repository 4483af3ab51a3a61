package io.dateline.articles.ingest;

import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/**
 * The fields that a feed states about itself before its first entry.
 *
 * @param title the title as plain text, or an empty string
 * @param base the address against which links are resolved, or an empty string
 * @param language the declared language, or an empty string
 */
record NewsFeedHead(String title, String base, String language) {

  /**
   * Reads the head.
   *
   * @param xml the beginning of the feed, without the end tags of its root
   */
  static NewsFeedHead of(String xml) {
    Element root = NewsFeedEntry.parsed(xml).firstElementChild();
    if (root == null) {
      return new NewsFeedHead("", "", "");
    }
    Element channel =
        root.children().stream()
            .filter(child -> NewsFeedEntry.localName(child).equals("channel"))
            .findFirst()
            .orElse(root);
    String declared =
        Stream.concat(texts(channel, "language"), Stream.of(root.attr("xml:lang")))
            .filter(tag -> tag.matches("[A-Za-z]{2,3}([-_]\\w{2,8})*"))
            .findFirst()
            .orElse("");
    return new NewsFeedHead(
        channel.children().stream()
            .filter(child -> NewsFeedEntry.localName(child).equals("title"))
            .findFirst()
            .map(NewsFeedEntry::plain)
            .orElse(""),
        resolved(resolved(link(channel), root.attr("xml:base")), channel.attr("xml:base")),
        declared);
  }

  /** Returns the address of the outlet, else that of the feed. */
  private static String link(Element channel) {
    List<Element> links =
        channel.children().stream()
            .filter(child -> NewsFeedEntry.localName(child).equals("link"))
            .toList();
    Stream<String> addresses =
        links.stream()
            .filter(link -> link.attr("rel").isBlank() || NewsFeedEntry.isRel(link, "alternate"))
            .map(link -> link.attr("href"));
    Stream<String> selves =
        links.stream()
            .filter(link -> NewsFeedEntry.isRel(link, "self"))
            .map(link -> link.attr("href"));
    return Stream.of(links.stream().map(Element::wholeText), addresses, selves)
        .flatMap(urls -> urls)
        .map(String::strip)
        .filter(url -> url.startsWith("http"))
        .findFirst()
        .orElse("");
  }

  private static Stream<String> texts(Element parent, String name) {
    return parent.children().stream()
        .filter(child -> NewsFeedEntry.localName(child).equals(name))
        .map(child -> child.wholeText().strip());
  }

  /** Returns the absolute address of a link, or the link itself if it cannot be resolved. */
  static String resolved(String base, String link) {
    if (link.isBlank()) {
      return base;
    }
    Element anchor = new Element("a").attr("href", link);
    anchor.setBaseUri(base.isEmpty() ? "https:" : base);
    String absolute = anchor.absUrl("href");
    return absolute.isEmpty() ? link : absolute;
  }
}
