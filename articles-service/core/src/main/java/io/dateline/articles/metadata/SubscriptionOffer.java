package io.dateline.articles.metadata;

import io.dateline.articles.language.Languages;
import io.dateline.articles.language.WordList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An offer to subscribe, which names the seller: "Save 40% OFF The Lantern Digital Access", "Start
 * your 14-day Pagehoard GOLD free trial". The brand is the capitalized words without products and
 * tiers.
 *
 * @param block the block that holds it
 * @param brand the name of the seller
 */
record SubscriptionOffer(int block, String brand) {

  private static final String BRAND =
      "(?<brand>(?:[\\p{Lu}][\\p{L}\\p{N}'’.&-]*)(?: (?:of|the|de|[\\p{Lu}][\\p{L}\\p{N}'’.&-]*)){0,4})";

  private static final List<Pattern> OFFERS =
      Languages.words(WordList.OFFER).stream()
          .map(offer -> Pattern.compile(offer.replace("{brand}", BRAND)))
          .toList();

  /** The first three letters of all offers. */
  private static final Set<String> OFFER_BEGINNINGS = Languages.words(WordList.OFFER_BEGINNING);

  /** "The Lantern Digital": products and tiers behind the brand are cut off. */
  private static final Pattern PRODUCT =
      Pattern.compile("(?: (?:" + Languages.alternatives(WordList.OFFERED_PRODUCT) + "))+$");

  private static final Pattern NO_BRAND =
      Pattern.compile("(?i)(" + Languages.alternatives(WordList.NO_BRAND) + ")( .*)?");

  static Optional<SubscriptionOffer> in(LabelledPage page) {
    for (int i = 0; i < page.size(); i++) {
      String text = page.text(i);
      if (text.length() < 250) {
        Optional<String> brand = brand(text);
        if (brand.isPresent()) {
          return Optional.of(new SubscriptionOffer(i, brand.get()));
        }
      }
    }
    return Optional.empty();
  }

  static Optional<String> brand(String text) {
    boolean possible =
        text.length() > 3
            && OFFER_BEGINNINGS.contains(text.substring(0, 3).toLowerCase(Locale.ROOT));
    if (!possible) {
      return Optional.empty();
    }
    for (Pattern offer : OFFERS) {
      Matcher matcher = offer.matcher(text);
      if (matcher.find()) {
        String brand = PRODUCT.matcher(matcher.group("brand")).replaceFirst("").strip();
        boolean article = brand.startsWith("The ") && brand.length() > 6;
        if (brand.length() > 2 && (article || !NO_BRAND.matcher(brand).matches())) {
          return Optional.of(brand);
        }
      }
    }
    return Optional.empty();
  }
}
