package io.dateline.entities.ambiguity;

import static io.dateline.entities.ambiguity.Meanings.country;
import static io.dateline.entities.ambiguity.Meanings.meaning;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/**
 * "White House", "Amazon", "WHO": names that belong to an organization in one text and to something
 * else in another.
 */
class OrganizationAmbiguityTest {

  @Test
  void a_name_with_a_legal_form_is_a_company_with_it_and_without() {
    String text = "Quillfeather %s bought a mill. %s said nothing.";
    assertEquals("ORGANIZATION Quillfeather", meaning(text.formatted("Ltd", "[Quillfeather]")));
    assertEquals("ORGANIZATION Quillfeather", meaning(text.formatted("GmbH", "[Quillfeather]")));
  }

  @Test
  void the_white_house_that_speaks_is_a_government() {
    assertEquals(
        "ORGANIZATION White House", meaning("The [White House] said it would veto the bill."));
  }

  @Test
  void the_white_house_where_crowds_stand_is_a_building() {
    assertEquals("FACILITY", meaning("Crowds gathered outside the [White House]."));
  }

  @Test
  void a_white_house_official_is_of_the_government() {
    assertEquals(
        "ORGANIZATION White House", meaning("[White House] officials declined to comment."));
  }

  @Test
  void downing_street_speaks() {
    assertEquals(
        "ORGANIZATION Downing Street",
        meaning("[Downing Street] said the prime minister would not resign."));
  }

  @Test
  void the_kremlin_speaks() {
    assertEquals("ORGANIZATION Kremlin", meaning("The [Kremlin] denied the report."));
  }

  @Test
  void the_pentagon_sends_ships() {
    assertEquals(
        "ORGANIZATION Pentagon", meaning("The [Pentagon] will send two ships to the Gulf."));
  }

  @Test
  void a_palace_of_stone_is_a_building() {
    assertEquals("FACILITY", meaning("A fire broke out at [Holyrood Palace]."));
  }

  @Test
  void a_state_department_in_small_letters_is_the_american_one() {
    assertEquals(
        "ORGANIZATION United States Department of State",
        meaning("The [US state department] said so."));
  }

  @Test
  void the_state_department_without_a_country_is_the_same() {
    assertEquals(
        "ORGANIZATION United States Department of State",
        meaning("The [State Department] said so on Monday."));
  }

  @Test
  void a_foreign_ministry_is_of_its_country() {
    assertEquals(
        "ORGANIZATION Iran Ministry of Foreign Affairs",
        meaning("[Iran's foreign ministry] summoned the envoy."));
  }

  @Test
  void who_in_capitals_is_an_organization() {
    assertEquals(
        "ORGANIZATION World Health Organization", meaning("The [WHO] warned of a new virus."));
  }

  @Test
  void it_in_capitals_is_not_an_organization_of_health() {
    assertEquals("nothing", meaning("[Doctors] say the virus spreads fast."));
  }

  @Test
  void nato_in_small_letters_is_nato() {
    assertEquals(
        "ORGANIZATION North Atlantic Treaty Organization",
        meaning("[Nato] ministers met in Brussels."));
  }

  @Test
  void the_un_refugee_agency_is_the_unhcr() {
    assertEquals(
        "ORGANIZATION United Nations High Commissioner for Refugees",
        meaning("The [UN refugee agency] counted 4,000 people."));
  }

  @Test
  void reuters_that_is_told_something_is_an_organization() {
    assertEquals("ORGANIZATION Reuters", meaning("The minister told [Reuters] he would stay."));
  }

  @Test
  void reuters_in_a_lawsuit_is_an_organization() {
    assertEquals("ORGANIZATION Reuters", meaning("[Reuters] sued the city over the records."));
  }

  @Test
  void an_acronym_is_what_the_page_spells_out() {
    assertEquals(
        "ORGANIZATION Pacific Fisheries Council",
        meaning("The Pacific Fisheries Council (PFC) met in Suva. The [PFC] will vote."));
  }

  @Test
  void apple_that_sells_phones_is_a_company() {
    assertEquals("ORGANIZATION Apple", meaning("[Apple] CEO Tim Crane said sales fell."));
  }

  @Test
  void an_apple_is_a_fruit() {
    assertEquals("nothing", meaning("She ate an [apple] on the train."));
  }

  @Test
  void amazon_that_ships_is_a_company() {
    assertEquals(
        "ORGANIZATION Amazon", meaning("[Amazon] will hire 5,000 workers, the company said."));
  }

  @Test
  void shell_with_a_profit_is_a_company() {
    assertEquals("ORGANIZATION Shell", meaning("[Shell] reported a profit of $5 billion."));
  }

  @Test
  void eus_borrell_is_two_names() {
    assertEquals(
        "ORGANIZATION European Union", meaning("[EU]'s Borrell urged both sides to stop."));
  }

  @Test
  void a_football_club_is_not_its_city() {
    assertEquals("ORGANIZATION Manchester United", meaning("[Manchester United] won at Leeds."));
  }

  @Test
  void the_bank_of_england_is_not_england() {
    assertEquals("ORGANIZATION Bank of England", meaning("The [Bank of England] raised rates."));
  }

  @Test
  void a_treaty_is_not_its_city() {
    assertEquals("LAW", meaning("The [Treaty of Lisbon] was signed in 2007."));
  }

  @Test
  void an_agreement_is_not_its_city() {
    assertEquals("LAW", meaning("They left the [Paris Agreement] in June."));
  }

  @Test
  void an_acronym_in_brackets_means_the_name_in_front_until_its_next_definition() {
    String page =
        "The Emerald Coast Board (ECB) met. The %s agreed. The Eastern Canal Bureau (ECB) met. The"
            + " %s left.";
    assertEquals("ORGANIZATION Emerald Coast Board", meaning(page.formatted("[ECB]", "Nobody")));
    assertEquals("ORGANIZATION Eastern Canal Bureau", meaning(page.formatted("Nobody", "[ECB]")));
  }

  @Test
  void a_body_with_a_generic_name_has_the_country_of_its_owner() {
    String page = "Peru's %s ruled. The %s of Chile did not. The %s in Lima agreed with Peru.";
    assertEquals(
        "ORGANIZATION Supreme Court, PE",
        country(page.formatted("[Supreme Court]", "Senate", "mayor")));
    assertEquals(
        "ORGANIZATION Supreme Court of Chile, CL",
        country("Peru's Senate met. The [Supreme Court of Chile] did not."));
    assertEquals(
        "ORGANIZATION Supreme Court, PE",
        country("Peru's Supreme Court met in Lima. The [Supreme Court] will rule in May."));
  }

  @Test
  void its_central_bank_is_that_of_the_country_in_front() {
    assertEquals(
        "ORGANIZATION Central Bank, PE",
        country("In Chile, Peru's Supreme Court and its [Central Bank] said nothing."));
  }

  @Test
  void a_firm_with_commas_is_one_organization() {
    assertEquals(
        "ORGANIZATION Marsh, Holm & Weber",
        meaning("Lawyers of [Marsh, Holm & Weber] spoke in court on Friday."));
    assertEquals(
        "PERSON Paul Holm", meaning("Ann Marsh, [Paul Holm] and Lena Weber spoke in court."));
  }

  @Test
  void common_nouns_and_adjectives_name_no_organization() {
    assertEquals("nothing", meaning("The firm merged with a [SPAC] in Lyon."));
    assertEquals("nothing", meaning("Several [NGOs] left the camp."));
    assertEquals("nothing", meaning("The [Committee] will vote on Friday."));
  }
}
