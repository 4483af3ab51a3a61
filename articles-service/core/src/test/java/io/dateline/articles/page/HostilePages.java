package io.dateline.articles.page;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.IntFunction;

/**
 * Pages made to be expensive: one small piece repeated up to the wanted size, alone and at each
 * place of a story where an extractor looks.
 */
public final class HostilePages {

  /** A kind of page that can have any size. */
  public record Shape(String name, RawPage.Format form, IntFunction<String> text) {

    /** Returns the page of this kind with about that many characters. */
    public RawPage page(int size) {
      return new RawPage(
          "https://hostile.example/2026/03/02/the-harbour-of-karsholm",
          null,
          form,
          null,
          text.apply(size).getBytes(StandardCharsets.UTF_8),
          false);
    }
  }

  private static final String STORY =
      "The ferry between Karsholm and Norrand runs again since Tuesday, the harbour master said, and"
          + " nobody in the two towns had thought that it would take so long to mend the shaft.\n"
          + "It had lain at the quay for four days, with the crew on board and the mail in the hold,"
          + " until a workshop in Karsholm had turned the part that the yard could not deliver.\n";

  private static final String[] CHARACTERS = {
    "-",
    "–",
    ".",
    ",",
    "/",
    "|",
    "(",
    ")",
    "[",
    "©",
    "&",
    "<",
    ">",
    "\"",
    "'",
    ":",
    "!",
    "@",
    "#",
    "*",
    "•",
    "_",
    "%",
    "0",
    "a",
    "A",
    "é",
    "É",
    "中",
    "가",
    "ก",
    "\u0301",
    "\u200b",
    "\u00a0",
    "\ud83d\ude00",
    "\ufffd",
    "\t",
    "ß",
    "İ",
    "ﬁ"
  };

  private static final String[] PHRASES = {
    "By A B",
    "By Nora Finch, ",
    "By Nora Finch and ",
    "Nora Finch",
    "Nora Finch de la ",
    "de la ",
    "A",
    "Aa",
    "AaAa.",
    "A-",
    "by",
    "and ",
    "Reuters",
    "(Reuters) -",
    "KARSHOLM, Velmora (Reuters) - ",
    "KARSHOLM ",
    "KARSHOLM, ",
    "Karsholm. ",
    "2026-01-01",
    "2026-01-01-",
    "2026-01-01T10:00:00 IST ",
    "March 3, 2026 10:00 IST",
    "3 March 2026",
    "10:00 ",
    "10:00 2026.",
    "Updated: ",
    "Published on ",
    "March",
    "Monday ",
    "Photo: ",
    "Photo: Aron Falk ",
    "REUTERS/Jane Roe ",
    "REUTERS/",
    "(Getty Images) ",
    "© ",
    "© 2026 ",
    "AP via ",
    "(Aron Falk/Press)",
    "Aron Falk/Norrand Press",
    "Aron/",
    "Save 40% OFF The Lantern ",
    "Subscribe to The Lantern ",
    "Share ",
    "facebook twitter ",
    "Source: ",
    "Source: A/",
    "Reporting by A; editing by ",
    "Reporting by ",
    "editing by ",
    "This story is from the ",
    "edition of ",
    "ends here. ",
    "Is it? \"",
    "3 min read ",
    "@nora ",
    "correspondent ",
    "MD ",
    "Ph.D. ",
    "E-RYT 200 ",
    "박지훈 기자 ",
    "www.example.com ",
    "info@example.com ",
    "Example ",
    "News Desk ",
    "Staff Writer",
    " | ",
    " - ",
    " · ",
    "(a) ",
    "[Picture source = Norrand] ",
    "the ",
    "thecitytheharbour",
    "&nbsp;",
    "&#x41;",
    "&notanentity;",
    "&&",
    "Tags: ",
    "all rights reserved ",
    "UTC+1 "
  };

  private static final String[] TAGS = {
    "a",
    "b",
    "i",
    "em",
    "strong",
    "font",
    "nobr",
    "u",
    "code",
    "span",
    "small",
    "cite",
    "div",
    "p",
    "h1",
    "h2",
    "ul",
    "ol",
    "li",
    "dl",
    "dt",
    "dd",
    "table",
    "tbody",
    "tr",
    "td",
    "th",
    "caption",
    "blockquote",
    "figure",
    "figcaption",
    "form",
    "button",
    "label",
    "select",
    "option",
    "textarea",
    "svg",
    "math",
    "template",
    "noscript",
    "article",
    "aside",
    "nav",
    "header",
    "footer",
    "section",
    "main",
    "pre",
    "br",
    "hr",
    "img",
    "input",
    "script",
    "style",
    "title",
    "head",
    "body",
    "html",
    "meta",
    "link",
    "iframe",
    "object",
    "applet",
    "marquee",
    "ruby",
    "rt",
    "frameset",
    "plaintext",
    "address",
    "center",
    "details",
    "summary",
    "foreignObject",
    "mi",
    "annotation-xml",
    "colgroup"
  };

  private static final String[] MARKUP = {
    "<!--",
    "<!-- x -->",
    "<!",
    "<?",
    "</",
    "<a",
    "<a href='",
    "<![CDATA[",
    "]]>",
    "<p",
    "</p>",
    "</b>",
    "</a>",
    "</div>",
    "</table>",
    "</br>",
    "<a href=/author/x>N</a>",
    "<a rel=author>",
    "<a rel=author>Nora Finch</a>",
    "<a href='/author/x'>",
    "<span rel=author>x",
    "<span itemprop=author>",
    "<span itemprop=author>Nora Finch</span> ",
    "<figcaption><span class=credit>",
    "<span class=credit>",
    "<span class=caption>",
    "<span class=caption>x</span>",
    "<figcaption>A pier. Aron Falk</figcaption>",
    "<figure><img><figcaption>x y z",
    "<i class=credit>x",
    "<time datetime=2026-03-02>",
    "<time datetime=2026-03-02>x</time>",
    "<meta name=author content='Nora Finch'>",
    "<meta name=x content=y>",
    "<meta property=og:title content='The harbour'>",
    "<title></title>",
    "<title>x</title>",
    "<svg><title>",
    "<svg><desc>",
    "<p>x",
    "<p>x</p>",
    "<p>The a b c d.</p>",
    "<li>x</li>",
    "<br>x",
    "<br><br>x",
    "<h1>The harbour of Karsholm</h1>",
    "<h2>x y</h2>",
    "<p class=byline>By Nora Finch</p>",
    "<p class=byline>",
    "<div class=a-b-c-d id=e>",
    "<div style='display:none'>",
    "<td>x",
    "<table><tr><td>x",
    "<select><option>x",
    "<div hidden role=main>",
    "<a href=x>y</a> ",
    "<b>x</b>",
    "<b><i>x",
    "<b></i>",
    "<a><div>",
    "<a><p><b>",
    "<p><font size=1>",
    "<b><p></b>",
    "<nobr><div>",
    "<table>x",
    "<table><a>",
    "<form><div>",
    "<math><mi><table>",
    "<svg><p>",
    "<template><b>",
    "<ruby><rt>",
    "<option><b>"
  };

  private HostilePages() {}

  /** Returns all kinds of pages, always the same ones. */
  public static List<Shape> all() {
    List<Shape> shapes = new ArrayList<>();
    shapes.addAll(texts());
    shapes.addAll(markups());
    shapes.addAll(declared());
    shapes.addAll(nested());
    return shapes;
  }

  private static List<Shape> texts() {
    Map<String, String> units = new LinkedHashMap<>();
    for (String c : CHARACTERS) {
      units.put(c, c);
      units.put(c + " ", c + " ");
      units.put(c + "\\n", c + "\n");
    }
    for (String phrase : PHRASES) {
      units.put(phrase, phrase);
      units.put(phrase + " ", phrase.strip() + " ");
      units.put(phrase + "\\n", phrase + "\n");
    }
    units.put("a sentence", "The ferry runs again, he said. ");
    units.put("a paragraph", "The ferry runs again since Tuesday, the harbour master said.\n");
    List<Shape> shapes = new ArrayList<>();
    units.forEach(
        (name, unit) -> {
          shapes.add(text("alone " + name, size -> repeated(unit, size)));
          shapes.add(
              text(
                  "around a story " + name,
                  size ->
                      "Ferry runs again\nMarch 3, 2026\n"
                          + repeated(unit, size / 3)
                          + "\nUpdated 4 March 2026\n"
                          + repeated(unit, size / 3)
                          + STORY
                          + repeated(unit, size / 3)));
          shapes.add(
              html(
                  "in a caption " + name,
                  size ->
                      "<h1>Ferry runs again</h1><figure><img><figcaption>"
                          + repeated(unit, size)
                          + "</figcaption></figure>"
                          + paragraphs()));
          shapes.add(
              html(
                  "declared " + name,
                  size -> {
                    String value = repeated(unit, size).replace('"', '\'').replace('\\', '/');
                    return "<title>"
                        + value
                        + "</title><meta name=author content=\""
                        + value
                        + "\"><meta property=og:title content=\""
                        + value
                        + "\"><meta property=og:site_name content=\""
                        + value
                        + "\"><meta property=article:published_time content=\""
                        + value
                        + "\"><link rel=canonical href=\""
                        + value
                        + "\"><h1>"
                        + value
                        + "</h1>"
                        + paragraphs();
                  }));
        });
    return shapes;
  }

  private static List<Shape> markups() {
    List<Shape> shapes = new ArrayList<>();
    for (String markup : MARKUP) {
      shapes.add(html("repeated " + markup, size -> repeated(markup, size)));
      shapes.add(
          html("in a story " + markup, size -> paragraphs() + repeated(markup, size) + STORY));
    }
    for (String tag : TAGS) {
      shapes.add(html("open <" + tag + ">", size -> repeated("<" + tag + ">", size)));
      shapes.add(html("open <" + tag + ">x", size -> repeated("<" + tag + ">x ", size)));
      shapes.add(
          html("closed <" + tag + ">", size -> repeated("<" + tag + ">x</" + tag + ">", size)));
      shapes.add(
          html(
              "nested <" + tag + ">",
              size ->
                  repeated("<" + tag + " class=credit>x", size / 2)
                      + repeated("</" + tag + ">", size / 2)));
      shapes.add(
          html(
              "each another <" + tag + ">", size -> numbered("<" + tag + " class=c%d>x<p>", size)));
    }
    Random random = new Random(20);
    for (int i = 0; i < 60; i++) {
      StringBuilder unit = new StringBuilder();
      for (int k = 0; k < 3; k++) {
        String tag = TAGS[random.nextInt(TAGS.length)];
        unit.append(random.nextInt(4) == 0 ? "</" : "<").append(tag).append('>');
        if (random.nextInt(4) == 0) {
          unit.append('x');
        }
      }
      shapes.add(html("mixed " + unit, size -> repeated(unit.toString(), size)));
    }
    return shapes;
  }

  private static List<Shape> declared() {
    List<Shape> shapes = new ArrayList<>();
    shapes.add(
        ld(
            "authors",
            size -> list("{\"@type\":\"Person\",\"name\":\"Nora Finch%d\"}", size),
            true));
    shapes.add(ld("names", size -> list("\"Nora Finch%d\"", size), true));
    shapes.add(ld("same names", size -> list("\"Nora Finch\"", size), true));
    shapes.add(
        html(
            "json-ld publishers and authors",
            size ->
                "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"author\":"
                    + list("\"Nora Finch%d\"", size / 2)
                    + ",\"publisher\":"
                    + list("\"Norrand %d\"", size / 2)
                    + "}</script>"
                    + paragraphs()));
    shapes.add(
        html(
            "json-ld nested",
            size ->
                "<script type=application/ld+json>"
                    + repeated("{\"@graph\":[", size)
                    + "</script>"
                    + paragraphs()));
    shapes.add(
        html(
            "json-ld articles",
            size ->
                "<script type=application/ld+json>"
                    + list("{\"@type\":\"NewsArticle\",\"@id\":\"%d\"}", size)
                    + "</script>"
                    + paragraphs()));
    shapes.add(
        html(
            "json-ld article bodies",
            size ->
                "<script type=application/ld+json>"
                    + repeated("\"articleBody\"", size)
                    + "</script>"
                    + paragraphs()));
    shapes.add(
        html(
            "json-ld scripts",
            size ->
                repeated(
                        "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"author\":\"A"
                            + " B\"}</script>",
                        size)
                    + paragraphs()));
    shapes.add(html("attributes", size -> "<p " + numbered("a%d=x ", size) + ">" + paragraphs()));
    shapes.add(
        html("same attributes", size -> "<p " + repeated("a=x ", size) + ">" + paragraphs()));
    shapes.add(
        html("a long class", size -> "<p class='" + numbered("a%d ", size) + "'>" + paragraphs()));
    shapes.add(html("a long tag", size -> "<" + repeated("a", size) + ">" + paragraphs()));
    shapes.add(html("metas", size -> numbered("<meta name=m%d content=x>", size) + paragraphs()));
    return shapes;
  }

  private static List<Shape> nested() {
    List<Shape> shapes = new ArrayList<>();
    for (String unit :
        List.of(
            "<a rel=author>",
            "<span itemprop=author>",
            "<a href=/author/x>",
            "<div class=caption>",
            "<span class=credit>",
            "<figcaption><cite>",
            "<svg><title>",
            "<i class=caption>")) {
      shapes.add(
          html(
              "nested with words " + unit,
              size -> repeated(unit + "Nora Finch " + "</p>", size) + paragraphs()));
    }
    return shapes;
  }

  private static Shape text(String name, IntFunction<String> text) {
    return new Shape("text: " + name, RawPage.Format.TEXT, text);
  }

  private static Shape html(String name, IntFunction<String> text) {
    return new Shape("html: " + name, RawPage.Format.HTML, text);
  }

  private static Shape ld(String name, IntFunction<String> authors, boolean article) {
    return html(
        "json-ld " + name,
        size ->
            "<script type=application/ld+json>{\"@type\":\""
                + (article ? "NewsArticle" : "WebPage")
                + "\",\"author\":"
                + authors.apply(size)
                + "}</script>"
                + "<h1>Ferry runs again</h1><p class=byline>By Nora Finch0</p>"
                + paragraphs());
  }

  private static String paragraphs() {
    return "<p>" + STORY.replace("\n", "</p><p>") + "</p>";
  }

  private static String repeated(String unit, int size) {
    return unit.repeat(Math.max(1, size / unit.length()));
  }

  private static String numbered(String unit, int size) {
    StringBuilder all = new StringBuilder(size);
    for (int i = 0; all.length() < size; i++) {
      all.append(unit.replace("%d", Integer.toString(i)));
    }
    return all.toString();
  }

  private static String list(String unit, int size) {
    StringBuilder all = new StringBuilder(size).append('[');
    for (int i = 0; all.length() < size; i++) {
      all.append(i == 0 ? "" : ",").append(unit.replace("%d", Integer.toString(i)));
    }
    return all.append(']').toString();
  }
}
