package io.dateline.entities.ambiguity;

import static io.dateline.entities.ambiguity.Meanings.meaning;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/**
 * "Castro", "Jordan", "von der Leyen": names that several people have, and names that belong to a
 * person in one text only.
 */
class PersonAmbiguityTest {

  @Test
  void castro_and_castro_are_two() {
    assertEquals(
        "PERSON unresolved", meaning("Xiomara Castro met Fidel Castro's nephew. [Castro] smiled."));
  }

  @Test
  void castro_alone_follows_the_only_one() {
    assertEquals(
        "PERSON Xiomara Castro", meaning("Xiomara Castro spoke in Tegucigalpa. [Castro] smiled."));
  }

  @Test
  void mrs_salas_is_not_her_husband() {
    assertEquals(
        "PERSON Laura Salas",
        meaning(
            "David Salas and Laura Salas opened the hotel in Lima. Mrs [Salas] cut the ribbon."));
  }

  @Test
  void mrs_salas_is_nobody_where_the_page_has_only_her_husband() {
    assertEquals(
        "PERSON unresolved",
        meaning("David Salas opened the hotel in Lima. Mrs [Salas] cut the ribbon."));
  }

  @Test
  void president_salas_is_the_one_who_holds_the_office() {
    assertEquals(
        "PERSON Dina Salas",
        meaning(
            "President Dina Salas met her sister Rita Salas in Lima. President [Salas] left"
                + " early."));
  }

  @Test
  void a_surname_alone_is_nobody_in_particular() {
    assertEquals("PERSON unresolved", meaning("[Castro] denied the report."));
  }

  @Test
  void a_surname_with_office_and_country_is_its_holder() {
    assertEquals("PERSON Castro", meaning("Honduran President [Castro] denied the report."));
  }

  @Test
  void titles_of_honour_of_two_words_are_no_part_of_a_name() {
    assertEquals(
        "PERSON Anuar Latif",
        meaning("Prime Minister [Datuk Seri Anuar Latif] spoke. Anuar left Putrajaya early."));
  }

  @Test
  void tan_alone_is_a_family_name() {
    assertEquals("PERSON Tan Wei Ming", meaning("Dr [Tan Wei Ming] spoke in Singapore."));
  }

  @Test
  void lopez_obrador_without_accents_is_the_same() {
    assertEquals(
        "PERSON Andrés Manuel López Obrador",
        meaning("Andrés Manuel López Obrador left. [Lopez Obrador] smiled."));
  }

  @Test
  void amlo_is_lopez_obrador() {
    assertEquals(
        "PERSON Andrés Manuel López Obrador",
        meaning("Andrés Manuel López Obrador left. [AMLO] said he would rest."));
  }

  @Test
  void initials_stand_for_first_names() {
    assertEquals(
        "PERSON Andrés Manuel López Obrador",
        meaning("Andrés Manuel López Obrador left. [A.M. López Obrador] signed it."));
  }

  @Test
  void a_middle_initial_makes_nobody_else() {
    assertEquals("PERSON Donald J. Brown", meaning("Donald J. Brown spoke. [Donald Brown] left."));
  }

  @Test
  void the_son_is_not_the_father() {
    assertEquals(
        "PERSON Donald Brown Jr.", meaning("Donald Brown spoke. His son [Donald Brown Jr.] left."));
  }

  @Test
  void von_der_leyen_keeps_her_particle() {
    assertEquals(
        "PERSON Ursula von der Leyen",
        meaning("[Ursula von der Leyen] spoke. Von der Leyen left."));
  }

  @Test
  void von_der_leyen_by_her_surname() {
    assertEquals(
        "PERSON Ursula von der Leyen",
        meaning("Ursula von der Leyen spoke in Kyiv. On Monday [von der Leyen] left."));
  }

  @Test
  void bin_salman_follows_his_full_name() {
    assertEquals(
        "PERSON Mohammed bin Salman",
        meaning("Mohammed bin Salman met the envoy. The envoy thanked [bin Salman]."));
  }

  @Test
  void a_hyphenated_name_is_one() {
    assertEquals(
        "PERSON Alexandria Ocasio-Cortez",
        meaning("Alexandria Ocasio-Cortez voted no. [Ocasio-Cortez] said why."));
  }

  @Test
  void a_chinese_family_name_stands_first() {
    assertEquals(
        "PERSON Xi Jinping", meaning("Xi Jinping flew to Moscow. [Xi] will return on Friday."));
  }

  @Test
  void a_korean_family_name_stands_first() {
    assertEquals(
        "PERSON Kim Jong Un",
        meaning("Kim Jong Un watched the launch. [Kim] smiled, state media said."));
  }

  @Test
  void a_hungarian_mayor_keeps_his_name() {
    assertEquals("PERSON Gergely Karacsony", meaning("The mayor, [Gergely Karacsony], spoke."));
  }

  @Test
  void a_name_in_capitals_is_the_same_name() {
    assertEquals(
        "PERSON Maria Stolz",
        meaning("MARIA STOLZ SPOKE IN VIENNA\n[Maria Stolz] said talks would go on."));
  }

  @Test
  void king_charles_is_name_enough() {
    assertEquals("PERSON King Charles", meaning("King [Charles] opened the bridge."));
  }

  @Test
  void the_pope_is_known_by_one_name() {
    assertEquals("PERSON Pope Francis", meaning("Pope [Francis] prayed for peace."));
  }

  @Test
  void the_king_is_no_name() {
    assertEquals("nothing", meaning("The speech was read by the [King]."));
  }

  @Test
  void mr_is_no_part_of_a_name() {
    assertEquals(
        "PERSON Gordon Brown", meaning("Mr Brown and [Gordon Brown] are one. Gordon Brown left."));
  }

  @Test
  void a_street_is_no_person() {
    assertEquals("nothing", meaning("Police closed [Martin Luther King] Street on Friday."));
  }

  @Test
  void a_law_is_no_person() {
    assertEquals("nothing", meaning("The [Laken Riley] Act passed in the Senate."));
  }

  @Test
  void a_stadium_is_no_person() {
    assertEquals("FACILITY", meaning("They played at [Louis Armstrong Stadium]."));
  }

  @Test
  void an_airport_is_no_person() {
    assertEquals("FACILITY", meaning("Flights left [Ben Gurion Airport] on time."));
  }

  @Test
  void a_title_before_a_name_is_no_part_of_it() {
    assertEquals("PERSON Anwar Rahim", meaning("Prime Minister [Anwar Rahim] spoke."));
  }

  @Test
  void initials_in_front_of_a_name_belong_to_it() {
    assertEquals(
        "PERSON A.M. Lerdo Osorio",
        meaning("[A.M. Lerdo Osorio] said that Mexico would not join."));
  }

  @Test
  void a_surname_that_is_no_place_is_the_person_of_the_page() {
    assertEquals(
        "PERSON Moon Jae-sun",
        meaning("Kim Jong Su and Moon Jae-sun met at the border. Kim smiled; [Moon] did not."));
  }

  @Test
  void party_and_state_behind_a_senator_name_nothing() {
    assertEquals("nothing", meaning("Sen. Bernard Saunders ([I-Vt].) spoke at the rally."));
  }

  @Test
  void middle_initials_tell_two_people_of_one_name_apart() {
    String page = "%s and %s met in Lyon. %s left.";
    assertEquals(
        "PERSON Paul A. Marsh",
        meaning(page.formatted("[Paul A. Marsh]", "Paul B. Marsh", "Nobody")));
    assertEquals(
        "PERSON Paul B. Marsh",
        meaning(page.formatted("Paul A. Marsh", "[Paul B. Marsh]", "Nobody")));
    assertEquals(
        "PERSON unresolved", meaning(page.formatted("Paul A. Marsh", "Paul B. Marsh", "[Marsh]")));
  }

  @Test
  void an_initial_in_one_place_alone_tells_nobody_apart() {
    assertEquals(
        "PERSON Paul A. Marsh", meaning("Paul A. Marsh met aides. [Paul Marsh] left early."));
  }

  @Test
  void initials_in_front_of_a_surname_fit_the_full_name() {
    assertEquals(
        "PERSON Paul D. Marsh", meaning("[P. D. Marsh] wrote it. Paul D. Marsh is a farmer."));
    assertEquals("PERSON P. B. Marsh", meaning("[P. B. Marsh] wrote it. Paul D. Marsh did not."));
  }

  @Test
  void a_father_and_a_son_of_one_name_are_two() {
    String page = "%s and %s preached in Lyon. %s wrote a book.";
    assertEquals(
        "PERSON Paul Marsh Jr.",
        meaning(page.formatted("[Paul Marsh Jr.]", "Paul Marsh Sr.", "Nobody")));
    assertEquals(
        "PERSON Paul Marsh Sr.",
        meaning(page.formatted("Paul Marsh Jr.", "[Paul Marsh Sr.]", "Nobody")));
    assertEquals(
        "PERSON unresolved",
        meaning(page.formatted("Paul Marsh Jr.", "Paul Marsh Sr.", "[Marsh]")));
  }

  @Test
  void a_nickname_in_quotation_marks_belongs_to_the_name() {
    assertEquals("PERSON Paul Marsh", meaning("A singer, [Paul “The Reed” Marsh], moved to Lyon."));
    assertEquals(
        "PERSON Paul Marsh", meaning("Paul \"Pip\" Marsh moved to Lyon. [Pip Marsh] likes it."));
  }

  @Test
  void letters_behind_a_name_and_a_maiden_name_are_no_part_of_it() {
    assertEquals("PERSON Ann Marsh", meaning("The judge knows [Ann Marsh] KC from Lyon."));
    assertEquals("nothing", meaning("Ann Marsh, née [Holm], moved to Lyon."));
  }

  @Test
  void a_list_with_surnames_first_has_one_person_between_semicolons() {
    assertEquals("PERSON Ann Marsh", meaning("[Marsh, Ann]; Holm, Peter; Weber, Lena."));
  }
}
