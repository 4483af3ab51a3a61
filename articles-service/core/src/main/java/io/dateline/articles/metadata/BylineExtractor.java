package io.dateline.articles.metadata;

import io.dateline.articles.block.WordCount;
import io.dateline.articles.language.Languages;
import io.dateline.articles.language.WordList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the byline: the printed one, and the authors that the markup declares. */
final class BylineExtractor {

  /**
   * Confidence of an outlet that declares itself as author; it counts only if no person is named.
   */
  private static final double OUTLET_CONFIDENCE = 0.4;

  private static final Set<String> AUTHOR_METAS = Languages.words(WordList.AUTHOR_META);

  private static final Pattern PRINTED_LEAD =
      Pattern.compile("^(?:" + BylineText.PRINTED_LEAD + ") ");

  private static final Pattern DECLARED_LEAD =
      Pattern.compile("^(?i:" + Languages.alternatives(WordList.DECLARED_LEAD) + ") (?=\\p{Lu})");

  private static final Pattern LINKED_LEAD =
      Pattern.compile("^(?i:" + Languages.alternatives(WordList.LINKED_LEAD) + ") ");

  private static final Pattern BETWEEN_DECLARED =
      Pattern.compile(", | (?:" + Languages.alternatives(WordList.BETWEEN_DECLARED) + ") |; ");

  private BylineExtractor() {}

  /**
   * Returns the authors one by one, from the page's list of authors if it has one that agrees with
   * the byline.
   */
  static List<String> authors(LabelledPage page, ExtractedValue<String> byline) {
    List<String> listed =
        byline.confidence() == OUTLET_CONFIDENCE ? page.jsonLd().names("author") : declared(page);
    if (!listed.isEmpty() && names(byline, listed)) {
      return AuthorNames.declared(listed);
    }
    if (byline.rawSpan() != null) {
      List<String> printed = withoutOutlet(page, AuthorNames.of(byline.value()));
      return printed.isEmpty()
          ? AuthorNames.single(byline.value()).map(List::of).orElse(List.of())
          : printed;
    }
    return AuthorNames.declared(List.of(BETWEEN_DECLARED.split(byline.value())));
  }

  /** "Petra Lind, Norrand Courier": an outlet beside a person is no author. */
  private static List<String> withoutOutlet(LabelledPage page, List<String> names) {
    List<String> people = names.stream().filter(name -> !isOutlet(page, name)).toList();
    return people.isEmpty() ? names : people;
  }

  private static List<String> declared(LabelledPage page) {
    return page.jsonLd().names("author").stream()
        .map(name -> DECLARED_LEAD.matcher(name).replaceFirst(""))
        .filter(name -> AuthorNames.isName(name) && !isOutlet(page, name))
        .distinct()
        .toList();
  }

  /**
   * Returns whether the name is that of the outlet: an outlet that names itself as author names
   * nobody.
   */
  private static boolean isOutlet(LabelledPage page, String name) {
    return page.outlet().isNamed(name);
  }

  static Optional<ExtractedValue<String>> find(LabelledPage page) {
    Optional<ExtractedValue<String>> printed = PrintedByline.find(page);
    return (page.html() ? inHtml(page, printed) : printed).or(() -> told(page));
  }

  private static Optional<ExtractedValue<String>> told(LabelledPage page) {
    List<String> names =
        page.crawlRecord().authors().stream()
            .map(String::strip)
            .filter(name -> AuthorNames.isName(name) && !isOutlet(page, name))
            .distinct()
            .toList();
    return names.isEmpty()
        ? Optional.empty()
        : Optional.of(ExtractedValue.inMarkup(String.join(", ", names), "record authors", 0.7));
  }

  private static Optional<ExtractedValue<String>> inHtml(
      LabelledPage page, Optional<ExtractedValue<String>> printed) {
    List<String> declared = declared(page);
    if (!declared.isEmpty()) {
      ExtractedValue<String> found =
          ExtractedValue.inMarkup(String.join(", ", declared), "json-ld author", 0.9);
      return Optional.of(printed.filter(p -> names(p, declared)).orElse(found));
    }
    for (String name : AUTHOR_METAS) {
      String value = PRINTED_LEAD.matcher(page.head().meta(name).orElse("")).replaceFirst("");
      if (AuthorNames.isName(value) && !isOutlet(page, value)) {
        ExtractedValue<String> found = ExtractedValue.inMarkup(value, "meta " + name, 0.8);
        return Optional.of(printed.filter(p -> names(p, List.of(value))).orElse(found));
      }
    }
    boolean sure = printed.isPresent() && printed.get().confidence() >= 0.7;
    for (String kind : List.of("rel:author", "link:author")) {
      List<String> linked = linked(page, kind);
      // A page that links more than two writers links them in lists of other stories.
      boolean own = !linked.isEmpty() && (kind.startsWith("rel") || linked.size() <= 2);
      if (!sure && own) {
        return Optional.of(
            ExtractedValue.inMarkup(String.join(", ", linked), kind.replace(':', ' '), 0.6));
      }
    }
    List<String> houses =
        Stream.concat(
                page.jsonLd().names("author").stream(),
                AUTHOR_METAS.stream().flatMap(name -> page.head().meta(name).stream()).limit(1))
            .filter(name -> AuthorNames.isName(name) || isOutlet(page, name))
            .distinct()
            .toList();
    return printed.isPresent() || houses.isEmpty()
        ? printed
        : Optional.of(
            ExtractedValue.inMarkup(
                String.join(", ", houses), "json-ld author", OUTLET_CONFIDENCE));
  }

  private static List<String> linked(LabelledPage page, String kind) {
    return page.head().all(kind).stream()
        .map(name -> LINKED_LEAD.matcher(name).replaceFirst(""))
        .filter(name -> AuthorNames.isName(name) && !isOutlet(page, name))
        .filter(name -> WordCount.of(name) <= 6 && !BylineText.hasPageWord(name))
        .distinct()
        .limit(4)
        .toList();
  }

  private static boolean names(ExtractedValue<String> printed, List<String> declared) {
    return declared.stream().allMatch(name -> printed.value().contains(name));
  }
}
