package io.dateline.entities.people;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PersonNameClusteringTest {

  private static final HeldOffice PRESIDENT = office("president", "MX", 2021);
  private static final HeldOffice SENATOR = office("senator", "US", 2021);

  @Test
  void initials_join_the_name_with_which_the_same_office_is_stated() {
    assertEquals(
        "ada maria lopez arana INITIALS",
        person(
            "a m lopez arana",
            bearer("a m lopez arana", PRESIDENT),
            bearer("ada maria lopez arana", PRESIDENT)));
  }

  @Test
  void without_an_office_in_common_like_names_stay_two() {
    assertEquals(
        "j roe",
        person(
            "j roe", bearer("j roe", SENATOR), bearer("jane roe", PRESIDENT), bearer("jim roe")));
  }

  @Test
  void where_two_people_fit_neither_is_chosen() {
    assertEquals(
        "j roe",
        person(
            "j roe",
            bearer("j roe", SENATOR),
            bearer("jane roe", SENATOR),
            bearer("jim roe", SENATOR)));
  }

  @Test
  void a_surname_joins_only_who_alone_holds_an_office_in_those_years() {
    PersonCandidate surname = bearer("lanza|president|country:MX", PRESIDENT);
    assertEquals(
        "irma lanza SURNAME", person(surname.key(), surname, bearer("irma lanza", PRESIDENT)));
    assertEquals(
        surname.key(),
        person(surname.key(), surname, bearer("irma lanza", office("president", "MX", 1994))));
    PersonCandidate senator = bearer("lanza|senator|country:US", SENATOR);
    assertEquals(senator.key(), person(senator.key(), senator, bearer("irma lanza", SENATOR)));
  }

  @Test
  void a_former_office_does_not_identify_a_surname() {
    HeldOffice former = new HeldOffice(PRESIDENT.of(), "president", true, 2021, "MX");
    PersonCandidate surname = bearer("lanza|president|country:MX", former);
    assertEquals(surname.key(), person(surname.key(), surname, bearer("irma lanza", former)));
  }

  @Test
  void nicknames_and_spellings_of_one_office_are_one_person() {
    assertEquals(
        "joseph warrender NICKNAME",
        person(
            "joe warrender",
            bearer("joe warrender", SENATOR),
            bearer("joseph warrender", SENATOR)));
    assertEquals(
        "taras melnychenkoy SPELLING",
        person(
            "taras melnychenko",
            bearer("taras melnychenko", PRESIDENT),
            bearer("taras melnychenkoy", PRESIDENT)));
    assertEquals(
        "taras melnychenko",
        person(
            "taras melnychenko",
            bearer("taras melnychenko", SENATOR),
            bearer("taras melnychenkoy", SENATOR)));
  }

  @Test
  void short_forms_of_short_forms_lead_to_the_fullest_name_in_any_order() {
    List<PersonCandidate> bearers =
        new ArrayList<>(
            List.of(
                bearer("paredes|president|country:MX", PRESIDENT),
                bearer("j paredes", PRESIDENT),
                bearer("juan paredes", PRESIDENT),
                bearer("juan orlando paredes", PRESIDENT),
                bearer("maria paredes", SENATOR)));
    for (int seed = 0; seed < 5; seed++) {
      Collections.shuffle(bearers, new Random(seed));
      Map<String, String> people = new TreeMap<>();
      PersonNameClustering.resolve(bearers).forEach((key, person) -> people.put(key, person.key()));
      assertEquals(
          "{j paredes=juan orlando paredes, juan orlando paredes=juan orlando paredes,"
              + " juan paredes=juan orlando paredes, maria paredes=maria paredes,"
              + " paredes|president|country:MX=juan orlando paredes}",
          people.toString());
    }
  }

  @Test
  void people_of_one_name_in_two_countries_are_never_joined_with_each_other() {
    PersonCandidate one = bearer("luis roca|country:CL", office("senator", "CL", 2020));
    PersonCandidate other = bearer("luis roca|country:PE", office("senator", "PE", 2020));
    PersonCandidate initial = bearer("l roca", office("senator", "PE", 2020));
    assertEquals("luis roca|country:CL", person(one.key(), one, other, initial));
    assertEquals("luis roca|country:PE INITIALS", person("l roca", one, other, initial));
  }

  private static String person(String key, PersonCandidate... bearers) {
    PersonNameClustering.ClusteredPerson person =
        PersonNameClustering.resolve(List.of(bearers)).get(key);
    return person.similarity() == null ? person.key() : person.key() + " " + person.similarity();
  }

  private static PersonCandidate bearer(String key, HeldOffice... offices) {
    return new PersonCandidate(key, List.of(offices));
  }

  private static HeldOffice office(String key, String country, int year) {
    return new HeldOffice(
        UUID.nameUUIDFromBytes(country.getBytes(java.nio.charset.StandardCharsets.UTF_8)),
        key,
        false,
        year,
        country);
  }
}
