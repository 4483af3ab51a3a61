package io.dateline.evaluation.passages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dateline.launcher.Failure;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class PassageReaderTest {

  @Test
  void marks_become_spans_of_the_plain_text() {
    List<Passage> passages =
        PassageReader.read(
            List.of(
                "@ a1 | 2026-03-12T09:30:00Z | full",
                "[p#1 Ada Brook; Mayor @ Leeds] said {I#1 that [l Leeds] grew}.",
                "[r#1 She] left on [t Monday; 2026-03-09].",
                "",
                "@ a2 | 2026-03-12 | names",
                "[o Acme] (not [sic]) closed."));
    Passage first = passages.get(0);
    assertEquals("Ada Brook said that Leeds grew.\n\nShe left on Monday.", first.text());
    assertEquals(LocalDate.of(2026, 3, 12), first.published());
    assertTrue(first.full());
    assertEquals(
        List.of("p Ada Brook", "I that Leeds grew", "l Leeds", "r She", "t Monday"),
        first.marks().stream().map(m -> m.tag() + " " + m.span().of(first.text())).toList());
    assertEquals("Mayor @ Leeds", first.marks().get(0).value());
    assertEquals(1, first.marks().get(1).number());
    assertEquals("Acme (not [sic]) closed.", passages.get(1).text());
  }

  @Test
  void a_mark_that_is_not_closed_is_told() {
    assertThrows(
        Failure.class,
        () -> PassageReader.read(List.of("@ a1 | 2026-03-12 | full", "[p Ada left.")));
  }
}
