package io.dateline.articles.metadata;

import io.dateline.articles.block.BlockLabel;
import io.dateline.articles.block.Span;
import io.dateline.articles.block.WordCount;
import io.dateline.articles.language.Languages;
import io.dateline.articles.language.WordList;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the time at which the outlet published the story. */
final class PublishedAtExtractor {

  private static final Set<String> PUBLISHED_METAS = Languages.words(WordList.PUBLISHED_META);

  private static final Pattern PUBLISHED_LABEL =
      Pattern.compile(
          "(?i)\\b(" + Languages.alternatives(WordList.PUBLISHED_LABEL) + ")[^\\d]{0,24}$");
  private static final Pattern IN_URL =
      Pattern.compile("/((?:19|20)\\d\\d)[/-](0?[1-9]|1[0-2])[/-](0?[1-9]|[12]\\d|3[01])(?:/|-|$)");

  private static final double PRINTED_CONFIDENCE = 0.8;

  /** Confidence of a time of change, which counts only if the page states no other time. */
  private static final double CHANGE_CONFIDENCE = 0.6;

  private static final int MAX_BLOCKS_ABOVE_STORY = 20;
  private static final int MAX_BLOCKS_BELOW_STORY = 4;

  /**
   * Blocks between a shown day and the story: only a few short lines lie between the head of a
   * story and its body.
   */
  private static final int MAX_BLOCKS_TO_SHOWN_DAY = 8;

  private static final int MAX_SHOWN_DAY_WORDS = 14;

  /**
   * Blocks above the story in which a date is looked for whose line says that it is the date of
   * publication.
   */
  private static final int MAX_BLOCKS_TO_LABELLED_DATE = 80;

  private static final Pattern DIGIT = Pattern.compile("\\d");

  private PublishedAtExtractor() {}

  static Optional<ExtractedValue<PublishedAt>> find(
      LabelledPage page, Optional<EditionNotice> edition) {
    if (edition.flatMap(EditionNotice::printed).isPresent()) {
      EditionNotice notice = edition.get();
      return Optional.of(
          ExtractedValue.inBlock(
              notice.printed().get(), "edition notice", page, notice.block(), 0.9));
    }
    ZoneEvidence evidence = evidence(page);
    Optional<ExtractedValue<PublishedAt>> declared = declared(page, evidence);
    Optional<ExtractedValue<PublishedAt>> printed = printed(page, evidence);
    if (declared.isPresent()) {
      return printed
          .filter(shown -> isShownInstead(page, shown, declared.get()))
          .or(() -> declared);
    }
    if (printed.isPresent()) {
      return printed;
    }
    Optional<PublishedAt> told =
        Optional.ofNullable(page.crawlRecord().date()).flatMap(t -> DateText.machine(t, evidence));
    if (told.isPresent()) {
      return told.map(at -> ExtractedValue.inMarkup(at, "record date", 0.7));
    }
    Matcher url = page.url() == null ? null : IN_URL.matcher(page.url());
    if (url != null && url.find()) {
      return DateText.machine(url.group(1) + "-" + url.group(2) + "-" + url.group(3), "")
          .map(at -> ExtractedValue.inMarkup(at, "url", 0.5));
    }
    return Optional.empty();
  }

  /**
   * Returns whether the day that the page shows counts instead of the declared time. It does if it
   * stands above the story in words and is more than one day away: markup keeps the time of a
   * draft, or of the first page under that address. The day of a change, or a day after the last
   * change, does not count.
   */
  private static boolean isShownInstead(
      LabelledPage page, ExtractedValue<PublishedAt> shown, ExtractedValue<PublishedAt> declared) {
    LocalDate day = day(shown);
    int block = shown.blocks().get(0);
    int above = page.labels().bodyStart() - block;
    String line = page.text(block);
    if (shown.confidence() < PRINTED_CONFIDENCE
        || !isApart(day, day(declared))
        || above < 1
        || above > MAX_BLOCKS_TO_SHOWN_DAY
        || WordCount.of(line) > MAX_SHOWN_DAY_WORDS
        || !MonthNames.isNamedIn(line)) {
      return false;
    }
    return UpdatedAtExtractor.find(page, Optional.of(declared))
        .map(changed -> isApart(day, day(changed)) && day.isBefore(day(changed)))
        .orElse(true);
  }

  private static boolean isApart(LocalDate day, LocalDate other) {
    return Math.abs(ChronoUnit.DAYS.between(day, other)) > 1;
  }

  private static LocalDate day(ExtractedValue<PublishedAt> found) {
    return found.value().at().toLocalDate();
  }

  private static Optional<ExtractedValue<PublishedAt>> declared(
      LabelledPage page, ZoneEvidence evidence) {
    Optional<PublishedAt> ld =
        page.jsonLd().textOrOfPage("datePublished").flatMap(t -> DateText.machine(t, evidence));
    if (ld.isPresent()) {
      return ld.map(at -> ExtractedValue.inMarkup(at, "json-ld datePublished", 0.95));
    }
    for (String name : PUBLISHED_METAS) {
      Optional<PublishedAt> at = page.head().meta(name).flatMap(t -> DateText.machine(t, evidence));
      if (at.isPresent()) {
        return Optional.of(
            ExtractedValue.inMarkup(at.get(), "meta " + name, name.equals("time") ? 0.6 : 0.85));
      }
    }
    return Optional.empty();
  }

  /** Finds the printed time that is nearest above the story, else the one just below it. */
  private static Optional<ExtractedValue<PublishedAt>> printed(
      LabelledPage page, ZoneEvidence evidence) {
    int start = page.labels().bodyStart();
    if (start == page.size()) {
      return Optional.empty();
    }
    Optional<ExtractedValue<PublishedAt>> best = Optional.empty();
    int top =
        Math.max(
            0, Math.min(start - MAX_BLOCKS_ABOVE_STORY, headline(page) - MAX_BLOCKS_BELOW_STORY));
    for (int i = start; i >= top; i--) {
      Optional<ExtractedValue<PublishedAt>> found = at(page, i, evidence, i == start);
      boolean better =
          found.isPresent()
              && (best.isEmpty()
                  || (best.get().confidence() < PRINTED_CONFIDENCE
                      && found.get().confidence() >= PRINTED_CONFIDENCE
                      && best.get().blocks().get(0) - i <= MAX_BLOCKS_BELOW_STORY)
                  || (best.get().value().precision() == DatePrecision.DAY
                      && found.get().value().precision().compareTo(DatePrecision.DAY) > 0
                      && sameDay(found.get(), best.get())));
      if (better) {
        best = found;
      }
    }
    if (best.isEmpty()) {
      best = announced(page, evidence, start);
    }
    int end = page.labels().bodyEnd();
    for (int i = end;
        best.isEmpty() && i < Math.min(page.size(), end + MAX_BLOCKS_BELOW_STORY);
        i++) {
      // "Last updated" below a story stands on pages that were never published as news.
      best = at(page, i, evidence, false).filter(found -> found.confidence() >= PRINTED_CONFIDENCE);
    }
    return best;
  }

  /**
   * Finds a line that says that its date is the date of publication: pages put much between their
   * head and the story.
   */
  private static Optional<ExtractedValue<PublishedAt>> announced(
      LabelledPage page, ZoneEvidence evidence, int start) {
    for (int i = Math.min(page.size() - 1, start + MAX_BLOCKS_TO_SHOWN_DAY);
        i >= Math.max(0, start - MAX_BLOCKS_TO_LABELLED_DATE);
        i--) {
      if (BylineText.isLine(page.text(i))
          && PUBLISHED_LABEL.matcher(DIGIT.split(page.text(i), 2)[0]).find()) {
        Optional<ExtractedValue<PublishedAt>> found = at(page, i, evidence, false);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  private static int headline(LabelledPage page) {
    for (int i = page.labels().bodyStart(); i >= 0; i--) {
      if (i < page.size() && page.labels().is(i, BlockLabel.HEADLINE)) {
        return i;
      }
    }
    return page.size();
  }

  private static boolean sameDay(ExtractedValue<PublishedAt> a, ExtractedValue<PublishedAt> b) {
    return day(a).equals(day(b));
  }

  private static Optional<ExtractedValue<PublishedAt>> at(
      LabelledPage page, int i, ZoneEvidence evidence, boolean story) {
    String text = page.text(i);
    if (!BylineText.isLine(text)) {
      return Optional.empty();
    }
    boolean prose = page.labels().is(i, BlockLabel.BODY) || page.labels().is(i, BlockLabel.CAPTION);
    if ((prose && !(story && WordCount.of(text) <= 14)) || WordCount.of(text) > 40) {
      return Optional.empty();
    }
    DateText.LocatedDate chosen = null;
    boolean changed = false;
    for (DateText.LocatedDate dated : DateText.in(text, evidence)) {
      String before = UpdatedAtExtractor.before(page, i, dated);
      if (PUBLISHED_LABEL.matcher(before).find()) {
        chosen = dated;
        changed = false;
        break;
      }
      boolean ofChange = UpdatedAtExtractor.UPDATED_LABEL.matcher(before).find();
      if (chosen == null || (changed && !ofChange)) {
        chosen = dated;
        changed = ofChange;
      }
    }
    if (chosen == null) {
      return Optional.empty();
    }
    Span block = page.labels().page().block(i).rawSpan();
    // White space before the date may have been folded: then the span is that of the whole block.
    boolean same = block.length() == text.length();
    Span span =
        same ? new Span(block.start() + chosen.start(), block.start() + chosen.end()) : block;
    return Optional.of(
        new ExtractedValue<>(
            chosen.at(),
            "text",
            List.of(i),
            span,
            changed ? CHANGE_CONFIDENCE : PRINTED_CONFIDENCE));
  }

  /** Collects the signs of the country that an ambiguous zone belongs to. */
  static ZoneEvidence evidence(LabelledPage page) {
    StringBuilder evidence = new StringBuilder(page.url() == null ? "" : page.url() + " ");
    for (int i = 0; i < page.size(); i++) {
      if (page.text(i).length() < 200) {
        evidence.append(page.text(i)).append(' ');
      }
    }
    return ZoneEvidence.of(evidence.toString());
  }
}
