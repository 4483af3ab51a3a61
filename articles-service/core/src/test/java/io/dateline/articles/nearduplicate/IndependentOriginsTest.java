package io.dateline.articles.nearduplicate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.dateline.articles.nearduplicate.IndependentOrigins.PublishedArticle;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class IndependentOriginsTest {

  @Test
  void one_wire_in_five_outlets_is_one_origin() {
    assertEquals(
        new IndependentOrigins(5, 5, 1),
        IndependentOrigins.of(
            List.of(
                article(1, "Norrand Courier", "Reuters", null),
                article(2, "Selby Post", "Reuters", 7),
                article(3, "Velby News", null, 7),
                article(4, "Karsholm Times", null, 7),
                article(5, "Tornvik Herald", "reuters", null))));
  }

  @Test
  void outlets_that_write_for_themselves_are_independent_of_each_other_and_of_the_wire() {
    assertEquals(
        new IndependentOrigins(4, 3, 3),
        IndependentOrigins.of(
            List.of(
                article(1, "Norrand Courier", "Reuters", null),
                article(2, "Norrand Courier", null, null),
                article(3, "Selby Post", null, 3),
                article(4, "Velby News", "Reuters", null))));
  }

  @Test
  void two_articles_that_one_outlet_wrote_are_one_origin() {
    assertEquals(
        new IndependentOrigins(2, 1, 1),
        IndependentOrigins.of(
            List.of(article(1, "Selby Post", null, 1), article(2, "Selby Post", null, 2))));
  }

  @Test
  void a_group_joins_two_agencies_that_it_credits() {
    assertEquals(
        new IndependentOrigins(3, 3, 1),
        IndependentOrigins.of(
            List.of(
                article(1, "Selby Post", "AP", null),
                article(2, "Velby News", "AP", 4),
                article(3, "Norrand Courier", "AFP", 4))));
  }

  @Test
  void articles_of_unknown_outlets_are_counted_each() {
    assertEquals(
        new IndependentOrigins(2, 0, 2),
        IndependentOrigins.of(List.of(article(1, null, null, null), article(2, null, null, 9))));
    assertEquals(new IndependentOrigins(0, 0, 0), IndependentOrigins.of(List.of()));
  }

  @Test
  void an_article_that_is_named_twice_counts_once() {
    PublishedArticle one = article(1, "Selby Post", null, 5);
    assertEquals(new IndependentOrigins(1, 1, 1), IndependentOrigins.of(List.of(one, one)));
  }

  private static PublishedArticle article(int id, String outlet, String agency, Integer group) {
    return new PublishedArticle(
        new UUID(0, id), outlet, agency, group == null ? null : new UUID(1, group));
  }
}
