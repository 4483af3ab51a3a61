package io.dateline.entities.amounts;

import java.util.Locale;
import java.util.Map;

/** Signs of currencies that stand in front of a number, and the ISO 4217 code of each. */
final class Currencies {

  /** A plain "$" is the United States', a plain "Rs" India's: most readers take them so. */
  private static final Map<String, String> SIGNS =
      Map.ofEntries(
          Map.entry("$", "USD"),
          Map.entry("US$", "USD"),
          Map.entry("A$", "AUD"),
          Map.entry("AU$", "AUD"),
          Map.entry("C$", "CAD"),
          Map.entry("CA$", "CAD"),
          Map.entry("NZ$", "NZD"),
          Map.entry("HK$", "HKD"),
          Map.entry("S$", "SGD"),
          Map.entry("NT$", "TWD"),
          Map.entry("R$", "BRL"),
          Map.entry("N$", "NAD"),
          Map.entry("MX$", "MXN"),
          Map.entry("£", "GBP"),
          Map.entry("€", "EUR"),
          Map.entry("¥", "JPY"),
          Map.entry("₹", "INR"),
          Map.entry("₩", "KRW"),
          Map.entry("₦", "NGN"),
          Map.entry("₽", "RUB"),
          Map.entry("₴", "UAH"),
          Map.entry("₪", "ILS"),
          Map.entry("₱", "PHP"),
          Map.entry("₺", "TRY"),
          Map.entry("RM", "MYR"),
          Map.entry("Rs", "INR"),
          Map.entry("Rp", "IDR"),
          Map.entry("R", "ZAR"),
          Map.entry("KSh", "KES"),
          Map.entry("TSh", "TZS"),
          Map.entry("Tsh", "TZS"),
          Map.entry("USh", "UGX"));

  /** Codes that may stand in front of a number or behind it. */
  private static final String CODES =
      "USD|EUR|GBP|JPY|CNY|CHF|AUD|CAD|NZD|HKD|SGD|INR|MYR|IDR|THB|PHP|KRW|TWD|RUB|UAH|PLN|CZK|HUF"
          + "|SEK|NOK|DKK|TRY|ILS|SAR|AED|QAR|EGP|ZAR|NGN|KES|TZS|UGX|ETB|GHS|BRL|MXN|ARS|CLP|COP|PEN";

  /** Any sign or code. Letters must not go on a word in front. */
  static final String SIGN =
      "(?:(?<![\\p{L}\\p{N}])(?:US[\\s\\u00a0]|US|AU|CA|NZ|HK|NT|MX|A|C|S|R|N)?\\$|[£€¥₹₩₦₽₴₪₱₺]"
          + "|(?<![\\p{L}\\p{N}])(?:RM|Rs\\.?|Rp\\.?|KSh|T[Ss]h|USh|R(?=\\d)|"
          + CODES
          + ")(?=[\\s\\u00a0]?\\d))";

  static final String CODE = "(?:" + CODES + ")\\b";

  private Currencies() {}

  static String code(String sign) {
    String bare = sign.replaceAll("[.\\s\\u00a0]", "");
    return SIGNS.getOrDefault(bare, bare.toUpperCase(Locale.ROOT));
  }
}
