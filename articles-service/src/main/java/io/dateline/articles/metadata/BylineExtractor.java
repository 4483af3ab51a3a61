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
      "By|BY|by|Von|VON|von|Por|POR|Par|PAR|Di|Door|Av|Af|Tekst|Text|Texte|(?i:(?:view all"
          + " posts|words|story|written|reported|posted|published) (?:by))|(?i:(?:ein |eine"
          + " )?(?:kommentar|kolumne|analyse|interview|glosse|essay)"
          + " von)|Autor|Autorin|Autorka|Autoři|Author|Reporter|Redacción|Yazar";

  private static final Pattern BYLINE =
      Pattern.compile(
          "^(?:(?:" + BY + ")(?: ?: ?| )|[Bb]y(?=\\p{Lu}\\p{Ll}))(?<who>\\p{Lu}.{1,110})$");

  /** "August 7, 2027 by Nora Finch", "8. März 2027 / Nora Finch": a name after a date. */
  private static final Pattern AFTER_DATE =
      Pattern.compile(
          "(?:^|[\\d\\p{L}.,)]"
              + " ?)(?:[|/·•–—-]|\\b(?:by|By|von|Von|par|Par|por|Por|di|door|av|af)\\b)\\s*(?<who>\\p{Lu}[^|/·•\\d]{3,60})$");

  private static final Pattern ANNOUNCES = Pattern.compile("^(?:" + BY + ") ?:?$");

  private static final Pattern DESK =
      Pattern.compile(
          "(?:^| )(?:(?:\\p{Lu}\\p{L}*|[\\p{Lu}]{2,}) ){0,3}(?:News ?Desk|Web ?Desk|Digital"
              + " Desk|Newsroom|News Service|Desk|Bureau|Staff Reporter|Staff"
              + " Writer|Staff|Correspondent|Redaktion|Redacción|Editorial Team)$");

  private static final Pattern NAME =
      Pattern.compile(
          "\\p{Lu}[\\p{L}'’.-]*(?:"
              + " (?:de|da|do|dos|del|della|di|van|von|den|der|el|al|bin|la|le|y|e)\\b)*(?:"
              + " \\p{Lu}[\\p{L}'’.-]*){1,3}");

  private static final Pattern NAME_IN_PLACE =
      Pattern.compile("(?:" + NAME.pattern() + ")(?: in \\p{Lu}[\\p{L}' -]{2,30})?");

  private static final Pattern LINE_WORD =
      Pattern.compile(
          "(?i)\\b(published|updated|created|posted|first published|last"
              + " (updated|modified)|veröffentlicht|aktualisiert|stand|publié|mis à"
              + " jour|publicado|actualizado|pubblicato|gepubliceerd|publicerad|min read)\\b");

  private static final Pattern ROLE_LINE =
      Pattern.compile(
          "(?i)(?:correspondent|reporter|editor|staff"
              + " writer|journalist|columnist|contributor|redakteur|korrespondent|autorin|\\bautor\\b|journaliste|redactor|periodista|giornalista|min(?:ute)?s?"
              + " read|read time|lesezeit|lesedauer|min\\. de lectura)");

  /** What stands in capitals beside dates and is nobody. */
  private static final Pattern FURNITURE =
      Pattern.compile(
          "(?i)\\b(?:share|comments?|issue|current|follow|home|menu|news|print|edition|save|subscribe|sign|log|newsletter|latest|more|most|read|watch|listen|video|photos?|top|stories|story|live|updates?|search|join|contact|about|privacy|policy|terms|all|add|google|facebook|whatsapp|foto|bild|teilen|merken|artikel|politik|wirtschaft|sport|kultur|welt|guide|review|reviews|tips|blog|best|how|what|why|marketing|business|health|technology|science|culture|opinion|world|travel|your|our|my|this|back|article|content|table|contents|getty|images|university|school|city|street|united|states|new|north|south|east|west)\\b");

  private static final Pattern WHEN =
      Pattern.compile(
          "(?i)[\\s,;:|/·•–—-]*(?:(?:on|published|updated|posted|publiziert|offentliggjort|last"
              + " updated|created|\\p{L}{2,10}tag|mon|tue|wed|thu|fri|sat|sun|\\p{L}{3,6}day)[\\s,:]*)*$");

  /** How far above the story its byline stands at most. */
  private static final int ABOVE = 16;

  /** An outlet that declares itself as author is believed where no person is named. */
  private static final double HOUSE = 0.4;

  private static final List<String> METAS =
      List.of(
          "author",
          "article:author_name",
          "parsely-author",
          "sailthru.author",
          "dc.creator",
          "byl",
          "cxenseparse:author",
          "article:author");

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
    List<String> declared =
        byline.confidence() == HOUSE ? page.jsonLd().names("author") : declared(page);
    boolean fromList = !declared.isEmpty() && names(byline, declared);
    boolean one = byline.source().startsWith("meta ") || byline.source().equals("rel author");
    if (fromList || one) {
      return AuthorNames.declared(
          fromList ? declared : List.of(byline.value().split(", | and | und |; ")));
    }
    return AuthorNames.of(byline.value());
  }

  private static List<String> declared(Page page) {
    return page.jsonLd().names("author").stream()
        .map(name -> name.replaceFirst("^(?i:by|von) (?=\\p{Lu})", ""))
        .filter(name -> AuthorNames.isName(name) && !isOutlet(page, name))
        .distinct()
        .toList();
  }

  /** An outlet that names itself as author names nobody. */
  private static boolean isOutlet(Page page, String name) {
    String bare = letters(name);
    String host =
        page.url() == null ? "" : letters(page.url().replaceFirst("^[a-z]+://([^/]*).*$", "$1"));
    return bare.isEmpty()
        || bare.equals(letters(page.head().meta("og:site_name").orElse("")))
        || page.jsonLd().names("publisher").stream().anyMatch(p -> letters(p).equals(bare))
        || (bare.length() > 2 && host.contains(bare));
  }

  private static String letters(String text) {
    return text.toLowerCase(java.util.Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
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
    for (String name : METAS) {
      String value = page.head().meta(name).orElse("").replaceFirst("^(?:" + BY + ") ", "");
      if (AuthorNames.isName(value) && !isOutlet(page, value)) {
        Found<String> found = Found.inMarkup(value, "meta " + name, 0.8);
        return Optional.of(printed.filter(p -> names(p, List.of(value))).orElse(found));
      }
    }
    List<String> linked =
        page.head().all("rel:author").stream()
            .map(name -> name.replaceFirst("^(?i:by|von|written by) ", ""))
            .filter(name -> AuthorNames.isName(name) && !isOutlet(page, name))
            .filter(name -> Words.count(name) <= 6 && !FURNITURE.matcher(name).find())
            .distinct()
            .limit(4)
            .toList();
    if ((printed.isEmpty() || printed.get().confidence() < 0.7) && !linked.isEmpty()) {
      return Optional.of(Found.inMarkup(String.join(", ", linked), "rel author", 0.6));
    }
    List<String> houses =
        page.jsonLd().names("author").stream().filter(AuthorNames::isName).distinct().toList();
    return printed.isPresent() || houses.isEmpty()
        ? printed
        : Optional.of(Found.inMarkup(String.join(", ", houses), "json-ld author", HOUSE));
  }

  private static boolean names(Found<String> printed, List<String> declared) {
    return declared.stream().allMatch(name -> printed.value().contains(name));
  }

  private static Optional<Found<String>> printed(Page page) {
    int bodyStart = page.labels().bodyStart();
    Optional<Found<String>> best = Optional.empty();
    for (int i = Math.min(page.size() - 1, bodyStart); i >= Math.max(0, bodyStart - ABOVE); i--) {
      Optional<Found<String>> found = at(page, i);
      if (found.isPresent()
          && (best.isEmpty() || found.get().confidence() > best.get().confidence())) {
        best = found;
      }
    }
    for (int i = bodyStart + 1; best.isEmpty() && i < Math.min(page.size(), bodyStart + 5); i++) {
      if (!page.labels().is(i, BlockLabel.BODY) && isByline(page.text(i))) {
        best = Optional.of(Found.inBlock(beforeDate(page.text(i)), "text", page, i, 0.7));
      }
    }
    return best;
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
        && !FURNITURE.matcher(text).find()
        && Words.count(text) <= 12) {
      return Optional.of(Found.inBlock(text, "name of its element", page, i, 0.6));
    }
    if (i > 0
        && ANNOUNCES.matcher(page.text(i - 1)).matches()
        && AuthorNames.looksLikeNames(text)) {
      return Optional.of(Found.inBlock(text, "text", page, i, 0.75));
    }
    return inDateLine(page, i).or(() -> nameBesideDate(page, i));
  }

  /** A line of date and name, in either order. */
  private static Optional<Found<String>> inDateLine(Page page, int i) {
    String text = page.text(i);
    List<DateText.Dated> dates = DateText.in(text, "");
    if (page.html() || dates.isEmpty() || page.labels().is(i, BlockLabel.BODY)) {
      return Optional.empty();
    }
    Matcher after = AFTER_DATE.matcher(text);
    if (after.find() && isAuthor(page, after.group("who"))) {
      return Optional.of(Found.inBlock(after.group("who").strip(), "text", page, i, 0.7));
    }
    String before = WHEN.matcher(text.substring(0, dates.get(0).start())).replaceFirst("").strip();
    return isAuthor(page, before)
        ? Optional.of(Found.inBlock(before, "text", page, i, 0.6))
        : Optional.empty();
  }

  /** Names that the story does not name: people in the news stand in lists beside dates as well. */
  private static boolean isAuthor(Page page, String text) {
    return isNames(text)
        && !FURNITURE.matcher(text).find()
        && !AuthorNames.of(text).isEmpty()
        && page.isNeverLowerCase(text)
        && AuthorNames.of(text).stream().noneMatch(name -> isInStory(page, name));
  }

  private static boolean isInStory(Page page, String name) {
    String last = name.substring(name.lastIndexOf(' ') + 1);
    for (int i = 0; i < page.size(); i++) {
      boolean story =
          page.labels().is(i, BlockLabel.BODY)
              || page.labels().is(i, BlockLabel.HEADLINE)
              || page.labels().is(i, BlockLabel.STANDFIRST);
      if (story && page.text(i).contains(last) && Words.count(page.text(i)) > 6) {
        return true;
      }
    }
    return false;
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
    String text = page.text(i);
    if (page.html()
        || page.labels().page().block(i).bullet()
        || page.labels().is(i, BlockLabel.BODY)
        || i >= page.labels().bodyStart()
        || !isAuthor(page, text)) {
      return Optional.empty();
    }
    for (int j = Math.max(0, i - 2); j <= Math.min(page.size() - 1, i + 3); j++) {
      if (j != i && (isDateLine(page.text(j)) || tellsRole(page.text(j)))) {
        return Optional.of(Found.inBlock(text, "text beside the date", page, i, 0.5));
      }
    }
    return i == page.labels().bodyStart() - 1 && isAbove(page, i)
        ? Optional.of(Found.inBlock(text, "text above the story", page, i, 0.4))
        : Optional.empty();
  }

  /** Whether headline or standfirst stand right above. */
  private static boolean isAbove(Page page, int i) {
    return i > 0
        && (page.labels().is(i - 1, BlockLabel.HEADLINE)
            || page.labels().is(i - 1, BlockLabel.STANDFIRST));
  }

  private static boolean tellsRole(String text) {
    return Words.count(text) <= 7 && ROLE_LINE.matcher(text).find();
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
