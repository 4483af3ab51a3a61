package io.dateline.articles.metadata;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Offers to subscribe name who sells: "Save 40% OFF The Lantern Digital Access", "Start your 14-day
 * Pagehoard GOLD free trial". The brand is what is capitalized but names no product or tier.
 */
record SubscriptionOffer(int block, String brand) {

  private static final String BRAND =
      "(?<brand>(?:[\\p{Lu}][\\p{L}\\p{N}'’.&-]*)(?: (?:of|the|de|[\\p{Lu}][\\p{L}\\p{N}'’.&-]*)){0,4})";

  private static final Pattern[] OFFERS = {
    Pattern.compile("^(?i:save) \\d+ ?% (?i:off )?(?i:on )?" + BRAND),
    Pattern.compile(
        "^(?i:start your)(?: \\d+[- ](?i:day|week|month))? "
            + BRAND
            + ".{0,20}(?i:trial|subscription)"),
    Pattern.compile(
        "^(?i:subscribe to)(?: (?i:the))? "
            + BRAND
            + "(?: (?i:today|now|for|from|to)\\b.*|[.!]?)$"),
    Pattern.compile(
        "^(?i:try|get|join) "
            + BRAND
            + " (?i:free|for free|for \\d+ \\w+|for (?:a|one) \\w+|today|now|digital|premium|plus)\\b"),
    Pattern.compile(
        "^(?i:read|enjoy|access) "
            + BRAND
            + " (?i:without limits|unlimited|ad-free|everywhere|anywhere)\\b"),
    Pattern.compile("^(?i:get|download) (?i:the) " + BRAND + " (?i:app)\\b"),
    Pattern.compile("^(?i:get unlimited (?:digital )?access to) " + BRAND),
  };

  /** How the offers above begin. */
  private static final Set<String> BEGINNINGS =
      Set.of("sav", "sta", "sub", "try", "get", "joi", "rea", "enj", "acc", "dow");

  /** Tiers and products, not names. */
  private static final Pattern PRODUCT =
      Pattern.compile(
          "(?: (?:GOLD|SILVER|PLATINUM|PLUS|PREMIUM|PRO|VIP|Gold|Plus|Premium|Pro|Digital|Access|All|Unlimited|Subscription|Subscriptions|Membership|App|Online|Print|Newsletter|Newsletters|E-Paper|ePaper|Today|Now))+$");

  private static final Pattern NO_BRAND =
      Pattern.compile(
          "(?i)(our|your|the|digital|premium|unlimited|a|an|all|annual|monthly|newsletters?|updates|notifications|youtube|whatsapp|telegram|email)( .*)?");

  static Optional<SubscriptionOffer> in(Page page) {
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
        text.length() > 3 && BEGINNINGS.contains(text.substring(0, 3).toLowerCase(Locale.ROOT));
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
