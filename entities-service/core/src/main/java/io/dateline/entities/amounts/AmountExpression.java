package io.dateline.entities.amounts;

/**
 * The words of a sentence that state an amount.
 *
 * @param from the first token in the sentence
 * @param to the token after the last one
 */
public record AmountExpression(int from, int to, Amount amount) {

  public boolean isMoney() {
    return amount.currency() != null;
  }
}
