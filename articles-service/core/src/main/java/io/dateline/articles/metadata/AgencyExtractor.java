package io.dateline.articles.metadata;

import io.dateline.articles.block.BlockLabel;
import io.dateline.articles.language.Agencies;
import io.dateline.articles.language.Languages;
import io.dateline.articles.language.WordList;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the wire agency that wrote the story: in the dateline, in the byline, or in the credit
 * below the story. An agency that took a picture only did not write it.
 */
final class AgencyExtractor {

  private static final Pattern AT_END =
      Pattern.compile(
          "(?:^|[\\s(–—-])(?:(?:"
              + Languages.alternatives(WordList.AGENCY_LABEL)
              + "): |© ?)?\\(?(?<agency>"
              + Agencies.inDateline()
              + ")(?:/[\\p{L}]{2,20})*\\)?\\.?$");
  private static final Pattern SHORT_CREDIT =
      Pattern.compile(
          "^(?:"
              + Languages.alternatives(WordList.AGENCY_CREDIT_LABEL)
              + ")s?: ?(?<agency>[^/]{2,30})(?:/[\\p{L}/()]{1,12})?$");

  /** "… – Bernama": a dash and a name at the end of a paragraph. */
  private static final Pattern DASHED = Pattern.compile("[-–—] ?\\p{L}{2,10}\\.?$");

  private static final Pattern BETWEEN =
      Pattern.compile(
          "\\s*(?:[,;/|•·()]|\\b(?:"
              + Languages.alternatives(WordList.BETWEEN_AGENCIES)
              + ")\\b|^(?i:"
              + Languages.alternatives(WordList.AGENCY_LEAD)
              + ") )\\s*");

  /** Characters at the end of a paragraph in which the name of an agency is looked for. */
  private static final int MAX_ENDING_CHARS = 200;

  private AgencyExtractor() {}

  static Optional<ExtractedValue<String>> find(
      LabelledPage page,
      Optional<DatelineExtractor.LocatedDateline> dateline,
      Optional<ExtractedValue<String>> byline) {
    if (dateline.isPresent() && dateline.get().dateline().agency() != null) {
      return Optional.of(
          ExtractedValue.inBlock(
              dateline.get().dateline().agency(), "dateline", page, dateline.get().block(), 0.95));
    }
    Optional<ExtractedValue<String>> named =
        byline.flatMap(
            found ->
                inByline(found.value())
                    .map(
                        name ->
                            new ExtractedValue<>(
                                name, "byline", found.blocks(), found.rawSpan(), 0.85)));
    return named.isPresent() ? named : underStory(page);
  }

  private static Optional<String> inByline(String byline) {
    for (String piece : BETWEEN.split(byline)) {
      Optional<String> agency = Agencies.named(piece);
      if (agency.isPresent()) {
        return agency;
      }
    }
    return Optional.empty();
  }

  private static Optional<ExtractedValue<String>> underStory(LabelledPage page) {
    int end = page.labels().bodyEnd();
    for (int i = Math.max(0, end - 2); i < Math.min(page.size(), end + 2); i++) {
      String text = page.text(i);
      Matcher credit = SHORT_CREDIT.matcher(text);
      if (page.labels().is(i, BlockLabel.CAPTION)) {
        continue;
      }
      if (credit.matches() && Agencies.named(credit.group("agency")).isPresent()) {
        return Optional.of(
            ExtractedValue.inBlock(
                Agencies.named(credit.group("agency")).get(),
                "credit under the story",
                page,
                i,
                0.8));
      }
      Matcher end1 = AT_END.matcher(text).useAnchoringBounds(false).useTransparentBounds(true);
      end1.region(Math.max(0, text.length() - MAX_ENDING_CHARS), text.length());
      boolean bracketed = text.endsWith(")") || DASHED.matcher(text).find();
      if (page.labels().is(i, BlockLabel.BODY) && bracketed && end1.find()) {
        Optional<String> agency = Agencies.named(end1.group("agency"));
        if (agency.isPresent()) {
          return Optional.of(
              ExtractedValue.inBlock(agency.get(), "credit under the story", page, i, 0.75));
        }
      }
    }
    return Optional.empty();
  }
}
