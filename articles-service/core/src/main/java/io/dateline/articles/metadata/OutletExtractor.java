package io.dateline.articles.metadata;

import io.dateline.articles.block.WordCount;
import io.dateline.articles.language.Languages;
import io.dateline.articles.language.WordList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the outlet that published the story. */
final class OutletExtractor {

  private static final Pattern DESK =
      Pattern.compile(
          "^(?<brand>\\p{Lu}[\\p{L}\\p{N}.&'’-]+(?: \\p{Lu}[\\p{L}\\p{N}.&'’-]+){0,3}?) (?:"
              + Languages.alternatives(WordList.OUTLET_DESK)
              + ")$");

  private static final Pattern COPYRIGHT =
      Pattern.compile(
          "(?:©|\\(c\\)|\\bcopyright)(?: ?(?:©|\\(c\\)|copyright))? ?(?:\\d{4}(?: ?[-–] ?\\d{2,4})?,? )?(?:by )?(?<brand>\\p{Lu}[\\p{L}\\p{N}.&'’-]*(?: (?:"
              + Languages.alternatives(WordList.BRAND_PARTICLE)
              + "|[\\p{Lu}][\\p{L}\\p{N}.&'’-]*)){0,5})",
          Pattern.CASE_INSENSITIVE);

  /** Signs without which the costlier pattern for copyright notices cannot match. */
  private static final Pattern MARK = Pattern.compile("©|\\([cC]\\)|[cC]opyright|COPYRIGHT");

  private static final Pattern ADDRESS =
      Pattern.compile("(?:[\\w.+-]+@|www\\.)([A-Za-z0-9-]{3,40})\\.[A-Za-z.]{2,10}\\b");

  private static final Pattern COMPANY =
      Pattern.compile("(?:,? (?:" + Languages.alternatives(WordList.COMPANY_WORD) + ")\\b\\.?.*)$");

  private static final Pattern GENERIC =
      Pattern.compile("(?i)(?:" + Languages.alternatives(WordList.GENERIC_NAME) + ").{0,3}");

  private static final Pattern HOST_PREFIX =
      Pattern.compile("^(?:" + Languages.alternatives(WordList.HOST_PREFIX) + ")\\.");

  /** Characters of an outlet's name with the characters between its letters. */
  private static final int MAX_NAME_CHARS = 200;

  private OutletExtractor() {}

  static Optional<ExtractedValue<String>> find(
      LabelledPage page,
      Optional<EditionNotice> edition,
      Optional<SubscriptionOffer> offer,
      Optional<ExtractedValue<String>> headline,
      Optional<ExtractedValue<String>> byline) {
    if (edition.isPresent()) {
      return Optional.of(
          ExtractedValue.inBlock(
              edition.get().outlet(), "edition notice", page, edition.get().block(), 0.95));
    }
    List<ExtractedValue<String>> candidates = new ArrayList<>();
    if (page.html()) {
      page.jsonLd().names("publisher").stream()
          .findFirst()
          .ifPresent(
              name -> candidates.add(ExtractedValue.inMarkup(name, "json-ld publisher", 0.9)));
      ExtractedValue<String> site = page.meta(0.85, Languages.words(WordList.OUTLET_META));
      if (site != null && site.source().equals("meta og:site_name")) {
        candidates.add(0, site);
      } else if (site != null) {
        candidates.add(site);
      }
    }
    byline
        .flatMap(
            found ->
                desk(found.value())
                    .map(
                        brand ->
                            new ExtractedValue<>(
                                brand, "byline", found.blocks(), found.rawSpan(), 0.8)))
        .ifPresent(candidates::add);
    offer.ifPresent(
        o ->
            candidates.add(
                ExtractedValue.inBlock(o.brand(), "subscription offer", page, o.block(), 0.7)));
    ownAddress(page).ifPresent(candidates::add);
    Masthead.inTitle(page, headline).ifPresent(candidates::add);
    copyright(page).ifPresent(candidates::add);
    Masthead.atTop(page).ifPresent(candidates::add);
    if (!candidates.isEmpty()) {
      return Optional.of(tidy(candidates.get(0), page));
    }
    return host(page.url()).map(host -> ExtractedValue.inMarkup(host, "url", 0.3));
  }

  private static Optional<String> desk(String byline) {
    Matcher desk = DESK.matcher(byline.strip());
    return BylineText.isLine(byline)
            && desk.matches()
            && !GENERIC.matcher(desk.group("brand")).matches()
        ? Optional.of(desk.group("brand"))
        : Optional.empty();
  }

  /**
   * Finds an outlet's name in the footer: a word such as "Example" that stands alone while the page
   * also has the address "info@example.com" or "www.example.com".
   */
  private static Optional<ExtractedValue<String>> ownAddress(LabelledPage page) {
    int end = page.labels().bodyEnd();
    Map<String, Integer> names = null;
    for (int i = page.size() - 1; i >= end; i--) {
      String line = page.text(i);
      boolean possible = line.length() <= 200 && (line.indexOf('@') >= 0 || line.contains("www."));
      Matcher address = ADDRESS.matcher(line);
      if (!possible || !address.find()) {
        continue;
      }
      names = names == null ? capitalized(page, end) : names;
      Integer name = names.get(address.group(1).toLowerCase(Locale.ROOT));
      if (name != null) {
        return Optional.of(
            ExtractedValue.inBlock(page.text(name), "footer and address", page, name, 0.65));
      }
    }
    return Optional.empty();
  }

  /**
   * Returns the first block from {@code from} on for each text that begins with a capital, by the
   * text's letters.
   */
  private static Map<String, Integer> capitalized(LabelledPage page, int from) {
    Map<String, Integer> blocks = new HashMap<>();
    for (int i = from; i < page.size(); i++) {
      String text = page.text(i);
      if (text.length() <= MAX_NAME_CHARS && Character.isUpperCase(text.codePointAt(0))) {
        blocks.putIfAbsent(text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", ""), i);
      }
    }
    return blocks;
  }

  private static Optional<ExtractedValue<String>> copyright(LabelledPage page) {
    for (int i = page.size() - 1; i >= Math.max(0, page.size() - 60); i--) {
      String text = page.text(i);
      if (text.length() >= 300 || !MARK.matcher(text).find()) {
        continue;
      }
      Matcher notice = COPYRIGHT.matcher(text);
      if (notice.find()) {
        String brand = COMPANY.matcher(notice.group("brand")).replaceFirst("").strip();
        boolean name =
            brand.length() > 2
                && Character.isUpperCase(brand.codePointAt(0))
                && WordCount.of(brand) <= 5
                && !GENERIC.matcher(brand).matches();
        if (name) {
          return Optional.of(
              ExtractedValue.inBlock(
                  brand.replaceAll("[.,]+$", ""), "copyright notice", page, i, 0.55));
        }
      }
    }
    return Optional.empty();
  }

  private static ExtractedValue<String> tidy(ExtractedValue<String> found, LabelledPage page) {
    String name = found.value().strip().replaceFirst("^@", "");
    String host = host(page.url()).orElse("");
    // Removes slogans: "Example – News for all". Names that are written together, such as
    // "theexample", stay.
    String[] pieces = name.split("\\s+[|–—-]\\s+");
    String brand = pieces.length > 1 && WordCount.of(pieces[0]) <= 5 ? pieces[0] : name;
    return host.isEmpty() && brand.isBlank()
        ? found
        : new ExtractedValue<>(
            brand, found.source(), found.blocks(), found.rawSpan(), found.confidence());
  }

  private static Optional<String> host(String url) {
    if (url == null) {
      return Optional.empty();
    }
    Matcher host =
        Pattern.compile("^https?://(?:[^/@]*@)?([^/:?#]+)").matcher(url.toLowerCase(Locale.ROOT));
    return host.find()
        ? Optional.of(HOST_PREFIX.matcher(host.group(1)).replaceFirst(""))
        : Optional.empty();
  }
}
