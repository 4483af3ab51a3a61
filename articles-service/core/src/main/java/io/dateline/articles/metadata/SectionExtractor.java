package io.dateline.articles.metadata;

import io.dateline.articles.block.BlockLabel;
import io.dateline.articles.block.KnownPhrases;
import io.dateline.articles.block.RawBlock;
import io.dateline.articles.language.Languages;
import io.dateline.articles.language.WordList;
import java.util.Optional;

/** Finds the section in which the outlet published the story. */
final class SectionExtractor {

  private SectionExtractor() {}

  static Optional<ExtractedValue<String>> find(
      LabelledPage page, Optional<ExtractedValue<String>> headline) {
    Optional<String> declared = page.jsonLd().text("articleSection");
    if (declared.isPresent()) {
      return declared.map(
          section -> ExtractedValue.inMarkup(section, "json-ld articleSection", 0.9));
    }
    ExtractedValue<String> meta = page.meta(0.85, Languages.words(WordList.SECTION_META));
    if (meta != null) {
      return Optional.of(meta);
    }
    return page.html() ? Optional.empty() : underHeadline(page, headline);
  }

  /**
   * Finds the section in a list of one or two short items, section and date, between headline and
   * story.
   */
  private static Optional<ExtractedValue<String>> underHeadline(
      LabelledPage page, Optional<ExtractedValue<String>> headline) {
    int bodyStart = page.labels().bodyStart();
    int head = headline.filter(h -> !h.blocks().isEmpty()).map(h -> h.blocks().get(0)).orElse(-1);
    if (head < 0 || bodyStart == page.size()) {
      return Optional.empty();
    }
    for (int i = head + 1; i < Math.min(bodyStart, head + 5); i++) {
      RawBlock block = page.labels().page().block(i);
      boolean candidate =
          block.bullet()
              && block.words() <= 3
              && Character.isUpperCase(block.text().codePointAt(0))
              && !page.isDated(i)
              && !block.text().endsWith(":")
              && (page.labels().is(i, BlockLabel.OTHER)
                  || (page.labels().is(i, BlockLabel.NAVIGATION)
                      && !page.labels().reason(i).equals(KnownPhrases.SHARING_LINKS)));
      boolean dateNear = (i + 1 < page.size() && page.isDated(i + 1)) || page.isDated(i - 1);
      if (candidate && dateNear) {
        return Optional.of(ExtractedValue.inBlock(block.text(), "text", page, i, 0.7));
      }
    }
    return Optional.empty();
  }
}
