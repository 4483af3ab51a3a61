package io.dateline.gateway.access;

/** A token bucket that holds what may be used in one minute, full at first. */
final class Bucket {

  private static final double NANOS_PER_MINUTE = 60e9;

  /** What rounding may lose on the way. */
  private static final double TINY = 1e-6;

  private final int perMinute;
  private double left;
  private long filledAt;

  Bucket(int perMinute, long now) {
    this.perMinute = perMinute;
    this.left = perMinute;
    this.filledAt = now;
  }

  /**
   * Takes from it.
   *
   * @param now in nanoseconds of some clock that never goes back
   * @return 0 where it was there, else the seconds after which it would be; what is more than the
   *     bucket ever holds needs it full
   */
  int take(int amount, long now) {
    left = Math.min(perMinute, left + (now - filledAt) / NANOS_PER_MINUTE * perMinute);
    filledAt = now;
    double needed = Math.min(amount, perMinute);
    if (left >= needed - TINY) {
      left -= amount;
      return 0;
    }
    return (int) Math.max(1, Math.ceil((needed - left) / perMinute * 60 - TINY));
  }
}
