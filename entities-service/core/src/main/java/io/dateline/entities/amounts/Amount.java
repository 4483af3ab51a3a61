package io.dateline.entities.amounts;

import java.math.BigDecimal;

/**
 * A sum of money or a quantity.
 *
 * @param value in whole units: "$1.8bn" is 1800000000
 * @param currency the ISO 4217 code of a sum of money, null for a quantity
 * @param unit the unit of a quantity, null for money: "%", "km", or the counted noun as printed
 */
public record Amount(BigDecimal value, String currency, String unit) {

  static Amount money(BigDecimal value, String currency) {
    return new Amount(value, currency, null);
  }

  static Amount quantity(BigDecimal value, String unit) {
    return new Amount(value, null, unit);
  }
}
