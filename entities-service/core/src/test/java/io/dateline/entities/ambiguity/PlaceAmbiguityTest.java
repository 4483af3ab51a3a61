package io.dateline.entities.ambiguity;

import static io.dateline.entities.ambiguity.Meanings.country;
import static io.dateline.entities.ambiguity.Meanings.meaning;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** "Georgia", "Chad", "Birmingham": names of several places, and of places and other things. */
class PlaceAmbiguityTest {

  @Test
  void washington_with_a_first_name_is_a_person() {
    assertEquals(
        "PERSON George Washington",
        meaning("Historians say [George Washington] disliked the plan."));
  }

  @Test
  void letters_behind_a_town_are_its_state() {
    assertEquals(
        "PLACE Pennsylvania", meaning("He lives in Lycoming County, [Pa]., with two dogs."));
    assertEquals("PLACE Missouri", meaning("They flew to Springfield, [Mo]., on Monday."));
    assertEquals("PLACE New York state", meaning("They flew to Albany, [N.Y.], on Monday."));
  }

  @Test
  void the_hague_without_its_article_is_the_city() {
    assertEquals("PLACE The Hague, NL", country("Talks in The [Hague] failed."));
  }

  @Test
  void letters_of_a_state_that_is_no_more_are_no_word() {
    assertEquals("PLACE USSR", meaning("He was born in the [USSR] in 1961."));
  }

  @Test
  void washington_where_people_meet_is_the_city() {
    assertEquals("PLACE Washington", meaning("The two ministers met in [Washington] on Monday."));
  }

  @Test
  void washington_that_wants_something_is_the_capital_and_no_person() {
    assertEquals("PLACE Washington", meaning("Critics say [Washington] wants the oil."));
  }

  @Test
  void washington_follows_a_judge_of_that_name() {
    assertEquals(
        "PERSON Laura Washington",
        meaning("Judge Laura Washington spoke in Ohio. [Washington] said the court would decide."));
  }

  @Test
  void jordan_is_a_kingdom() {
    assertEquals("PLACE Jordan", meaning("Officials in [Jordan] opened the border crossing."));
  }

  @Test
  void jordan_is_a_basketball_player() {
    assertEquals(
        "PERSON Michael Jordan", meaning("[Michael Jordan] scored 40 points for the Bulls."));
  }

  @Test
  void jordan_follows_the_player_of_that_name() {
    assertEquals(
        "PERSON Michael Jordan",
        meaning("Michael Jordan scored again. [Jordan] left the game early."));
  }

  @Test
  void georgia_with_tbilisi_is_the_country() {
    assertEquals(
        "PLACE Georgia",
        meaning("Protesters in Tbilisi want [Georgia] to join the European Union."));
  }

  @Test
  void georgia_with_other_states_is_the_state() {
    assertEquals(
        "PLACE Georgia, US", country("Voters in [Georgia], Ohio and Texas went to the polls."));
  }

  @Test
  void georgia_is_a_first_name() {
    assertEquals("PERSON Georgia Moore", meaning("[Georgia Moore] won the race in Lyon."));
  }

  @Test
  void chad_is_a_country() {
    assertEquals("PLACE Chad", meaning("Rebels from [Chad] crossed into Sudan."));
  }

  @Test
  void chad_is_a_first_name() {
    assertEquals("PERSON Chad Wilson", meaning("[Chad Wilson] of Ohio sold the farm."));
  }

  @Test
  void paris_is_the_capital() {
    assertEquals("PLACE Paris", meaning("Ministers flew to [Paris] for the talks."));
  }

  @Test
  void paris_is_a_first_name() {
    assertEquals("PERSON Paris Jackson", meaning("[Paris Jackson] sang at the opening."));
  }

  @Test
  void london_in_england_needs_no_country() {
    assertEquals("PLACE London", meaning("Thousands marched through [London] on Saturday."));
  }

  @Test
  void birmingham_with_alabama_is_the_american_one() {
    assertEquals("PLACE Birmingham, US", country("The jail in [Birmingham], Alabama, was closed."));
  }

  @Test
  void birmingham_in_a_british_page_is_the_english_one() {
    assertEquals(
        "PLACE Birmingham, GB",
        country("The British government will move offices to [Birmingham]."));
  }

  @Test
  void springfield_alone_stays_open() {
    assertEquals("PLACE Springfield", country("A bakery in [Springfield] burned down."));
  }

  @Test
  void springfield_with_illinois_is_that_one() {
    assertEquals(
        "PLACE Springfield, US", country("A bakery in [Springfield], Illinois, burned down."));
  }

  @Test
  void hyderabad_in_a_pakistani_page_is_not_the_indian_one() {
    assertEquals(
        "PLACE Hyderabad, PK",
        country("Pakistan's railways stopped trains to [Hyderabad] in Sindh."));
  }

  @Test
  void valencia_in_a_spanish_page_is_the_spanish_one() {
    assertEquals(
        "PLACE Valencia, ES", country("Spain's coast guard towed the boat to [Valencia]."));
  }

  @Test
  void victoria_is_a_first_name() {
    assertEquals("PERSON Victoria Lund", meaning("[Victoria Lund] runs the clinic."));
  }

  @Test
  void mexico_city_is_not_mexico() {
    assertEquals("PLACE Mexico City", meaning("The summit in [Mexico City] ended late."));
  }

  @Test
  void new_mexico_is_not_mexico() {
    assertEquals("PLACE New Mexico, US", country("A fire burned homes in [New Mexico]."));
  }

  @Test
  void north_korea_is_not_south_korea() {
    assertEquals("PLACE North Korea", meaning("[North Korea] fired a missile on Friday."));
  }

  @Test
  void guinea_is_none_of_its_namesakes() {
    assertEquals("PLACE Guinea-Bissau", meaning("Soldiers took power in [Guinea-Bissau]."));
  }

  @Test
  void the_democratic_republic_is_not_the_other_congo() {
    assertEquals(
        "PLACE Democratic Republic of the Congo",
        meaning("Rebels hold towns in the [Democratic Republic of Congo]."));
  }

  @Test
  void niger_is_not_nigeria() {
    assertEquals("PLACE Niger", meaning("[Niger] closed its border with Nigeria."));
  }

  @Test
  void dominica_is_not_the_dominican_republic() {
    assertEquals("PLACE Dominica", meaning("A storm hit [Dominica] on Monday."));
  }

  @Test
  void us_in_capitals_is_a_country() {
    assertEquals("PLACE United States", meaning("The [US] will send more aid."));
  }

  @Test
  void us_in_small_letters_is_a_pronoun() {
    assertEquals("nothing", meaning("They told [us] to leave at once."));
  }

  @Test
  void it_and_who_in_small_letters_are_no_organizations() {
    assertEquals("nothing", meaning("Doctors [who] treat it say so."));
  }

  @Test
  void turkey_with_a_capital_is_a_country() {
    assertEquals("PLACE Turkey", meaning("[Turkey] will host the talks in Ankara."));
  }

  @Test
  void turkey_in_small_letters_is_a_bird() {
    assertEquals("nothing", meaning("The family ate [turkey] on Thursday."));
  }

  @Test
  void china_in_small_letters_is_no_country() {
    assertEquals("nothing", meaning("She sold her mother's [china] at the market."));
  }

  @Test
  void a_compound_of_countries_is_both() {
    assertEquals("PLACE Mexico", meaning("The U.S.-[Mexico] border was closed."));
  }

  @Test
  void a_demonym_leads_to_its_country() {
    assertEquals("DEMONYM Honduras", meaning("[Honduran] migrants walked north."));
  }

  @Test
  void french_fries_aside_french_leads_to_france() {
    assertEquals("DEMONYM France", meaning("[French] lawmakers voted against it."));
  }

  @Test
  void a_state_behind_a_town_outranks_the_capital_of_that_name() {
    assertEquals("PLACE Moscow, US", country("A barn in [Moscow], Idaho, burned down."));
    assertEquals("PLACE Lima, US", country("A barn in [Lima], Ohio, burned down."));
    assertEquals("PLACE Victoria, CA", country("A barn in [Victoria], British Columbia, burned."));
    assertEquals("PLACE Tripoli, LB", country("A barn in [Tripoli], Lebanon, burned down."));
  }

  @Test
  void a_state_behind_a_town_holds_for_the_whole_page() {
    String text = "Fire in %s. A barn in %s, Idaho, burned down. The mayor of %s was there.";
    assertEquals("PLACE Moscow, US", country(text.formatted("[Moscow]", "Moscow", "Moscow")));
    assertEquals("PLACE Moscow, US", country(text.formatted("Moscow", "Moscow", "[Moscow]")));
  }

  @Test
  void a_town_that_no_table_has_takes_the_country_of_its_state() {
    assertEquals("PLACE Dunmore, US", country("A barn in [Dunmore], Pa., burned down."));
  }

  @Test
  void a_country_behind_the_comma_of_a_phrase_is_not_the_one_of_the_town() {
    assertEquals("PLACE Vienna, AT", country("In [Vienna], Iran rejected the plan."));
    assertEquals("PLACE London, GB", country("They met in Paris, [London], Germany and Spain."));
  }

  @Test
  void an_office_beside_georgia_tells_the_state_from_the_country() {
    assertEquals("PLACE Georgia, US", country("[Georgia]'s governor left Tbilisi for Ohio."));
    assertEquals("PLACE Georgia, GE", country("In Ohio, the president of [Georgia] spoke."));
    assertEquals("Governor@Georgia", Meanings.office("Georgia Governor [Ann Moss] left Tbilisi."));
  }

  @Test
  void houston_behind_in_is_the_city_and_not_the_singer() {
    assertEquals(
        "PLACE Houston, US", country("Ella Houston sang. She met her fans in [Houston] later."));
    assertEquals("PERSON Ella Houston", meaning("Ella Houston sang. [Houston] left the stage."));
  }

  @Test
  void amazon_without_an_article_is_the_company() {
    assertEquals("ORGANIZATION Amazon", meaning("Shares of [Amazon] rose in New York."));
    assertEquals("PLACE Amazon", meaning("The [Amazon] basin has lost many trees."));
  }

  @Test
  void the_west_bank_has_a_country_code() {
    assertEquals("PLACE West Bank, PS", country("Soldiers entered the [West Bank] on Friday."));
  }
}
