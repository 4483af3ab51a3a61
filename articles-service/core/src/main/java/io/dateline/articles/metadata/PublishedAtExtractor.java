package io.dateline.articles.metadata;

import io.dateline.articles.block.BlockLabel;
import io.dateline.articles.block.Span;
import io.dateline.articles.block.Words;
import io.dateline.articles.language.Languages;
import io.dateline.articles.language.WordList;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds when the outlet says it published. */
final class PublishedAtExtractor {

  private static final Set<String> DECLARED = Languages.words(WordList.PUBLISHED_META);

  private static final Pattern FIRST =
      Pattern.compile(
          "(?i)\\b(" + Languages.alternatives(WordList.PUBLISHED_LABEL) + ")[^\\d]{0,24}$");
  private static final Pattern IN_URL =
      Pattern.compile("/((?:19|20)\\d\\d)[/-](0?[1-9]|1[0-2])[/-](0?[1-9]|[12]\\d|3[01])(?:/|-|$)");

  private static final double PRINTED = 0.8;

  /** A time of change stands in for that of publication only where there is no other. */
  private static final double CHANGED_ONLY = 0.6;

  private static final int ABOVE = 20;
  private static final int BELOW = 4;

  /** Between the head of a story and its body lie a few lines, and they are short. */
  private static final int NEAR = 8;

  private static final int SHORT = 14;

  /** Where a line must say that its date is that of publication. */
  private static final int FAR_ABOVE = 80;

  private static final Pattern DIGIT = Pattern.compile("\\d");

  private PublishedAtExtractor() {}

  static Optional<Found<PublishedAt>> find(Page page, Optional<EditionNotice> edition) {
    if (edition.flatMap(EditionNotice::printed).isPresent()) {
      EditionNotice notice = edition.get();
      return Optional.of(
          Found.inBlock(notice.printed().get(), "edition notice", page, notice.block(), 0.9));
    }
    ZoneEvidence evidence = evidence(page);
    Optional<Found<PublishedAt>> declared = declared(page, evidence);
    Optional<Found<PublishedAt>> printed = printed(page, evidence);
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
      return told.map(at -> Found.inMarkup(at, "record date", 0.7));
    }
    Matcher url = page.url() == null ? null : IN_URL.matcher(page.url());
    if (url != null && url.find()) {
      return DateText.machine(url.group(1) + "-" + url.group(2) + "-" + url.group(3), "")
          .map(at -> Found.inMarkup(at, "url", 0.5));
    }
    return Optional.empty();
  }

  /**
   * A day that the page shows its readers above the story, in words, counts before one of its
   * markup that is days away: markup keeps when a draft was begun, or when a page of that address
   * first appeared. A day of a change, or one after the last change, is not that of publication.
   */
  private static boolean isShownInstead(
      Page page, Found<PublishedAt> shown, Found<PublishedAt> declared) {
    LocalDate day = day(shown);
    int block = shown.blocks().get(0);
    int above = page.labels().bodyStart() - block;
    String line = page.text(block);
    if (shown.confidence() < PRINTED
        || !isApart(day, day(declared))
        || above < 1
        || above > NEAR
        || Words.count(line) > SHORT
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

  private static LocalDate day(Found<PublishedAt> found) {
    return found.value().at().toLocalDate();
  }

  private static Optional<Found<PublishedAt>> declared(Page page, ZoneEvidence evidence) {
    Optional<PublishedAt> ld =
        page.jsonLd().textOrOfPage("datePublished").flatMap(t -> DateText.machine(t, evidence));
    if (ld.isPresent()) {
      return ld.map(at -> Found.inMarkup(at, "json-ld datePublished", 0.95));
    }
    for (String name : DECLARED) {
      Optional<PublishedAt> at = page.head().meta(name).flatMap(t -> DateText.machine(t, evidence));
      if (at.isPresent()) {
        return Optional.of(
            Found.inMarkup(at.get(), "meta " + name, name.equals("time") ? 0.6 : 0.85));
      }
    }
    return Optional.empty();
  }

  /** Nearest above the story, else just below it. */
  private static Optional<Found<PublishedAt>> printed(Page page, ZoneEvidence evidence) {
    int start = page.labels().bodyStart();
    if (start == page.size()) {
      return Optional.empty();
    }
    Optional<Found<PublishedAt>> best = Optional.empty();
    int top = Math.max(0, Math.min(start - ABOVE, headline(page) - BELOW));
    for (int i = start; i >= top; i--) {
      Optional<Found<PublishedAt>> found = at(page, i, evidence, i == start);
      boolean better =
          found.isPresent()
              && (best.isEmpty()
                  || (best.get().confidence() < PRINTED
                      && found.get().confidence() >= PRINTED
                      && best.get().blocks().get(0) - i <= BELOW)
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
    for (int i = end; best.isEmpty() && i < Math.min(page.size(), end + BELOW); i++) {
      // Under a story "last updated" stands on pages that were never published as one.
      best = at(page, i, evidence, false).filter(found -> found.confidence() >= PRINTED);
    }
    return best;
  }

  /** Pages put much between their head and the story: a line that says what its date is. */
  private static Optional<Found<PublishedAt>> announced(
      Page page, ZoneEvidence evidence, int start) {
    for (int i = Math.min(page.size() - 1, start + NEAR);
        i >= Math.max(0, start - FAR_ABOVE);
        i--) {
      if (BylineText.isLine(page.text(i))
          && FIRST.matcher(DIGIT.split(page.text(i), 2)[0]).find()) {
        Optional<Found<PublishedAt>> found = at(page, i, evidence, false);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  private static int headline(Page page) {
    for (int i = page.labels().bodyStart(); i >= 0; i--) {
      if (i < page.size() && page.labels().is(i, BlockLabel.HEADLINE)) {
        return i;
      }
    }
    return page.size();
  }

  private static boolean sameDay(Found<PublishedAt> a, Found<PublishedAt> b) {
    return day(a).equals(day(b));
  }

  private static Optional<Found<PublishedAt>> at(
      Page page, int i, ZoneEvidence evidence, boolean story) {
    String text = page.text(i);
    if (!BylineText.isLine(text)) {
      return Optional.empty();
    }
    boolean prose = page.labels().is(i, BlockLabel.BODY) || page.labels().is(i, BlockLabel.CAPTION);
    if ((prose && !(story && Words.count(text) <= 14)) || Words.count(text) > 40) {
      return Optional.empty();
    }
    DateText.Dated chosen = null;
    boolean changed = false;
    for (DateText.Dated dated : DateText.in(text, evidence)) {
      String before = UpdatedAtExtractor.before(page, i, dated);
      if (FIRST.matcher(before).find()) {
        chosen = dated;
        changed = false;
        break;
      }
      boolean ofChange = UpdatedAtExtractor.CHANGED.matcher(before).find();
      if (chosen == null || (changed && !ofChange)) {
        chosen = dated;
        changed = ofChange;
      }
    }
    if (chosen == null) {
      return Optional.empty();
    }
    Span block = page.labels().page().block(i).rawSpan();
    // White space may have been folded before the date: the span is then that of the whole block.
    boolean same = block.length() == text.length();
    Span span =
        same ? new Span(block.start() + chosen.start(), block.start() + chosen.end()) : block;
    return Optional.of(
        new Found<>(chosen.at(), "text", List.of(i), span, changed ? CHANGED_ONLY : PRINTED));
  }

  /** What tells which country an ambiguous zone is of. */
  static ZoneEvidence evidence(Page page) {
    StringBuilder evidence = new StringBuilder(page.url() == null ? "" : page.url() + " ");
    for (int i = 0; i < page.size(); i++) {
      if (page.text(i).length() < 200) {
        evidence.append(page.text(i)).append(' ');
      }
    }
    return ZoneEvidence.of(evidence.toString());
  }
}
