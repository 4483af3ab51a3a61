package io.dateline.gateway.access;

/**
 * A token bucket. It is full at the start, holds the amount that a caller may use in one minute,
 * and fills up again evenly.
 */
final class TokenBucket {

  private static final double NANOS_PER_MINUTE = 60e9;

  /** Tolerance for rounding errors. */
  private static final double ROUNDING_TOLERANCE = 1e-6;

  private final int perMinute;
  private double left;
  private long filledAt;

  TokenBucket(int perMinute, long now) {
    this.perMinute = perMinute;
    this.left = perMinute;
    this.filledAt = now;
  }

  /**
   * Takes an amount from the bucket. An amount larger than the bucket requires a full bucket, and
   * leaves it below zero.
   *
   * @param now nanoseconds of a clock that never goes back
   * @return 0 if the bucket held the amount, otherwise the seconds until it will
   */
  int take(int amount, long now) {
    left = Math.min(perMinute, left + (now - filledAt) / NANOS_PER_MINUTE * perMinute);
    filledAt = now;
    double needed = Math.min(amount, perMinute);
    if (left >= needed - ROUNDING_TOLERANCE) {
      left -= amount;
      return 0;
    }
    return (int) Math.max(1, Math.ceil((needed - left) / perMinute * 60 - ROUNDING_TOLERANCE));
  }
}
