package io.dateline.entities.joining;

/**
 * How well the days of two reports agree.
 *
 * <p>The weights of this package were set by hand: two people in one act are enough, two countries
 * only on one day.
 */
enum DateAgreement {
  NONE(0, null),
  SAME_DAY(1, JoinReason.SAME_DAY),
  SAME_PERIOD(0.5, JoinReason.SAME_PERIOD),
  NEXT_DAY(0.5, JoinReason.NEAR_DAYS),
  SAME_PUBLICATION(0.5, JoinReason.SAME_DAY),
  NEAR_PUBLICATION(0.25, JoinReason.NEAR_DAYS),
  PLAN(0, JoinReason.PLAN);

  private final double weight;
  private final JoinReason reason;

  DateAgreement(double weight, JoinReason reason) {
    this.weight = weight;
    this.reason = reason;
  }

  double weight() {
    return weight;
  }

  JoinReason reason() {
    return reason;
  }
}
