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
}
