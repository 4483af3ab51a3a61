package io.dateline.entities.places;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GazetteerTest {

  private final Gazetteer gazetteer = Gazetteer.load();

  @ParameterizedTest
  @CsvSource({
    "US, US, COUNTRY, false",
    "U.S., US, COUNTRY, false",
    "Honduran, HN, COUNTRY, true",
    "Hondurans, HN, COUNTRY, true",
    "Mexico City, MX, CAPITAL, false",
    "MEXICO CITY, MX, CAPITAL, false",
    "México, MX, COUNTRY, false",
    "Cote d'Ivoire, CI, COUNTRY, false",
    "Filipino, PH, COUNTRY, true",
  })
  void names_lead_to_iso_codes(String name, String code, Place.Type type, boolean demonym) {
    Gazetteer.PlaceName entry = gazetteer.find(name).orElseThrow();
    assertEquals(code, entry.place().countryCode());
    assertEquals(type, entry.place().type());
    assertEquals(demonym, entry.demonym());
  }

  @Test
  void a_pronoun_is_no_country_and_an_adjective_in_small_letters_no_people() {
    assertFalse(gazetteer.find("us").isPresent());
    assertFalse(gazetteer.find("Us").isPresent());
    assertFalse(gazetteer.find("polish").isPresent());
  }

  @Test
  void names_that_are_often_something_else_are_marked() {
    assertTrue(gazetteer.find("Jordan").orElseThrow().ambiguous());
    assertTrue(gazetteer.find("Washington").orElseThrow().ambiguous());
    assertFalse(gazetteer.find("Honduras").orElseThrow().ambiguous());
  }

  @Test
  void every_member_of_the_united_nations_is_there_under_its_iso_code() {
    // The JDK's list of ISO codes is the reference; codes of territories are left out.
    Set<String> missing = new TreeSet<>(Arrays.asList(Locale.getISOCountries()));
    missing.removeIf(code -> gazetteer.country(code).isPresent());
    assertTrue(missing.stream().allMatch(GazetteerTest::isTerritory), () -> "missing: " + missing);
  }

  private static boolean isTerritory(String code) {
    return Set.of(
            ("AI AQ AS AX BL BQ BV CC CK CX FK GG GP GS HM IM IO JE KY MF MP MQ MS NF NU PM PN RE SH"
                    + " SJ SX TC TF TK UM VG VI WF YT")
                .split(" "))
        .contains(code);
  }

  @Test
  void coordinates_lie_on_the_globe() {
    for (String code : Locale.getISOCountries()) {
      gazetteer
          .country(code)
          .map(Place::coordinates)
          .ifPresent(
              at -> {
                assertTrue(Math.abs(at.latitude()) <= 90, code);
                assertTrue(Math.abs(at.longitude()) <= 180, code);
              });
    }
  }
}
