package io.dateline.gateway.access;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class TokenBucketTest {

  private static final long SECOND = 1_000_000_000L;

  @Test
  void a_minute_of_use_is_there_at_once_and_comes_back_by_and_by() {
    TokenBucket bucket = new TokenBucket(60, 0);
    for (int i = 0; i < 60; i++) {
      assertEquals(0, bucket.take(1, 0));
    }
    assertEquals(1, bucket.take(1, 0));
    assertEquals(10, bucket.take(10, 0));
    assertEquals(1, bucket.take(1, SECOND / 2));
    assertEquals(0, bucket.take(1, SECOND));
    assertEquals(0, bucket.take(60, 100 * SECOND));
    assertEquals(1, bucket.take(1, 100 * SECOND));
  }

  @Test
  void what_is_more_than_it_ever_holds_needs_it_full_and_is_paid_off_afterwards() {
    TokenBucket bucket = new TokenBucket(60, 0);
    assertEquals(0, bucket.take(90, 0));
    assertEquals(31, bucket.take(1, 0));
    assertEquals(0, bucket.take(1, 31 * SECOND));
  }
}
