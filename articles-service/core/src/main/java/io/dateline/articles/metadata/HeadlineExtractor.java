package io.dateline.articles.metadata;

import io.dateline.articles.block.BlockLabel;
import io.dateline.articles.block.RawBlock;
import io.dateline.articles.block.WordCount;
import io.dateline.articles.language.Languages;
import io.dateline.articles.language.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds the headline: in HTML the heading that agrees with the declarations of the head, in bare
 * text the line above the story that looks like a headline. A page without one gets none.
 */
final class HeadlineExtractor {

  private static final Set<String> HEADLINE_METAS = Languages.words(WordList.HEADLINE_META);

  /**
   * Blocks above the story that are searched in bare text; pages put picture, date and sharing
   * links between headline and story.
   */
  private static final int MAX_BLOCKS_ABOVE_STORY = 30;

  private static final double MIN_SCORE = 1.0;
  private static final double MIN_OVERLAP = 0.5;

  private static final Pattern NO_HEADLINE =
      Pattern.compile(
          "(?i)^(" + Languages.alternatives(WordList.NO_HEADLINE) + ")\\b.*|.*(©|@|https?:).*");

  /** Characters of a headline; the longest of 2,000 news pages has 300. */
  private static final int MAX_CHARS = 1_000;

  private HeadlineExtractor() {}

  static Optional<ExtractedValue<String>> find(LabelledPage page) {
    Optional<ExtractedValue<String>> told = told(page);
    if (page.html()) {
      return inHtml(page).or(() -> told);
    }
    Optional<ExtractedValue<String>> printed = inText(page);
    boolean agree =
        told.isEmpty()
            || printed
                .map(p -> WordOverlap.of(p.value(), told.get().value()) >= MIN_OVERLAP)
                .orElse(false);
    return agree ? printed : told;
  }

  /** Returns the title of the crawl record, with the line that shows it in bare text. */
  private static Optional<ExtractedValue<String>> told(LabelledPage page) {
    return Optional.ofNullable(page.crawlRecord().title())
        .filter(title -> title.length() <= MAX_CHARS)
        .map(title -> withoutBrand(title, page))
        .filter(title -> WordCount.of(title) >= 2)
        .map(title -> shown(page, ExtractedValue.inMarkup(title, "record title", 0.7)));
  }

  private static Optional<ExtractedValue<String>> inHtml(LabelledPage page) {
    List<ExtractedValue<String>> declared = new ArrayList<>();
    page.jsonLd()
        .text("headline")
        .filter(text -> text.length() <= MAX_CHARS)
        .ifPresent(text -> declared.add(ExtractedValue.inMarkup(text, "json-ld headline", 0.9)));
    for (String name : HEADLINE_METAS) {
      page.head()
          .meta(name)
          .filter(text -> text.length() <= MAX_CHARS)
          .ifPresent(
              text ->
                  declared.add(
                      ExtractedValue.inMarkup(withoutBrand(text, page), "meta " + name, 0.8)));
    }
    if (page.head().title() != null && page.head().title().length() <= MAX_CHARS) {
      declared.add(ExtractedValue.inMarkup(withoutBrand(page.head().title(), page), "title", 0.6));
    }
    List<Set<String>> declaredWords =
        declared.stream().map(found -> WordOverlap.words(found.value())).toList();
    ExtractedValue<String> best = null;
    double bestScore = 0;
    for (int i = 0; i < page.size(); i++) {
      RawBlock block = page.labels().page().block(i);
      boolean heading = block.tag().equals("h1") || block.tag().equals("h2");
      if (!heading
          || block.text().length() > MAX_CHARS
          || WordCount.of(block.text()) < 2
          || page.labels().is(i, BlockLabel.CAPTION)) {
        continue;
      }
      Set<String> words = WordOverlap.words(block.text());
      double agreement =
          declaredWords.stream().mapToDouble(d -> WordOverlap.of(d, words)).max().orElse(0);
      double score = agreement + (block.tag().equals("h1") ? 0.3 : 0);
      if ((agreement >= MIN_OVERLAP || (declared.isEmpty() && block.tag().equals("h1")))
          && score > bestScore) {
        bestScore = score;
        best =
            ExtractedValue.inBlock(
                block.text(), block.tag(), page, i, Math.min(0.98, 0.5 + agreement / 2));
      }
    }
    if (best != null) {
      return Optional.of(published(page, best));
    }
    Optional<ExtractedValue<String>> first =
        declared.stream().filter(d -> WordCount.of(d.value()) >= 2).findFirst();
    return first.map(found -> shown(page, found));
  }

  /**
   * Returns the headline of a page whose heading differs from both declarations: then JSON-LD's,
   * since outlets change a headline for the page alone and declare the one that they publish. The
   * text still shows the heading.
   */
  private static ExtractedValue<String> published(
      LabelledPage page, ExtractedValue<String> heading) {
    String declared =
        page.jsonLd().text("headline").filter(text -> text.length() <= MAX_CHARS).orElse("");
    String shared =
        page.head()
            .meta("og:title")
            .filter(text -> text.length() <= MAX_CHARS)
            .map(t -> withoutBrand(t, page))
            .orElse("");
    boolean alone =
        !shared.isEmpty()
            && WordOverlap.of(shared, heading.value()) < 1
            && WordOverlap.of(declared, heading.value()) < 1;
    return alone && WordCount.of(declared) >= 2 && !declared.endsWith("…")
        ? new ExtractedValue<>(declared, "json-ld headline", heading.blocks(), null, 0.8)
        : heading;
  }

  /**
   * Returns the declared headline with the block of another kind that shows it, if there is one.
   */
  private static ExtractedValue<String> shown(LabelledPage page, ExtractedValue<String> declared) {
    for (int i = 0; i < Math.min(page.size(), page.labels().bodyStart() + 1); i++) {
      if (page.text(i).equalsIgnoreCase(declared.value())) {
        return ExtractedValue.inBlock(
            page.text(i), declared.source(), page, i, declared.confidence());
      }
    }
    return declared;
  }

  /**
   * "Headline | Outlet": returns the title without the outlet, which is the declared name or the
   * shorter end behind a separator.
   */
  static String withoutBrand(String title, LabelledPage page) {
    String brand = page.head().meta("og:site_name").orElse("");
    String text = title.strip();
    if (!brand.isBlank() && brand.length() <= text.length()) {
      String cut = text.replaceFirst("\\s*[|·•:–—-]+\\s*" + Pattern.quote(brand) + "\\s*$", "");
      if (!cut.isBlank() && !cut.equals(text)) {
        return cut;
      }
    }
    String[] pieces = text.split("\\s+[|·•»–—-]+\\s+|\\s*\\|\\s*");
    if (pieces.length > 1) {
      String last = pieces[pieces.length - 1];
      if (WordCount.of(last) <= 4 && WordCount.of(pieces[0]) > WordCount.of(last)) {
        return text.substring(0, text.lastIndexOf(last)).replaceAll("[\\s|·•»–—-]+$", "");
      }
    }
    return text;
  }

  private static Optional<ExtractedValue<String>> inText(LabelledPage page) {
    int bodyStart = page.labels().bodyStart();
    if (bodyStart == page.size()) {
      return Optional.empty();
    }
    int best = -1;
    double bestScore = MIN_SCORE;
    for (int i = Math.max(0, bodyStart - MAX_BLOCKS_ABOVE_STORY); i < bodyStart; i++) {
      double score = score(page, i, bodyStart);
      if (score >= bestScore) {
        best = i;
        bestScore = score;
      }
    }
    if (best < 0) {
      return Optional.empty();
    }
    List<Integer> blocks = new ArrayList<>();
    for (int i = Math.max(0, bodyStart - MAX_BLOCKS_ABOVE_STORY); i < bodyStart; i++) {
      if (page.text(i).equalsIgnoreCase(page.text(best))) {
        blocks.add(i);
      }
    }
    return Optional.of(
        new ExtractedValue<>(
            page.text(best),
            "text",
            blocks,
            page.labels().page().block(blocks.get(0)).rawSpan(),
            Math.min(0.95, 0.4 + bestScore / 10)));
  }

  private static double score(LabelledPage page, int i, int bodyStart) {
    RawBlock block = page.labels().page().block(i);
    String text = block.text();
    if (text.length() > MAX_CHARS) {
      return 0;
    }
    int words = WordCount.of(text);
    boolean taken =
        !page.labels().is(i, BlockLabel.OTHER)
            && !(page.labels().is(i, BlockLabel.NAVIGATION) && block.bullet());
    if (taken
        || words < 2
        || words > 35
        || NO_HEADLINE.matcher(text).matches()
        || text.indexOf('|') >= 0) {
      return 0;
    }
    boolean names =
        i + 1 < page.size()
            && BylineText.isNames(text)
            && BylineText.isBylineOrDate(page.text(i + 1));
    if (names) {
      return 0;
    }
    double score = words >= 4 ? 2 : words == 3 ? 0.6 : -0.2;
    score += words >= 7 && words <= 20 ? 0.7 : 0;
    score -= words > 25 ? 1.5 : 0;
    score -= text.endsWith(".") ? 1.5 : text.endsWith(":") ? 2 : 0;
    score -= block.bullet() ? 1 : 0;
    score -= 0.09 * (bodyStart - i);
    score -= Character.isLowerCase(text.codePointAt(0)) ? 0.7 : 0;
    score -= !DateText.in(text, DateEvidence.NONE).isEmpty() ? 2.5 : 0;
    score += copies(page, i, bodyStart) > 1 ? 1 : 0;
    score += slug(page.url(), text) * 3;
    for (int j = i + 1; j <= Math.min(bodyStart, i + 4); j++) {
      String after = page.text(j);
      if (WordCount.of(after) < 14
          && (!DateText.in(after, DateEvidence.NONE).isEmpty() || BylineText.isByline(after))) {
        score += 1;
        break;
      }
    }
    return score;
  }

  private static int copies(LabelledPage page, int i, int bodyStart) {
    int copies = 0;
    for (int j = Math.max(0, bodyStart - MAX_BLOCKS_ABOVE_STORY); j < bodyStart; j++) {
      copies += page.text(j).equalsIgnoreCase(page.text(i)) ? 1 : 0;
    }
    return copies;
  }

  /** Returns the share of the words of the URL's path that the text has, 0 to 1. */
  private static double slug(String url, String text) {
    if (url == null) {
      return 0;
    }
    String path = url.toLowerCase(Locale.ROOT).replaceFirst("^https?://[^/]+", "");
    String[] words = path.split("[^a-z]+");
    long all = java.util.Arrays.stream(words).filter(w -> w.length() > 3).count();
    if (all < 3) {
      return 0;
    }
    Set<String> own = WordOverlap.words(text);
    long hits =
        java.util.Arrays.stream(words).filter(w -> w.length() > 3 && own.contains(w)).count();
    return (double) hits / all;
  }
}
