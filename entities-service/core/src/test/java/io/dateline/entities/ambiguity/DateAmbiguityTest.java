package io.dateline.entities.ambiguity;

import static io.dateline.entities.ambiguity.Meanings.meaning;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/**
 * "May", "March", "Sunday": words and numbers that are dates in one text and something else in
 * another.
 */
class DateAmbiguityTest {

  @Test
  void may_is_a_month() {
    assertEquals("DATE", meaning("The court will rule in [May]."));
  }

  @Test
  void may_is_a_prime_minister() {
    assertEquals("PERSON Theresa May", meaning("[Theresa May] left the party."));
  }

  @Test
  void may_follows_the_prime_minister() {
    assertEquals(
        "PERSON Theresa May", meaning("Theresa May left London. [May] said she was tired."));
  }

  @Test
  void may_is_a_verb() {
    assertEquals("nothing", meaning("Prices [may] rise again."));
  }

  @Test
  void march_is_a_verb() {
    assertEquals("nothing", meaning("Workers [march] on Friday."));
  }

  @Test
  void april_is_a_first_name() {
    assertEquals("PERSON April Jones", meaning("[April Jones] opened a shop in Leeds."));
  }

  @Test
  void sunday_is_part_of_a_newspaper() {
    assertEquals("nothing", meaning("The [Sunday] Herald closed its office."));
  }

  @Test
  void a_year_is_no_sum() {
    assertEquals("DATE", meaning("The bridge was opened in [1937]."));
  }

  @Test
  void a_sum_is_no_year() {
    assertEquals("QUANTITY", meaning("They counted [1937 votes]."));
  }
}
