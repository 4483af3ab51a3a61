package io.dateline.articles.block;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Collects a {@link PageHead} from a parsed page. */
final class HtmlHead {

  private HtmlHead() {}

  static PageHead of(Document document) {
    Map<String, List<String>> metas = new HashMap<>();
    List<String> jsonLd = new ArrayList<>();
    String[] title = new String[1];
    document.traverse(
        (node, depth) -> {
          if (node instanceof Element element) {
            read(element, metas, jsonLd, title);
          }
        });
    Element root = document.firstElementChild();
    String language = root == null || root.attr("lang").isBlank() ? null : root.attr("lang");
    return new PageHead(language, title[0], metas, jsonLd);
  }

  private static void read(
      Element element, Map<String, List<String>> metas, List<String> jsonLd, String[] title) {
    String tag = element.normalName();
    if (tag.equals("title") && title[0] == null && !element.text().isBlank()) {
      title[0] = Whitespace.folded(element.text());
    }
    if (element.attributesSize() == 0) {
      return;
    }
    switch (tag) {
      case "meta" -> readMeta(element, metas);
      case "link" -> {
        if (element.attr("rel").equalsIgnoreCase("canonical") && element.hasAttr("href")) {
          put(metas, "link:canonical", element.attr("href"));
        }
      }
      case "script" -> {
        if (element.attr("type").toLowerCase(Locale.ROOT).contains("ld+json")) {
          jsonLd.add(element.data());
        }
      }
      case "time" -> {
        if (element.hasAttr("datetime")) {
          put(metas, "time", element.attr("datetime"));
        }
      }
      default -> {}
    }
    String item = element.attr("itemprop");
    if (item.equalsIgnoreCase("author") || element.attr("rel").equalsIgnoreCase("author")) {
      put(metas, "rel:author", element.text());
    }
    boolean dated = item.equalsIgnoreCase("datePublished") || item.equalsIgnoreCase("dateModified");
    if (dated && element.hasAttr("datetime")) {
      put(metas, "itemprop:" + item.toLowerCase(Locale.ROOT), element.attr("datetime"));
    }
  }

  private static void readMeta(Element meta, Map<String, List<String>> metas) {
    if (!meta.hasAttr("content")) {
      return;
    }
    for (String attribute : List.of("name", "property", "itemprop")) {
      String name = meta.attr(attribute).toLowerCase(Locale.ROOT);
      if (!name.isEmpty()) {
        put(metas, attribute.equals("itemprop") ? "itemprop:" + name : name, meta.attr("content"));
      }
    }
  }

  private static void put(Map<String, List<String>> metas, String name, String content) {
    metas.computeIfAbsent(name, n -> new ArrayList<>(2)).add(Whitespace.folded(content));
  }
}
