package io.dateline.articles.metadata;

import io.dateline.articles.block.BlockLabel;
import io.dateline.articles.block.RawBlock;
import io.dateline.articles.block.StructuralContext;
import io.dateline.articles.block.WordCount;
import io.dateline.articles.language.Languages;
import io.dateline.articles.language.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the headline: in HTML the heading that agrees with the declarations of the head, in bare
 * text the line above the story that looks like a headline. A page without one gets none.
 */
final class HeadlineExtractor {

  private static final Set<String> HEADLINE_METAS = Languages.words(WordList.HEADLINE_META);

  /**
   * Blocks above the story in which its heading stands; pages put picture, date and sharing links
   * between headline and story.
   */
  private static final int MAX_BLOCKS_ABOVE_STORY = 30;

  private static final Set<String> FUNCTION_WORDS = Languages.words(WordList.FUNCTION_WORD);

  private static final String TITLE_SOURCE = "title";

  /** Words of a topic or label in front of a headline. */
  private static final int MAX_KICKER_WORDS = 4;

  private static final double MIN_OVERLAP = 0.5;

  /** Characters of a headline; the longest of 2,000 news pages has 300. */
  private static final int MAX_CHARS = 1_000;

  private HeadlineExtractor() {}

  static Optional<ExtractedValue<String>> find(LabelledPage page) {
    Optional<ExtractedValue<String>> told = told(page);
    if (page.html()) {
      return inHtml(page).or(() -> told);
    }
    Optional<ExtractedValue<String>> printed = PrintedHeadline.find(page);
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
        .map(title -> TitlePieces.withoutBrand(title, page))
        .filter(title -> WordCount.of(title) >= 2)
        .map(title -> shown(page, ExtractedValue.inMarkup(title, "record title", 0.7)));
  }

  private static Optional<ExtractedValue<String>> inHtml(LabelledPage page) {
    List<ExtractedValue<String>> declared = declared(page);
    boolean onlyTitle = declared.stream().allMatch(found -> found.source().equals(TITLE_SOURCE));
    List<Set<String>> declaredWords =
        declared.stream().map(found -> WordOverlap.words(found.value())).toList();
    ExtractedValue<String> best = null;
    double bestScore = 0;
    for (int i = 0; i < page.size(); i++) {
      RawBlock block = page.labels().page().block(i);
      boolean heading = block.tag().equals("h1") || block.tag().equals("h2");
      if (!heading
          || block.text().length() > MAX_CHARS
          || block.words() < 2
          || page.labels().is(i, BlockLabel.CAPTION)) {
        continue;
      }
      String text = withDeclaredKicker(page, i, declared);
      Set<String> words = WordOverlap.words(text);
      double agreement =
          declaredWords.stream().mapToDouble(d -> WordOverlap.of(d, words)).max().orElse(0);
      double score = agreement + (block.tag().equals("h1") ? 0.3 : 0);
      if (agreement >= MIN_OVERLAP && score > bestScore) {
        bestScore = score;
        best =
            ExtractedValue.inBlock(text, block.tag(), page, i, Math.min(0.98, 0.5 + agreement / 2));
      }
    }
    if (best != null) {
      return Optional.of(withoutKicker(published(page, best), declared));
    }
    Optional<ExtractedValue<String>> above = onlyTitle ? aboveStory(page) : Optional.empty();
    return above.or(
        () ->
            declared.stream()
                .filter(d -> WordCount.of(d.value()) >= 2)
                .findFirst()
                .map(found -> shown(page, found)));
  }

  /**
   * "Harbours: Pier reopens" as declared: the topic before the heading is a part of the headline.
   */
  private static String withDeclaredKicker(
      LabelledPage page, int heading, List<ExtractedValue<String>> declared) {
    String text = page.text(heading);
    boolean behind = heading > 0 && page.labels().page().block(heading - 1).isKicker();
    text = behind ? text.replaceFirst("^[:|–—-]+\\s*", "") : text;
    if (!behind) {
      return text;
    }
    String whole = page.text(heading - 1) + " " + text;
    return declared.stream()
            .anyMatch(found -> found.value().regionMatches(true, 0, whole, 0, whole.length()))
        ? whole
        : text;
  }

  /** Returns the headlines that the page declares, without those that only name the outlet. */
  private static List<ExtractedValue<String>> declared(LabelledPage page) {
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
                      ExtractedValue.inMarkup(
                          TitlePieces.withoutBrand(text, page), "meta " + name, 0.8)));
    }
    if (page.head().title() != null && page.head().title().length() <= MAX_CHARS) {
      declared.add(
          ExtractedValue.inMarkup(
              TitlePieces.withoutBrand(page.head().title(), page), TITLE_SOURCE, 0.6));
    }
    declared.removeIf(found -> page.outlet().isNamed(found.value()));
    return declared;
  }

  /**
   * Returns the heading right above the story, if it is no name of the outlet: {@code <title>}
   * alone may hold the name of the site, a section or a slogan.
   */
  private static Optional<ExtractedValue<String>> aboveStory(LabelledPage page) {
    int bodyStart = page.labels().bodyStart();
    if (bodyStart == page.size()) {
      return Optional.empty();
    }
    int found = -1;
    for (int i = Math.max(0, bodyStart - MAX_BLOCKS_ABOVE_STORY); i < bodyStart; i++) {
      RawBlock block = page.labels().page().block(i);
      boolean heading =
          (block.tag().equals("h1")
                  || (found < 0 && block.tag().equals("h2") && isAboveByline(page, i)))
              && block.text().length() <= MAX_CHARS
              && block.words() >= 2
              && !block.in(StructuralContext.NAV)
              && !page.labels().is(i, BlockLabel.CAPTION)
              && !page.outlet().isNamed(block.text());
      found = heading ? i : found;
    }
    return found < 0
        ? Optional.empty()
        : Optional.of(ExtractedValue.inBlock(page.text(found), "h1", page, found, 0.6));
  }

  private static boolean isAboveByline(LabelledPage page, int heading) {
    return heading + 1 < page.size() && BylineText.isBylineOrDate(page.text(heading + 1));
  }

  /**
   * "Harbours Pier reopens" where the page declares "Pier reopens": returns the headline without
   * the topic or label in front of it.
   */
  private static ExtractedValue<String> withoutKicker(
      ExtractedValue<String> heading, List<ExtractedValue<String>> declared) {
    String text = heading.value();
    for (ExtractedValue<String> one : declared) {
      String value = one.value();
      int kicker = text.length() - value.length();
      if (kicker > 1
          && WordCount.of(value) >= 3
          && WordCount.of(text.substring(0, kicker)) <= MAX_KICKER_WORDS
          && !Character.isLowerCase(text.charAt(kicker))
          && hasName(text.substring(0, kicker))
          && text.regionMatches(true, kicker, value, 0, value.length())
          && !Character.isLetterOrDigit(text.charAt(kicker - 1))) {
        return new ExtractedValue<>(
            text.substring(kicker),
            heading.source(),
            heading.blocks(),
            heading.rawSpan(),
            heading.confidence());
      }
    }
    return heading;
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
            .map(t -> TitlePieces.withoutBrand(t, page))
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

  /** "The Best Tyres" is no topic "The": a topic or label has a word of its own. */
  private static boolean hasName(String kicker) {
    for (String word : WordOverlap.words(kicker)) {
      if (word.length() > 2 && !FUNCTION_WORDS.contains(word)) {
        return true;
      }
    }
    return false;
  }
}
