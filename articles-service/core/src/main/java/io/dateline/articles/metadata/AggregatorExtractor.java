package io.dateline.articles.metadata;

import io.dateline.articles.language.Languages;
import io.dateline.articles.language.WordList;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the aggregator that passed an outlet's story on: the brand around an edition notice, or a
 * known portal.
 */
final class AggregatorExtractor {

  /** Portals that print other outlets' stories under a name of their own. */
  private static final Set<String> PORTALS = Languages.words(WordList.PORTAL);

  private AggregatorExtractor() {}

  static Optional<ExtractedValue<String>> find(
      LabelledPage page, Optional<EditionNotice> edition, Optional<SubscriptionOffer> offer) {
    if (edition.isPresent()
        && offer.isPresent()
        && !offer.get().brand().equals(edition.get().outlet())) {
      return Optional.of(
          ExtractedValue.inBlock(
              offer.get().brand(),
              "offer around an edition notice",
              page,
              offer.get().block(),
              0.85));
    }
    String site = page.head().meta("og:site_name").orElse("");
    return PORTALS.stream()
        .filter(portal -> site.regionMatches(true, 0, portal, 0, portal.length()))
        .findFirst()
        .map(portal -> ExtractedValue.inMarkup(portal, "meta og:site_name", 0.8));
  }
}
