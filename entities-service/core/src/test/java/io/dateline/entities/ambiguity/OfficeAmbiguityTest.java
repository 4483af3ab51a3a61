package io.dateline.entities.ambiguity;

import static io.dateline.entities.ambiguity.Meanings.office;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/**
 * "President", "minister", "ambassador": the owner and the time of an office depend on the words
 * around it.
 */
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

  @Test
  void a_former_office_may_be_former_in_its_first_word() {
    assertEquals(
        "former Prime Minister@Pakistan",
        office("Ex-prime minister [Imran Sadiq] of Pakistan was moved to another jail."));
  }

  @Test
  void a_spokesperson_of_a_ministry_speaks_for_its_country() {
    assertEquals(
        "Spokeswoman@Russia",
        office("[Maria Sokolova], spokeswoman for Russia's foreign ministry, dismissed it."));
    assertEquals(
        "Spokesperson@Egypt",
        office("Egypt's Foreign Ministry spokesperson [Ahmed Nasser] said so."));
  }

  @Test
  void a_chief_executive_is_of_a_company_whose_name_holds_words_of_titles() {
    assertEquals(
        "Chief Executive@General Motors",
        office("[Maria Barrow], the chief executive of General Motors, stayed in Detroit."));
  }

  @Test
  void an_office_outranks_the_rank_of_its_holder() {
    assertEquals(
        "Army Chief@Pakistan",
        office("Pakistan's army chief, General [Asim Rehman], flew to Riyadh."));
    assertEquals(
        "Chairman@Joint Chiefs of Staff",
        office("Gen. [Mark Mallory], the chairman of the Joint Chiefs of Staff, testified."));
  }

  @Test
  void an_ambassador_is_not_of_the_country_of_the_posting() {
    assertEquals(
        "Ambassador@nobody", office("He recalled Ambassador to Israel [Margarita Manrique]."));
  }

  @Test
  void a_portfolio_is_part_of_the_title_whatever_it_is() {
    assertEquals(
        "Minister of Electricity@South Africa",
        office("South Africa's minister of electricity, [Thabo Nkosi], said so."));
    assertEquals(
        "Chief Product Officer@nobody",
        office("The company's chief product officer [Matt Salas] explained it."));
    assertEquals(
        "Energy and Climate Change Minister@nobody",
        office("Federal Energy and Climate Change Minister [Chris Bowden]."));
  }

  @Test
  void a_description_may_stand_in_front_of_the_name_of_the_owner() {
    assertEquals(
        "former Mayor@Galway",
        office("[Mary Connor], a former mayor of the western city of Galway, ran again."));
    assertEquals(
        "Analyst@Saxo Bank",
        office("[Ole Hansen], an analyst at Danish investment company Saxo Bank, said so."));
    assertEquals(
        "Director@Amnesty International",
        office("[Jane Roe], director of the advocacy group Amnesty International, said so."));
  }

  @Test
  void the_owner_of_another_office_is_not_the_owner_of_the_first() {
    assertEquals(
        "Senator@North Carolina",
        office("She was an adviser to North Carolina Sen. [Tom Tillman] until May."));
  }

  @Test
  void a_rank_of_two_words_stands_between_an_office_and_its_holder() {
    assertEquals(
        "Chief Military Spokesperson@Israel",
        office("Israel's chief military spokesperson, Rear Admiral [Dan Hagar], said so."));
  }

  @Test
  void capitals_of_a_headline_are_no_part_of_a_title() {
    assertEquals(
        "General@nobody",
        office("Kyiv Government Now Considering Firing General [Oleh Syrko] After Protests"));
  }
}
