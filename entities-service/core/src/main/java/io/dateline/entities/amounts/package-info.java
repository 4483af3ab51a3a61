/**
 * Owns sums of money and quantities: which words of a sentence state one, and how much it is. Plain
 * Java; uses {@code text} alone. What is English about it lies in {@link
 * io.dateline.entities.amounts.EnglishAmounts} and the table of currencies.
 */
package io.dateline.entities.amounts;
