/**
 * Owns sums of money and quantities. {@link io.dateline.entities.amounts.AmountFinder} finds the
 * words that state one; {@link io.dateline.entities.amounts.Amount} says how much it is. The words
 * come from the language, the signs of currencies from {@code language/any/currencies.tsv}. Plain
 * Java; uses {@code language} and {@code text}.
 */
package io.dateline.entities.amounts;
