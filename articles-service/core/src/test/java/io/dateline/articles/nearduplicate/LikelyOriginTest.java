package io.dateline.articles.nearduplicate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class LikelyOriginTest {

  private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

  @Test
  void the_agencys_own_page_is_the_origin_even_if_it_came_late() {
    assertEquals(
        id(2),
        LikelyOrigin.of(
                List.of(
                    copy(1, "Norrand Courier", "Reuters", NOON, 300),
                    copy(2, "REUTERS", "Reuters", NOON.plusSeconds(600), 200)))
            .article());
  }

  @Test
  void without_an_agencys_page_the_first_published_copy_is_the_origin() {
    assertEquals(
        id(2),
        LikelyOrigin.of(
                List.of(
                    copy(1, "A", null, NOON, 300),
                    copy(2, "B", null, NOON.minusSeconds(60), 200),
                    copy(3, "C", null, null, 900)))
            .article());
  }

  @Test
  void no_copy_is_called_first_if_another_states_no_time() {
    assertEquals(
        "It was published first.",
        LikelyOrigin.of(
                List.of(
                    copy(1, "A", null, NOON, 300), copy(2, "B", null, NOON.minusSeconds(60), 200)))
            .why());
    for (List<LikelyOrigin.ArticleCopy> copies :
        List.of(
            List.of(copy(1, "A", null, NOON, 300), copy(2, "B", null, null, 200)),
            List.of(
                copy(1, "A", null, NOON, 300),
                copy(2, "B", null, NOON, 200),
                copy(3, "C", null, null, 100)),
            List.of(copy(1, "A", null, null, 300), copy(2, "B", null, null, 200)))) {
      String why = LikelyOrigin.of(copies).why();
      assertFalse(why.contains("published first"), why);
    }
  }

  @Test
  void of_copies_published_at_the_same_time_the_longest_is_the_origin() {
    assertEquals(
        id(2),
        LikelyOrigin.of(List.of(copy(1, "A", null, NOON, 300), copy(2, "B", null, NOON, 400)))
            .article());
  }

  @Test
  void without_times_the_longest_copy_is_the_origin_and_then_the_first_that_came_in() {
    assertEquals(
        id(1),
        LikelyOrigin.of(
                List.of(
                    copy(2, "B", null, null, 300),
                    copy(1, "A", null, null, 300),
                    copy(3, "C", null, null, 200)))
            .article());
  }

  private static LikelyOrigin.ArticleCopy copy(
      int number, String outlet, String agency, Instant publishedAt, int length) {
    return new LikelyOrigin.ArticleCopy(
        id(number), outlet, agency, publishedAt, NOON.plusSeconds(number), length);
  }

  private static UUID id(int number) {
    return new UUID(0, number);
  }
}
