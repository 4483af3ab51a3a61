package io.dateline.entities.amounts;

import java.math.BigDecimal;

/**
 * How much a text says that something is.
 *
 * @param value in whole units: "$1.8bn" is 1800000000
 * @param currency ISO 4217 of a sum of money, else null
 * @param unit of a quantity, else null: "%", "km", or the noun that is counted, as printed
 */
public record Amount(BigDecimal value, String currency, String unit) {

  static Amount money(BigDecimal value, String currency) {
    return new Amount(value, currency, null);
  }

  static Amount quantity(BigDecimal value, String unit) {
    return new Amount(value, null, unit);
  }
}
