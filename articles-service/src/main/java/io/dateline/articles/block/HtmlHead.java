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
    for (Element meta : document.select("meta[content]")) {
      for (String attribute : List.of("name", "property", "itemprop")) {
        String name = meta.attr(attribute).toLowerCase(Locale.ROOT);
        if (!name.isEmpty()) {
          put(
              metas,
              attribute.equals("itemprop") ? "itemprop:" + name : name,
              meta.attr("content"));
        }
      }
    }
    for (Element link : document.select("link[rel=canonical][href]")) {
      put(metas, "link:canonical", link.attr("href"));
    }
    for (Element author : document.select("[rel=author], [itemprop=author]")) {
      put(metas, "rel:author", Whitespace.folded(author.text()));
    }
    for (Element time : document.select("time[datetime]")) {
      put(metas, "time", time.attr("datetime"));
    }
    for (Element published : document.select("[itemprop=datePublished][datetime]")) {
      put(metas, "itemprop:datepublished", published.attr("datetime"));
    }
    List<String> jsonLd = new ArrayList<>();
    for (Element script : document.select("script[type*=ld+json]")) {
      jsonLd.add(script.data());
    }
    Element root = document.selectFirst("html");
    String language = root == null || root.attr("lang").isBlank() ? null : root.attr("lang");
    Element title = document.selectFirst("title");
    return new PageHead(
        language,
        title == null || title.text().isBlank() ? null : Whitespace.folded(title.text()),
        metas,
        jsonLd);
  }

  private static void put(Map<String, List<String>> metas, String name, String content) {
    metas.computeIfAbsent(name, n -> new ArrayList<>(2)).add(Whitespace.folded(content));
  }
}
