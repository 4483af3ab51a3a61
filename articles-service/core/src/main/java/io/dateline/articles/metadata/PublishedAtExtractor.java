package io.dateline.articles.metadata;

import io.dateline.articles.block.WordCount;
import io.dateline.articles.language.Languages;
import io.dateline.articles.language.WordList;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the time at which the outlet published the story. */
final class PublishedAtExtractor {

  private static final Set<String> PUBLISHED_METAS = Languages.words(WordList.PUBLISHED_META);

  private static final Pattern IN_URL =
      Pattern.compile("/((?:19|20)\\d\\d)[/-](0?[1-9]|1[0-2])[/-](0?[1-9]|[12]\\d|3[01])(?:/|-|$)");

  private static final int MAX_SHOWN_DAY_WORDS = 14;

  /** The largest difference between the clocks of an outlet and UTC. */
  private static final Duration MAX_OFFSET = Duration.ofHours(14);

  /** Zones differ from UTC by whole quarters of an hour. */
  private static final int OFFSET_MINUTES = 15;

  private PublishedAtExtractor() {}

  static Optional<ExtractedValue<PublishedAt>> find(
      LabelledPage page, Optional<EditionNotice> edition) {
    if (edition.flatMap(EditionNotice::printed).isPresent()) {
      EditionNotice notice = edition.get();
      return Optional.of(
          ExtractedValue.inBlock(
              notice.printed().get(), "edition notice", page, notice.block(), 0.9));
    }
    Optional<ExtractedValue<PublishedAt>> declared = declared(page);
    Optional<ExtractedValue<PublishedAt>> printed = PrintedDate.find(page);
    if (declared.isPresent()) {
      return printed
          .filter(shown -> isShownInstead(page, shown, declared.get()))
          .or(() -> printed.flatMap(shown -> onLocalDay(page, shown, declared.get())))
          .or(() -> declared);
    }
    if (printed.isPresent()) {
      return printed;
    }
    Optional<PublishedAt> told =
        Optional.ofNullable(page.crawlRecord().date()).flatMap(t -> stated(t, page));
    if (told.isPresent()) {
      return told.map(at -> ExtractedValue.inMarkup(at, "record date", 0.7));
    }
    Matcher url = page.url() == null ? null : IN_URL.matcher(page.url());
    if (url != null && url.find()) {
      return stated(url.group(1) + "-" + url.group(2) + "-" + url.group(3), page)
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
    if (shown.confidence() < PrintedDate.CONFIDENCE
        || !isApart(day, day(declared))
        || above < 1
        || above > PrintedDate.MAX_BLOCKS_TO_SHOWN_DAY
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

  /**
   * Returns the declared time on the day of the outlet, if it is declared in UTC and the page shows
   * the day before or behind that of UTC.
   */
  private static Optional<ExtractedValue<PublishedAt>> onLocalDay(
      LabelledPage page, ExtractedValue<PublishedAt> shown, ExtractedValue<PublishedAt> declared) {
    PublishedAt stated = declared.value();
    PublishedAt printed = shown.value();
    int above = page.labels().bodyStart() - shown.blocks().get(0);
    boolean fits =
        stated.zoneStated()
            && stated.at().getOffset().equals(ZoneOffset.UTC)
            && stated.precision().compareTo(DatePrecision.DAY) > 0
            && shown.confidence() >= PrintedDate.CONFIDENCE
            && !day(shown).equals(day(declared))
            && above >= 0
            && above <= PrintedDate.MAX_BLOCKS_TO_SHOWN_DAY;
    if (!fits) {
      return Optional.empty();
    }
    if (printed.precision().compareTo(DatePrecision.DAY) > 0) {
      return offset(stated, printed)
          .map(zone -> stated.at().withOffsetSameInstant(zone))
          .map(at -> new PublishedAt(at, stated.precision(), true))
          .map(at -> ExtractedValue.inMarkup(at, declared.source(), declared.confidence()));
    }
    LocalDateTime utc = stated.at().toLocalDateTime();
    LocalDate day = day(shown);
    Duration away =
        utc.toLocalDate().isAfter(day)
            ? Duration.between(day.plusDays(1).atStartOfDay(), utc)
            : Duration.between(utc, day.atStartOfDay());
    return away.compareTo(MAX_OFFSET) <= 0 ? Optional.of(shown) : Optional.empty();
  }

  /** Returns the offset of the zone in which a clock shows a time, if there is such a zone. */
  private static Optional<ZoneOffset> offset(PublishedAt stated, PublishedAt printed) {
    if (printed.zoneStated()) {
      return Optional.of(printed.at().getOffset());
    }
    long minutes =
        ChronoUnit.MINUTES.between(
            stated.at().toLocalDateTime().truncatedTo(ChronoUnit.MINUTES),
            printed.at().toLocalDateTime().truncatedTo(ChronoUnit.MINUTES));
    return minutes % OFFSET_MINUTES == 0 && Math.abs(minutes) <= MAX_OFFSET.toMinutes()
        ? Optional.of(ZoneOffset.ofTotalSeconds((int) minutes * 60))
        : Optional.empty();
  }

  private static Optional<ExtractedValue<PublishedAt>> declared(LabelledPage page) {
    Optional<PublishedAt> ld =
        page.jsonLd().textOrOfPage("datePublished").flatMap(t -> stated(t, page));
    if (ld.isPresent()) {
      return ld.map(at -> ExtractedValue.inMarkup(at, "json-ld datePublished", 0.95));
    }
    for (String name : PUBLISHED_METAS) {
      Optional<PublishedAt> at = page.head().meta(name).flatMap(t -> stated(t, page));
      if (at.isPresent()) {
        return Optional.of(
            ExtractedValue.inMarkup(at.get(), "meta " + name, name.equals("time") ? 0.6 : 0.85));
      }
    }
    return Optional.empty();
  }

  /** Reads a declared time; nothing can have been published after the fetch of its page. */
  private static Optional<PublishedAt> stated(String text, LabelledPage page) {
    return DateText.machine(text, page.dates())
        .filter(at -> !page.dates().isAfterFetch(at.at().toLocalDate()));
  }
}
