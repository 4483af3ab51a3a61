package io.dateline.gateway.paging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.dateline.gateway.failure.CodedException;
import org.junit.jupiter.api.Test;

class ConnectionWindowTest {

  @Test
  void without_arguments_a_window_is_the_first_page_of_the_default_size() {
    assertEquals(
        new ConnectionWindow(20, null, null, null), ConnectionWindow.of(null, null, null, null));
  }

  @Test
  void last_without_a_cursor_is_the_last_page() {
    assertEquals(
        new ConnectionWindow(5, null, null, true), ConnectionWindow.of(null, null, 5, null));
  }

  @Test
  void last_before_a_cursor_pages_backwards() {
    assertEquals(new ConnectionWindow(5, null, "c", null), ConnectionWindow.of(null, null, 5, "c"));
  }

  @Test
  void sizes_out_of_bounds_and_contradictions_are_refused() {
    assertRefused(0, null, null, null);
    assertRefused(-1, null, null, null);
    assertRefused(201, null, null, null);
    assertRefused(null, null, 201, null);
    assertRefused(1, null, 1, null);
    assertRefused(1, null, null, "c");
    assertRefused(null, "c", 1, null);
    assertRefused(null, "c", null, "d");
  }

  private static void assertRefused(Integer first, String after, Integer last, String before) {
    CodedException refused =
        assertThrows(CodedException.class, () -> ConnectionWindow.of(first, after, last, before));
    assertEquals("BAD_PAGE", refused.code());
  }
}
