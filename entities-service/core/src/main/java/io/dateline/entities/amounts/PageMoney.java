package io.dateline.entities.amounts;

/**
 * What signs and names of money mean on a page.
 *
 * @param country ISO 3166-1 alpha-2 of the country whose money "peso" means, or null
 * @param ownDollar whether a bare "$" is the dollar of that country, too
 */
public record PageMoney(String country, boolean ownDollar) {

  /** Nothing tells where the page is from. */
  public static final PageMoney UNKNOWN = new PageMoney(null, false);

  /** Returns the country whose dollar a bare "$" is, null for the United States. */
  String dollarCountry() {
    return ownDollar ? country : null;
  }

  /**
   * Returns whether a page prints the dollar of a country with its letters, such as "S$5": there a
   * bare "$" is another dollar.
   */
  public static boolean namesDollar(String text, String country) {
    return Currencies.namesDollar(text, country);
  }
}
