package io.dateline.articles.metadata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class AuthorNamesTest {

  @Test
  void people_and_agencies_are_told_from_roles_and_desks() {
    assertEquals(
        List.of("Devi Rao", "Tom Hale"),
        AuthorNames.of("By Devi Rao and Tom Hale, Staff Reporters"));
    assertEquals(List.of("Ana de la Cruz"), AuthorNames.of("Por Ana de la Cruz"));
    assertEquals(
        List.of("Jonas O'Quill", "Reuters"),
        AuthorNames.of("By Jonas O'Quill in London".replace(" in London", ", Reuters")));
    assertEquals(List.of(), AuthorNames.of("Coastwire News Desk"));
    assertEquals(List.of("Reuters"), AuthorNames.of("By Reuters"));
    assertEquals(List.of("Mira Olsen"), AuthorNames.of("Written By Mira Olsen"));
  }

  @Test
  void a_sentence_that_begins_with_by_is_no_byline() {
    assertFalse(BylineText.isByline("By the time the boats came back, the harbour was frozen."));
    assertFalse(BylineText.isByline("By Monday evening nothing had changed"));
    assertTrue(BylineText.isByline("By Devi Rao"));
    assertTrue(BylineText.isByline("Von Karin Möller und Jan Quist"));
    assertTrue(BylineText.isByline("By Associated Press"));
  }

  @Test
  void a_role_is_no_part_of_the_name() {
    assertEquals(List.of("Ulla Tannen"), AuthorNames.of("Von Ulla TannenKorrespondentin"));
    assertEquals(List.of("Keith Moor"), AuthorNames.of("By Keith Moor Senior Harbours Reporter"));
    assertEquals(List.of("Rory McCarthy"), AuthorNames.of("By Rory McCarthy"));
    assertEquals(List.of("Jan Sell"), AuthorNames.of("Ein Kommentar von Jan Sell"));
  }

  @Test
  void words_around_a_name_do_not_hide_it() {
    for (String byline :
        List.of(
            "By Petra Lind for the Evening Post",
            "By Petra Lind for Norrand Courier",
            "By Petra Lind at 9:15 am",
            "Posted by Petra Lind at 10:02",
            "By Petra Lind in Karsholm",
            "By Petra Lind, Norrand News",
            "By Petra Lind BBC News",
            "By Petra Lind, photographs by Mina Holt",
            "By Petra Lind of the Evening Post",
            "By Petra Lind petra@courier.example",
            "By Petra Lind 3 min read",
            "Analysis by Petra Lind",
            "Von Petra Lind für die Abendpost",
            "Por Petra Lind para El Correo")) {
      assertEquals(List.of("Petra Lind"), AuthorNames.of(byline), byline);
      assertTrue(BylineText.isByline(byline), byline);
    }
  }

  @Test
  void further_reporters_are_authors_and_photographers_are_not() {
    assertEquals(
        List.of("Petra Lind", "Mina Holt"),
        AuthorNames.of("By Petra Lind, additional reporting by Mina Holt"));
    assertEquals(
        List.of("Petra Lind", "Mina Holt"),
        AuthorNames.of("By Petra Lind. Additional reporting by Mina Holt"));
    assertEquals(
        List.of("Petra Lind", "Mina Holt"),
        AuthorNames.of("By Petra Lind with reporting by Mina Holt"));
    assertEquals(List.of("Petra Lind"), AuthorNames.of("Story by Petra Lind, photos by Mina Holt"));
    assertEquals(
        List.of("Petra Lind", "Associated Press"),
        AuthorNames.of("By Petra Lind Associated Press"));
  }

  @Test
  void each_word_of_a_name_may_have_particles_before_it() {
    for (String name :
        List.of(
            "Jan van der Meer",
            "Juan de los Santos",
            "Ana María de la Cruz",
            "Fouzia Van Der Fort",
            "Rosa d'Ors",
            "Omar al-Hadi",
            "Karl von und zu Lind".replace("und ", ""))) {
      assertEquals(List.of(name, "Mina Holt"), AuthorNames.of("By " + name + " and Mina Holt"));
    }
  }

  @Test
  void a_name_of_one_word_counts_if_nothing_else_is_in_the_byline() {
    assertEquals("Sukarto", AuthorNames.single("By Sukarto").orElseThrow());
    assertEquals("SUKARTO", AuthorNames.single("By SUKARTO").orElseThrow());
    assertEquals(List.of("Petra Lind", "Sukarto"), AuthorNames.of("By Petra Lind and Sukarto"));
    assertEquals(List.of("Sukarto", "Petra Lind"), AuthorNames.of("By Sukarto and Petra Lind"));
    for (String none :
        List.of("By Monday", "By AFP", "By Staff", "By March", "Sukarto", "By Newsroom")) {
      assertTrue(AuthorNames.single(none).isEmpty(), none);
    }
  }
}
