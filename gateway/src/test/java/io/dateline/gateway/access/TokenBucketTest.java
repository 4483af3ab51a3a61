package io.dateline.gateway.access;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class TokenBucketTest {

  private static final long SECOND = 1_000_000_000L;

  @Test
  void a_bucket_holds_one_minute_of_use_and_fills_up_evenly() {
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
  void an_amount_larger_than_the_bucket_requires_a_full_bucket_and_is_paid_off_later() {
    TokenBucket bucket = new TokenBucket(60, 0);
    assertEquals(0, bucket.take(90, 0));
    assertEquals(31, bucket.take(1, 0));
    assertEquals(0, bucket.take(1, 31 * SECOND));
  }
}
