package io.dateline.articles.metadata;

import io.dateline.articles.block.BlockLabel;
import io.dateline.articles.block.RawBlock;
import io.dateline.articles.block.Setting;
import io.dateline.articles.block.Words;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds who wrote it, as printed. */
final class BylineExtractor {

  private static final String BY =
      "By|BY|by|Von|VON|Por|POR|Par|PAR|Di|Door|Av|Af|Tekst|Text|Texte|(?i:words|story|written|reported|posted|published) (?i:by)|Autor|Autorin|Author|Reporter|Redacción|Yazar";

  private static final Pattern BYLINE =
      Pattern.compile("^(?:" + BY + ")(?: ?: ?| )(?<who>\\p{Lu}.{1,110})$");

  private static final Pattern ANNOUNCES = Pattern.compile("^(?:" + BY + ") ?:?$");

  private static final Pattern DESK =
      Pattern.compile(
          "(?:^| )(?:(?:\\p{Lu}\\p{L}*|[\\p{Lu}]{2,}) ){0,3}(?:News ?Desk|Web ?Desk|Digital Desk|Newsroom|News Service|Desk|Bureau|Staff Reporter|Staff Writer|Staff|Correspondent|Redaktion|Redacción|Editorial Team)$");

  private static final Pattern NAME =
      Pattern.compile(
          "\\p{Lu}[\\p{L}'’.-]*(?: (?:de|da|do|dos|del|della|di|van|von|den|der|el|al|bin|la|le|y|e)\\b)*(?: \\p{Lu}[\\p{L}'’.-]*){1,3}");

  private static final Pattern NAME_IN_PLACE =
      Pattern.compile("(?:" + NAME.pattern() + ")(?: in \\p{Lu}[\\p{L}' -]{2,30})?");

  private static final Pattern LINE_WORD =
      Pattern.compile(
          "(?i)\\b(published|updated|created|posted|first published|last (updated|modified)|veröffentlicht|aktualisiert|stand|publié|mis à jour|publicado|actualizado|pubblicato|gepubliceerd|publicerad|min read)\\b");

  /** How far above the story its byline stands at most. */
  private static final int ABOVE = 14;

  private BylineExtractor() {}

  static boolean isByline(String text) {
    Matcher by = BYLINE.matcher(text);
    return Words.count(text) <= 18 && by.matches() && AuthorNames.looksLikeNames(by.group("who"));
  }

  /** A line that tells who or when, and nothing of the story. */
  static boolean isBylineOrDate(String text) {
    if (isByline(text)) {
      return true;
    }
    List<DateText.Dated> dates = DateText.in(text, "");
    return !dates.isEmpty()
        && (LINE_WORD.matcher(text).find() || text.indexOf('|') > 0 || Words.count(text) <= 9);
  }

  /** The people of a byline, from where the page lists them where it does. */
  static List<String> authors(Page page, Found<String> byline) {
    List<String> declared = declared(page);
    boolean fromList = !declared.isEmpty() && names(byline, declared);
    if (fromList || byline.source().startsWith("meta ")) {
      return AuthorNames.declared(fromList ? declared : List.of(byline.value().split(", ")));
    }
    return AuthorNames.of(byline.value());
  }

  private static List<String> declared(Page page) {
    return page.jsonLd().names("author").stream().filter(AuthorNames::isName).distinct().toList();
  }

  static Optional<Found<String>> find(Page page) {
    Optional<Found<String>> printed = printed(page);
    if (!page.html()) {
      return printed;
    }
    List<String> declared = declared(page);
    if (!declared.isEmpty()) {
      Found<String> found = Found.inMarkup(String.join(", ", declared), "json-ld author", 0.9);
      return Optional.of(printed.filter(p -> names(p, declared)).orElse(found));
    }
    Found<String> meta =
        page.meta(
            0.8,
            List.of(
                "author",
                "article:author_name",
                "parsely-author",
                "sailthru.author",
                "dc.creator",
                "byl",
                "cxenseparse:author",
                "article:author"));
    if (meta != null && AuthorNames.isName(meta.value().replaceFirst("^(?:" + BY + ") ", ""))) {
      return Optional.of(printed.filter(p -> names(p, List.of(meta.value()))).orElse(meta));
    }
    List<String> linked =
        page.head().all("rel:author").stream()
            .filter(AuthorNames::isName)
            .distinct()
            .limit(4)
            .toList();
    if (printed.isEmpty() && !linked.isEmpty()) {
      return Optional.of(Found.inMarkup(String.join(", ", linked), "rel author", 0.6));
    }
    return printed;
  }

  private static boolean names(Found<String> printed, List<String> declared) {
    return declared.stream().allMatch(name -> printed.value().contains(name));
  }

  private static Optional<Found<String>> printed(Page page) {
    int bodyStart = page.labels().bodyStart();
    int from = Math.max(0, bodyStart - ABOVE);
    int to = Math.min(page.size(), bodyStart + 1);
    for (int i = to - 1; i >= from; i--) {
      Optional<Found<String>> found = at(page, i);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private static Optional<Found<String>> at(Page page, int i) {
    String text = page.text(i);
    boolean taken =
        page.labels().is(i, BlockLabel.CAPTION) || page.labels().is(i, BlockLabel.CREDIT);
    if (taken || Words.count(text) > 25) {
      return Optional.empty();
    }
    for (String piece : text.split("\\s+[|/·•]\\s+")) {
      if (isByline(piece)) {
        return Optional.of(Found.inBlock(beforeDate(piece), "text", page, i, 0.85));
      }
      boolean agency = Agencies.named(piece).isPresent() && !DateText.in(text, "").isEmpty();
      boolean desk = DESK.matcher(piece).find() && Words.count(piece) <= 6;
      if ((agency || desk) && !piece.equals(text)) {
        return Optional.of(Found.inBlock(piece, "text", page, i, 0.8));
      }
    }
    String[] pieces = text.split("\\s+[|/·•]\\s+");
    if (pieces.length > 1
        && NAME.matcher(pieces[0]).matches()
        && !DateText.in(text, "").isEmpty()) {
      return Optional.of(Found.inBlock(pieces[0], "text", page, i, 0.6));
    }
    if (DESK.matcher(text).find() && Words.count(text) <= 5 && i < page.labels().bodyStart()) {
      return Optional.of(Found.inBlock(text, "text", page, i, 0.6));
    }
    RawBlock block = page.labels().page().block(i);
    if (block.in(Setting.BYLINE_NAME)
        && AuthorNames.looksLikeNames(text)
        && Words.count(text) <= 12) {
      return Optional.of(Found.inBlock(text, "name of its element", page, i, 0.6));
    }
    if (i > 0
        && ANNOUNCES.matcher(page.text(i - 1)).matches()
        && AuthorNames.looksLikeNames(text)) {
      return Optional.of(Found.inBlock(text, "text", page, i, 0.75));
    }
    return nameBesideDate(page, i);
  }

  /** "By Nora Finch, March 8, 2026" without its date. */
  private static String beforeDate(String byline) {
    List<DateText.Dated> dates = DateText.in(byline, "");
    int end = dates.isEmpty() ? byline.length() : dates.get(0).start();
    String names =
        byline
            .substring(0, end)
            .replaceAll("[\\s,;:|–-]+(?:(?i:on|published|updated)[\\s:]*)?$", "");
    return names.isEmpty() ? byline : names;
  }

  private static Optional<Found<String>> nameBesideDate(Page page, int i) {
    if (page.html() || page.labels().page().block(i).bullet() || !isNames(page.text(i))) {
      return Optional.empty();
    }
    boolean date =
        (i > 0 && isDateLine(page.text(i - 1)))
            || (i + 1 < page.size() && isDateLine(page.text(i + 1)));
    return date && i < page.labels().bodyStart()
        ? Optional.of(Found.inBlock(page.text(i), "text beside the date", page, i, 0.5))
        : Optional.empty();
  }

  /** "Ana Ruiz", "Sam Hale in Karsholm and Mira Olsen": names and where they are, nothing else. */
  static boolean isNames(String text) {
    if (Words.count(text) > 14) {
      return false;
    }
    for (String piece : text.split(",? and |, | & | und | y ")) {
      if (Words.count(piece) > 7 || !NAME_IN_PLACE.matcher(piece).matches()) {
        return false;
      }
    }
    return text.indexOf(' ') > 0 && (Words.count(text) <= 4 || text.contains(" in "));
  }

  private static boolean isDateLine(String text) {
    return Words.count(text) <= 12 && !DateText.in(text, "").isEmpty();
  }
}
