package io.dateline.entities.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class PersonNameTest {

  @Test
  void honorifics_accents_and_middle_initials_are_no_part_of_a_name() {
    assertEquals("irma lanza", key("Mrs. Irma Q. Lanza"));
    assertEquals("andres munoz leon", key("Andrés Muñoz León"));
    assertEquals("otto brenner jr", key("Otto Brenner Jr."));
    assertEquals("otto brenner", key("Otto Brenner Sr."));
  }

  @Test
  void initials_in_front_are_the_name_with_stops_and_without() {
    assertEquals("j d hallow", key("J.D. Hallow"));
    assertEquals("j d hallow", key("J. D. Hallow"));
    assertEquals("j d hallow", key("JD Hallow"));
    assertEquals("jo hallow", key("JO HALLOW"));
    assertEquals("e jean hallow", key("E. Jean Hallow"));
  }

  @Test
  void syllables_of_a_given_name_are_words_and_two_given_names_stay_one() {
    assertEquals("pak jong su", key("Pak Jong-su"));
    assertEquals("pak jong su", key("Pak Jong Su"));
    assertEquals("jean-luc merle", key("Jean-Luc Merle"));
    assertEquals("ocana-cortez", key("Ocana-Cortez"));
  }

  @Test
  void a_form_is_short_for_a_name_that_has_its_words_in_their_order() {
    assertTrue(isShort("Juan Paredes", "Juan Orlando Paredes"));
    assertTrue(isShort("Lopez Arana", "Andrés Manuel López Arana"));
    assertTrue(isShort("A.M. López Arana", "Andrés Manuel López Arana"));
    assertTrue(isShort("A.M. López Arana", "Andrés López Arana"));
    assertTrue(isShort("AMLA", "Andrés Manuel López Arana"));
    assertFalse(isShort("B.M. López Arana", "Andrés Manuel López Arana"));
    assertFalse(isShort("A.B. López Arana", "Andrés Manuel López Arana"));
    assertFalse(isShort("Paredes Juan", "Juan Orlando Paredes"));
    assertFalse(isShort("Donald Roe", "Donald Roe Jr."));
    assertFalse(isShort("Manuel López", "Andrés Manuel López Arana"));
  }

  private static String key(String written) {
    return PersonName.of(written).key();
  }

  private static boolean isShort(String form, String full) {
    return PersonName.of(form).isShortFor(PersonName.of(full));
  }
}
