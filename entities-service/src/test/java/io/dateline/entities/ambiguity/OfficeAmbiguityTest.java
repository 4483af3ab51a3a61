package io.dateline.entities.ambiguity;

import static io.dateline.entities.ambiguity.Meanings.office;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Whose office it is, and when. */
class OfficeAmbiguityTest {

  @Test
  void the_president_of_a_company_is_of_the_company() {
    assertEquals("President@Toyota", office("Toyota president [Koji Sato] spoke."));
  }

  @Test
  void the_president_of_a_country_is_of_the_country() {
    assertEquals("President@Chile", office("Chilean President [Gabriel Toro] spoke."));
  }

  @Test
  void a_former_office_is_former() {
    assertEquals(
        "former President@Honduras", office("Former Honduran President [Juan Orozco] was freed."));
  }

  @Test
  void an_ex_office_is_former() {
    assertEquals(
        "former President@Brazil", office("Brazil's ex-president [Jair Moreno] was tried."));
  }

  @Test
  void a_vice_president_is_no_president() {
    assertEquals("Vice President@United States", office("U.S. Vice President [Ann Harlow] voted."));
  }

  @Test
  void a_secretary_of_state_is_of_the_state() {
    assertEquals(
        "Secretary of State@United States",
        office("U.S. Secretary of State [Anton Blake] flew home."));
  }

  @Test
  void a_secretary_general_is_one_title() {
    assertEquals(
        "Secretary-General@United Nations",
        office("UN Secretary-General [Antonia Guerra] warned of famine."));
  }

  @Test
  void a_mayor_is_of_the_city() {
    assertEquals("Mayor@Kyiv", office("Kyiv Mayor [Vitali Kravets] said so."));
  }

  @Test
  void a_governor_is_of_the_state() {
    assertEquals("Governor@Texas", office("Texas Governor [Greg Hill] signed it."));
  }

  @Test
  void an_ambassador_is_of_the_country_that_sends() {
    assertEquals("Ambassador@Israel", office("Israel's ambassador to France, [Dan Levin], left."));
  }
}
