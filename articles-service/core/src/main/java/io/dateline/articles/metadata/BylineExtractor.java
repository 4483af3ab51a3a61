package io.dateline.articles.metadata;

import io.dateline.articles.block.Words;
import io.dateline.articles.language.Languages;
import io.dateline.articles.language.WordList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds who wrote it: what the page prints, and what its markup declares. */
final class BylineExtractor {

  /** An outlet that declares itself as author is believed where no person is named. */
  private static final double HOUSE = 0.4;

  private static final Set<String> METAS = Languages.words(WordList.AUTHOR_META);

  private static final Pattern PRINTED_LEAD = Pattern.compile("^(?:" + BylineText.BY + ") ");

  private static final Pattern DECLARED_LEAD =
      Pattern.compile("^(?i:" + Languages.alternatives(WordList.DECLARED_LEAD) + ") (?=\\p{Lu})");

  private static final Pattern LINKED_LEAD =
      Pattern.compile("^(?i:" + Languages.alternatives(WordList.LINKED_LEAD) + ") ");

  private static final Pattern BETWEEN_DECLARED =
      Pattern.compile(", | (?:" + Languages.alternatives(WordList.BETWEEN_DECLARED) + ") |; ");

  private BylineExtractor() {}

  /** Who wrote, one by one, from where the page lists them where it does. */
  static List<String> authors(Page page, Found<String> byline) {
    List<String> listed =
        byline.confidence() == HOUSE ? page.jsonLd().names("author") : declared(page);
    if (!listed.isEmpty() && names(byline, listed)) {
      return AuthorNames.declared(listed);
    }
    return byline.rawSpan() != null
        ? AuthorNames.of(byline.value())
        : AuthorNames.declared(List.of(BETWEEN_DECLARED.split(byline.value())));
  }

  private static List<String> declared(Page page) {
    return page.jsonLd().names("author").stream()
        .map(name -> DECLARED_LEAD.matcher(name).replaceFirst(""))
        .filter(name -> AuthorNames.isName(name) && !isOutlet(page, name))
        .distinct()
        .toList();
  }

  /** An outlet that names itself as author names nobody. */
  private static boolean isOutlet(Page page, String name) {
    return page.outlet().isNamed(name);
  }

  static Optional<Found<String>> find(Page page) {
    Optional<Found<String>> printed = PrintedByline.find(page);
    return (page.html() ? inHtml(page, printed) : printed).or(() -> told(page));
  }

  private static Optional<Found<String>> told(Page page) {
    List<String> names =
        page.crawlRecord().authors().stream()
            .map(String::strip)
            .filter(name -> AuthorNames.isName(name) && !isOutlet(page, name))
            .distinct()
            .toList();
    return names.isEmpty()
        ? Optional.empty()
        : Optional.of(Found.inMarkup(String.join(", ", names), "record authors", 0.7));
  }

  private static Optional<Found<String>> inHtml(Page page, Optional<Found<String>> printed) {
    List<String> declared = declared(page);
    if (!declared.isEmpty()) {
      Found<String> found = Found.inMarkup(String.join(", ", declared), "json-ld author", 0.9);
      return Optional.of(printed.filter(p -> names(p, declared)).orElse(found));
    }
    for (String name : METAS) {
      String value =
          PRINTED_LEAD.matcher(page.head().meta(name).orElse("")).replaceFirst("");
      if (AuthorNames.isName(value) && !isOutlet(page, value)) {
        Found<String> found = Found.inMarkup(value, "meta " + name, 0.8);
        return Optional.of(printed.filter(p -> names(p, List.of(value))).orElse(found));
      }
    }
    boolean sure = printed.isPresent() && printed.get().confidence() >= 0.7;
    for (String kind : List.of("rel:author", "link:author")) {
      List<String> linked = linked(page, kind);
      // A page that links many writers lists other stories.
      boolean own = !linked.isEmpty() && (kind.startsWith("rel") || linked.size() <= 2);
      if (!sure && own) {
        return Optional.of(Found.inMarkup(String.join(", ", linked), kind.replace(':', ' '), 0.6));
      }
    }
    List<String> houses =
        Stream.concat(
                page.jsonLd().names("author").stream(),
                METAS.stream().flatMap(name -> page.head().meta(name).stream()).limit(1))
            .filter(name -> AuthorNames.isName(name) || isOutlet(page, name))
            .distinct()
            .toList();
    return printed.isPresent() || houses.isEmpty()
        ? printed
        : Optional.of(Found.inMarkup(String.join(", ", houses), "json-ld author", HOUSE));
  }

  private static List<String> linked(Page page, String kind) {
    return page.head().all(kind).stream()
        .map(name -> LINKED_LEAD.matcher(name).replaceFirst(""))
        .filter(name -> AuthorNames.isName(name) && !isOutlet(page, name))
        .filter(name -> Words.count(name) <= 6 && !BylineText.isFurniture(name))
        .distinct()
        .limit(4)
        .toList();
  }

  private static boolean names(Found<String> printed, List<String> declared) {
    return declared.stream().allMatch(name -> printed.value().contains(name));
  }
}
