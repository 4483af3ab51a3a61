package io.dateline.articles.metadata;

import io.dateline.articles.block.BlockLabel;
import io.dateline.articles.block.Span;
import io.dateline.articles.block.Words;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds when the outlet says it published. */
final class PublishedAtExtractor {

  private static final List<String> DECLARED =
      List.of(
          "article:published_time",
          "og:published_time",
          "itemprop:datepublished",
          "datepublished",
          "parsely-pub-date",
          "publishdate",
          "publish-date",
          "publish_date",
          "pubdate",
          "published_time",
          "article.published",
          "dc.date.issued",
          "dcterms.created",
          "dc.date",
          "sailthru.date",
          "cxenseparse:recs:publishtime",
          "date",
          "article:published",
          "og:article:published_time",
          "time");

  private static final Pattern FIRST =
      Pattern.compile(
          "(?i)\\b(created|published|posted|first"
              + " published|veröffentlicht|publiziert|erschienen|publié|publicado|pubblicato|gepubliceerd|publicerad|publisert|offentliggjort|opublikowano|publikováno|yayınlanma|дата"
              + " публикации|опубликовано|release date|date posted)[^\\d]{0,24}$");
  private static final Pattern IN_URL =
      Pattern.compile("/((?:19|20)\\d\\d)[/-](0?[1-9]|1[0-2])[/-](0?[1-9]|[12]\\d|3[01])(?:/|-|$)");

  private static final double PRINTED = 0.8;

  /** A time of change stands in for that of publication only where there is no other. */
  private static final double CHANGED_ONLY = 0.6;

  private static final int ABOVE = 20;
  private static final int BELOW = 4;

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
    String evidence = evidence(page);
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
    Optional<Found<PublishedAt>> printed = printed(page, evidence);
    if (printed.isPresent()) {
      return printed;
    }
    Matcher url = page.url() == null ? null : IN_URL.matcher(page.url());
    if (url != null && url.find()) {
      return DateText.machine(url.group(1) + "-" + url.group(2) + "-" + url.group(3), "")
          .map(at -> Found.inMarkup(at, "url", 0.5));
    }
    return Optional.empty();
  }

  /** Nearest above the story, else just below it. */
  private static Optional<Found<PublishedAt>> printed(Page page, String evidence) {
    int start = page.labels().bodyStart();
    if (start == page.size()) {
      return Optional.empty();
    }
    Optional<Found<PublishedAt>> best = Optional.empty();
    for (int i = start; i >= Math.max(0, start - ABOVE); i--) {
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
  private static Optional<Found<PublishedAt>> announced(Page page, String evidence, int start) {
    for (int i = start - ABOVE - 1; i >= Math.max(0, start - FAR_ABOVE); i--) {
      if (FIRST.matcher(DIGIT.split(page.text(i), 2)[0]).find()) {
        Optional<Found<PublishedAt>> found = at(page, i, evidence, false);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  private static boolean sameDay(Found<PublishedAt> a, Found<PublishedAt> b) {
    return a.value().at().toLocalDate().equals(b.value().at().toLocalDate());
  }

  private static Optional<Found<PublishedAt>> at(Page page, int i, String evidence, boolean story) {
    String text = page.text(i);
    boolean prose = page.labels().is(i, BlockLabel.BODY) || page.labels().is(i, BlockLabel.CAPTION);
    if ((prose && !(story && Words.count(text) <= 14)) || Words.count(text) > 40) {
      return Optional.empty();
    }
    List<DateText.Dated> dates = DateText.in(text, evidence);
    DateText.Dated chosen = null;
    for (DateText.Dated dated : dates) {
      String before = text.substring(0, dated.start());
      if (FIRST.matcher(before).find()) {
        chosen = dated;
        break;
      }
      boolean changed = UpdatedAtExtractor.CHANGED.matcher(before).find();
      if (chosen == null
          || (UpdatedAtExtractor.CHANGED.matcher(text.substring(0, chosen.start())).find()
              && !changed)) {
        chosen = dated;
      }
    }
    if (chosen == null) {
      return Optional.empty();
    }
    boolean changed = UpdatedAtExtractor.CHANGED.matcher(text.substring(0, chosen.start())).find();
    Span block = page.labels().page().block(i).rawSpan();
    // White space may have been folded before the date: the span is then that of the whole block.
    boolean same = block.length() == text.length();
    Span span =
        same ? new Span(block.start() + chosen.start(), block.start() + chosen.end()) : block;
    return Optional.of(
        new Found<>(chosen.at(), "text", List.of(i), span, changed ? CHANGED_ONLY : PRINTED));
  }

  /** What tells which country an ambiguous zone is of. */
  static String evidence(Page page) {
    StringBuilder evidence = new StringBuilder(page.url() == null ? "" : page.url() + " ");
    for (int i = 0; i < page.size(); i++) {
      if (page.text(i).length() < 200) {
        evidence.append(page.text(i)).append(' ');
      }
    }
    return evidence.toString();
  }
}
