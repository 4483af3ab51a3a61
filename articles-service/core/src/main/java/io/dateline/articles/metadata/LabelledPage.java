package io.dateline.articles.metadata;

import io.dateline.articles.block.LabelledBlocks;
import io.dateline.articles.block.LowerCase;
import io.dateline.articles.block.PageHead;
import io.dateline.articles.language.Languages;
import io.dateline.articles.language.WordList;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The input of the extractors: a page's labelled blocks with its declarations.
 *
 * @param labels the page's blocks with their labels so far
 * @param url the address of the page, or null
 * @param crawlRecord the fields that came beside the page
 * @param jsonLd the JSON-LD of the article
 * @param dates the signs that decide how its dates are read
 * @param outlet the names that the page has for its outlet
 * @param slug the words of more than three letters in the path of its address
 * @param lowerCase words of the page that begin with a small letter; filled at the first question
 * @param datesOfBlocks the dates of the blocks that were asked for so far
 */
record LabelledPage(
    LabelledBlocks labels,
    String url,
    CrawlRecord crawlRecord,
    JsonLd jsonLd,
    DateEvidence dates,
    OutletNames outlet,
    List<String> slug,
    Set<String> lowerCase,
    Map<Integer, List<DateText.LocatedDate>> datesOfBlocks) {

  /** Characters of a line in which signs of the page's country are looked for. */
  private static final int MAX_EVIDENCE_CHARS = 200;

  /** Characters in which headlines are compared. */
  private static final int MAX_HEADLINE_CHARS = 300;

  private static final int MIN_SLUG_WORD_CHARS = 4;

  private static final Set<String> TIME_METAS = timeMetas();

  /**
   * Makes the input of the extractors.
   *
   * @param fetchedAt the time at which the page was fetched, or null
   */
  static LabelledPage of(
      LabelledBlocks labels, String url, CrawlRecord crawlRecord, Instant fetchedAt) {
    PageHead head = labels.page().head();
    JsonLd jsonLd = jsonLd(labels, url);
    OutletNames outlet = OutletNames.of(head, jsonLd, url);
    return new LabelledPage(
        labels,
        url,
        crawlRecord,
        jsonLd,
        dates(labels, url, jsonLd, fetchedAt),
        outlet,
        slug(url),
        new HashSet<>(),
        new HashMap<>());
  }

  private static List<String> slug(String url) {
    if (url == null) {
      return List.of();
    }
    String path = url.toLowerCase(Locale.ROOT).replaceFirst("^https?://[^/]+", "");
    return Arrays.stream(path.split("[^a-z]+"))
        .filter(word -> word.length() >= MIN_SLUG_WORD_CHARS)
        .toList();
  }

  private static void add(StringBuilder text, String line) {
    if (line.length() < MAX_EVIDENCE_CHARS) {
      text.append(' ').append(line);
    }
  }

  /** Reads the JSON-LD about the page's own article. */
  private static JsonLd jsonLd(LabelledBlocks labels, String url) {
    PageHead head = labels.page().head();
    JsonLd all = JsonLd.of(head.jsonLd());
    if (all.articles().size() < 2) {
      return all;
    }
    Set<String> headlines = new HashSet<>();
    Languages.words(WordList.HEADLINE_META)
        .forEach(name -> head.meta(name).ifPresent(text -> headlines.add(bare(text))));
    for (int i = 0; i < labels.size(); i++) {
      if (labels.page().block(i).tag().equals("h1")) {
        headlines.add(bare(labels.text(i)));
      }
    }
    String title = head.title() == null ? "" : bare(head.title());
    Set<String> addresses = new HashSet<>();
    Stream.of(url, head.meta("link:canonical").orElse(null), head.meta("og:url").orElse(null))
        .filter(Objects::nonNull)
        .forEach(address -> addresses.add(withoutQuery(address)));
    return all.about(
        text -> headlines.contains(bare(text)) || title.startsWith(bare(text)),
        address -> addresses.contains(withoutQuery(address)));
  }

  private static String bare(String headline) {
    String front = headline.substring(0, Math.min(headline.length(), MAX_HEADLINE_CHARS));
    return LowerCase.of(front).replaceAll("[^\\p{L}\\p{N}]", "");
  }

  private static String withoutQuery(String address) {
    return address.replaceFirst("[?#].*$", "").replaceFirst("/$", "").replaceFirst("^https?:", "");
  }

  private static Set<String> timeMetas() {
    Set<String> names = new HashSet<>(Languages.words(WordList.PUBLISHED_META));
    names.addAll(Languages.words(WordList.UPDATED_META));
    return names;
  }

  private static DateEvidence dates(
      LabelledBlocks labels, String url, JsonLd jsonLd, Instant fetchedAt) {
    PageHead head = labels.page().head();
    StringBuilder text = new StringBuilder(url == null ? "" : url);
    for (int i = 0; i < labels.size(); i++) {
      add(text, labels.text(i));
    }
    for (String field : List.of("datePublished", "dateModified")) {
      jsonLd.textOrOfPage(field).ifPresent(time -> add(text, time));
    }
    TIME_METAS.forEach(name -> head.meta(name).ifPresent(time -> add(text, time)));
    String locale =
        Stream.of(head.meta("og:locale").orElse(""), head.language() == null ? "" : head.language())
            .filter(stated -> !stated.isBlank())
            .max(Comparator.comparing(String::length))
            .orElse(null);
    return DateEvidence.of(text.toString(), locale, fetchedAt);
  }

  /**
   * Returns whether no word of a name stands elsewhere on the page in small letters, as a common
   * word does.
   */
  boolean isNeverLowerCase(String name) {
    if (lowerCase.isEmpty()) {
      for (int i = 0; i < size(); i++) {
        for (String word : text(i).split(" ")) {
          if (!word.isEmpty() && Character.isLowerCase(word.charAt(0))) {
            lowerCase.add(word);
          }
        }
      }
    }
    for (String word : name.split(" ")) {
      String lower = word.toLowerCase(Locale.ROOT);
      if (!lower.equals(word) && lowerCase.contains(lower)) {
        return false;
      }
    }
    return true;
  }

  PageHead head() {
    return labels.page().head();
  }

  boolean html() {
    return labels.page().html();
  }

  int size() {
    return labels.size();
  }

  String text(int block) {
    return labels.text(block);
  }

  int words(int block) {
    return labels.words(block);
  }

  /**
   * Returns the dates of a block, read without the evidence of the page. Several rules ask for the
   * same line, which is searched once.
   */
  List<DateText.LocatedDate> datesIn(int block) {
    return datesOfBlocks.computeIfAbsent(
        block, i -> DateText.in(labels.text(i), DateEvidence.NONE));
  }

  boolean isDated(int block) {
    return !datesIn(block).isEmpty();
  }

  /**
   * Returns the first non-blank content of these meta elements, with the name of the element; null
   * if there is none.
   */
  ExtractedValue<String> meta(double confidence, Set<String> names) {
    for (String name : names) {
      String value = head().meta(name).orElse(null);
      if (value != null) {
        return ExtractedValue.inMarkup(value, "meta " + name, confidence);
      }
    }
    return null;
  }
}
