package io.dateline.articles.block;

import io.dateline.articles.language.Languages;
import io.dateline.articles.language.WordList;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Collects the {@link PageHead} of a parsed page. */
final class HtmlHead {

  /** "/author/nora-finch": the text of a link to such an address is the name of a writer. */
  private static final Pattern AUTHOR_PAGE =
      Pattern.compile("(?i)[/?&](?:" + Languages.alternatives(WordList.AUTHOR_PAGE) + ")[/=].");

  /**
   * "Written by" as a label in the metadata for social media: the value beside it is the author.
   */
  private static final Pattern WRITTEN_BY =
      Pattern.compile("(?i)(?:" + Languages.alternatives(WordList.WRITTEN_BY) + ")");

  /** Characters of one declared value; some outlets declare whole stories as descriptions. */
  private static final int MAX_CONTENT_CHARS = 50_000;

  /** Values under one name; pages link a few dozen writers at most. */
  private static final int MAX_VALUES_PER_NAME = 200;

  /**
   * Characters of all JSON-LD scripts of a page; the parsed tree takes up to 100 bytes for each.
   */
  private static final int MAX_JSON_LD_CHARS = 2_000_000;

  /** Attributes in which elements state a time, the most exact first. */
  private static final List<String> TIME_ATTRIBUTES = List.of("datetime", "content", "title");

  /** Elements around an author or a time that are looked at; pages nest some 30 of them. */
  private static final int MAX_LEVELS_AROUND = 60;

  private HtmlHead() {}

  static PageHead of(Document document, ElementContextRules rules) {
    Map<String, List<String>> metas = new HashMap<>();
    List<String> jsonLd = new ArrayList<>();
    String[] title = new String[1];
    document.traverse(
        (node, depth) -> {
          if (node instanceof Element element) {
            read(element, rules, metas, jsonLd, title);
          }
        });
    for (int i = 1; i <= 3; i++) {
      if (WRITTEN_BY.matcher(first(metas, "twitter:label" + i)).matches()) {
        put(metas, "twitter:written by", first(metas, "twitter:data" + i));
      }
    }
    Element root = document.firstElementChild();
    String language = root == null || root.attr("lang").isBlank() ? null : root.attr("lang");
    return new PageHead(language, title[0], metas, jsonLd);
  }

  private static void read(
      Element element,
      ElementContextRules rules,
      Map<String, List<String>> metas,
      List<String> jsonLd,
      String[] title) {
    String tag = element.normalName();
    if (tag.equals("title") && title[0] == null) {
      title[0] =
          ShortElementText.of(element)
              .map(Whitespace::folded)
              .filter(text -> !text.isBlank())
              .orElse(null);
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
        if (LowerCase.of(element.attr("type")).contains("ld+json")) {
          addJsonLd(jsonLd, element.data());
        }
      }
      default -> readPrinted(element, tag, rules, metas);
    }
  }

  /** Reads authors and times that are marked in the text that readers see. */
  private static void readPrinted(
      Element element, String tag, ElementContextRules rules, Map<String, List<String>> metas) {
    String item = LowerCase.of(element.attr("itemprop"));
    boolean author = item.equals("author") || element.attr("rel").equalsIgnoreCase("author");
    boolean writer = tag.equals("a") && AUTHOR_PAGE.matcher(element.attr("href")).find();
    boolean time = tag.equals("time") && element.hasAttr("datetime");
    boolean dated = item.equals("datepublished") || item.equals("datemodified");
    String microformat = timeClass(element);
    if (!(author || writer || time || dated || microformat != null) || isOfOthers(element, rules)) {
      return;
    }
    if (author) {
      putText(metas, "rel:author", element);
    }
    if (writer) {
      putText(metas, "link:author", element);
    }
    if (time) {
      put(metas, "time", element.attr("datetime"));
    }
    if (dated) {
      stated(element).ifPresent(at -> put(metas, "itemprop:" + item, at));
    }
    if (microformat != null) {
      stated(element).ifPresent(at -> put(metas, microformat, at));
    }
  }

  /** Returns the name under which a time of the microformats hAtom and h-entry is kept, or null. */
  private static String timeClass(Element element) {
    String names = element.className();
    if (!names.contains("published") && !names.contains("updated")) {
      return null;
    }
    if (element.hasClass("published") || element.hasClass("dt-published")) {
      return "microformat:published";
    }
    return element.hasClass("updated") || element.hasClass("dt-updated")
        ? "microformat:updated"
        : null;
  }

  /**
   * {@code <abbr class="published" title="2026-04-25T00:23:00-04:00">}: returns the time that an
   * element states in an attribute of its own or of the element inside of it.
   */
  private static Optional<String> stated(Element element) {
    Element inside = element.childrenSize() == 1 ? element.child(0) : element;
    for (Element stating : List.of(element, inside)) {
      for (String attribute : TIME_ATTRIBUTES) {
        if (stating.attr(attribute).chars().anyMatch(Character::isDigit)) {
          return Optional.of(stating.attr(attribute));
        }
      }
    }
    return Optional.empty();
  }

  /**
   * Returns whether an element is of a reader's comment, of another story or of the page's frame.
   */
  private static boolean isOfOthers(Element element, ElementContextRules rules) {
    Set<StructuralContext> contexts = EnumSet.noneOf(StructuralContext.class);
    int levels = 0;
    for (Element around = element;
        around != null && levels < MAX_LEVELS_AROUND;
        around = around.parent()) {
      levels++;
      if (LowerCase.of(around.attr("itemprop")).equals("comment")
          || LowerCase.of(around.attr("itemtype")).endsWith("/comment")) {
        return true;
      }
      if (around.normalName().equals("aside") && contexts.contains(StructuralContext.ARTICLE)) {
        // The article is a box beside the story.
        return true;
      }
      rules.add(around, contexts);
    }
    boolean frame =
        contexts.contains(StructuralContext.HEADER) || contexts.contains(StructuralContext.NAV);
    boolean story =
        contexts.contains(StructuralContext.ARTICLE) || contexts.contains(StructuralContext.MAIN);
    return contexts.contains(StructuralContext.COMMENT_NAME)
        || contexts.contains(StructuralContext.RELATED_NAME)
        || (contexts.contains(StructuralContext.ASIDE) && !story)
        || (frame && !story);
  }

  private static void readMeta(Element meta, Map<String, List<String>> metas) {
    if (!meta.hasAttr("content")) {
      return;
    }
    for (String attribute : List.of("name", "property", "itemprop")) {
      String name = LowerCase.of(meta.attr(attribute));
      if (!name.isEmpty()) {
        put(metas, attribute.equals("itemprop") ? "itemprop:" + name : name, meta.attr("content"));
      }
    }
  }

  private static void addJsonLd(List<String> scripts, String script) {
    int chars = script.length();
    for (String before : scripts) {
      chars += before.length();
    }
    if (chars <= MAX_JSON_LD_CHARS && scripts.size() < MAX_VALUES_PER_NAME) {
      scripts.add(script);
    }
  }

  private static String first(Map<String, List<String>> metas, String name) {
    return metas.getOrDefault(name, List.of("")).get(0);
  }

  private static void putText(Map<String, List<String>> metas, String name, Element element) {
    ShortElementText.of(element).ifPresent(text -> put(metas, name, text));
  }

  private static void put(Map<String, List<String>> metas, String name, String content) {
    if (content.length() > MAX_CONTENT_CHARS) {
      return;
    }
    List<String> contents = metas.computeIfAbsent(name, n -> new ArrayList<>(2));
    if (contents.size() < MAX_VALUES_PER_NAME) {
      contents.add(Whitespace.folded(content));
    }
  }
}
