package io.dateline.articles;

import io.dateline.articles.language.LanguageDetector;
import io.dateline.articles.page.PageReader;
import io.dateline.articles.page.ParsedPage;
import io.dateline.articles.page.RawPage;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * An invented page of an invented outlet, around whose story tests put what does not belong to it.
 */
public final class StoryPage {

  public static final String HEADLINE = "Harrow Quay to rebuild timber market";

  public static final List<String> STORY =
      List.of(
          "The council of Harrow Quay agreed on Monday to rebuild the timber market, which burned"
              + " down in a storm two winters ago.",
          "Architect Ilse Brandvold said the new hall would have a roof of slate and room for sixty"
              + " stalls, twice as many as before.",
          "Traders welcomed the plan. Cheese maker Omar Lindqvist said he had been selling from a"
              + " van in all weathers since the fire.",
          "The work will cost nine million marks, of which the county pays a third, and should be"
              + " done by the autumn of next year.",
          "Opponents say that the money is needed for the hospital, where two wards have been closed"
              + " since January for want of nurses.",
          "The mayor, Tilda Rasmussen, promised that nobody would pay a higher rent than before the"
              + " fire.");

  public static final List<String> OTHER_STORY =
      List.of(
          "A museum in Tarn has found a lost letter of its founder behind a wardrobe during repairs"
              + " to the attic.",
          "The letter, four pages long, asks a brother for money to buy a collection of stuffed"
              + " birds, curator Benno Falke said.",
          "It will be shown from April next to the birds, which the founder did manage to buy in the"
              + " end.");

  private static final PageReader READER = PageReader.withLanguages(LanguageDetector.NONE);

  private StoryPage() {}

  /** Returns paragraphs of HTML. */
  public static String paragraphs(List<String> texts) {
    return "<p>" + String.join("</p><p>", texts) + "</p>";
  }

  /** Returns the page with this HTML as the content of the story, and other parts around it. */
  public static String with(String before, String story, String behind) {
    return html(
        "<title>"
            + HEADLINE
            + " | Quay Herald</title>"
            + "<meta property='og:site_name' content='Quay Herald'>",
        before,
        "<h1>" + HEADLINE + "</h1>",
        story,
        behind);
  }

  /** Returns a page of these parts. */
  public static String html(
      String head, String before, String heading, String story, String behind) {
    return """
        <!doctype html><html lang=en><head><meta charset=utf-8>%s</head><body>
        <header><a href=/>Quay Herald</a><nav><ul><li><a href=/n>News</a></li>
        <li><a href=/s>Sport</a></li><li><a href=/c>Culture</a></li></ul></nav></header>
        <main>%s<article>%s<p class=byline>By Nora Felding</p>
        <time datetime=2026-02-03T10:00:00Z>3 February 2026</time>
        <div class=story>%s</div></article>%s</main>
        <footer><ul><li><a href=/p>Privacy</a></li><li><a href=/i>Imprint</a></li></ul>
        <p>© 2026 Quay Herald</p></footer></body></html>
        """
        .formatted(head, before, heading, story, behind);
  }

  public static ParsedPage readHtml(String html) {
    return read(html, RawPage.Format.HTML);
  }

  public static ParsedPage readText(String text) {
    return read(text, RawPage.Format.TEXT);
  }

  /** Returns the paragraphs of the body. */
  public static List<String> body(ParsedPage page) {
    return page.body().isEmpty() ? List.of() : List.of(page.body().split("\n\n"));
  }

  private static ParsedPage read(String page, RawPage.Format format) {
    return READER.read(
        new RawPage(
            "https://news.example/2026/02/03/41",
            null,
            format,
            "utf-8",
            page.getBytes(StandardCharsets.UTF_8),
            false));
  }

  /** Returns the paragraph in lines of at most so many characters. */
  public static String wrapped(String paragraph, int width) {
    StringBuilder text = new StringBuilder();
    int column = 0;
    for (String word : paragraph.split(" ")) {
      boolean fits = column + 1 + word.length() <= width;
      text.append(column == 0 ? "" : fits ? " " : "\n").append(word);
      column = column == 0 || !fits ? word.length() : column + 1 + word.length();
    }
    return text.toString();
  }
}
