package io.dateline.articles.block;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dateline.articles.SamplePages;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class BodyModelTest {

  @Test
  void a_model_that_was_written_reads_the_same() throws IOException {
    BodyModel model = BodyModel.shipped();
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    model.write(file);
    PageLayout page = TextLayout.of(SamplePages.WIRE_STORY);
    assertArrayEquals(
        model.logOdds(page),
        BodyModel.read(new ByteArrayInputStream(file.toByteArray())).logOdds(page));
    assertTrue(file.size() <= 500_000, file.size() + " bytes");
  }

  @Test
  void a_word_in_another_place_is_another_token() {
    Lexicon lexicon = new Lexicon(new int[] {5, 9}, new byte[] {100, -50}, 0.01f);
    assertEquals(1.0f, lexicon.score(new int[] {5}));
    assertEquals(0f, lexicon.score(new int[] {7}));
    assertEquals((float) (0.5 / Math.sqrt(2)), lexicon.score(new int[] {5, 9}), 1e-6f);
  }

  @Test
  void names_of_elements_come_apart_at_signs_and_humps() {
    assertArrayEquals(
        new String[] {"article", "body", "main", "col"},
        ElementContextRules.parts("articleBody main-col_2"));
  }

  @Test
  void a_credit_inside_a_caption_is_a_block_of_its_own() {
    PageLayout page =
        HtmlLayout.of(
            "<figure><figcaption>Boats at Karsholm.<span class=photo-credit>Aron Falk</span>"
                + "</figcaption></figure>");
    assertEquals(2, page.size());
    assertEquals("Aron Falk", page.block(1).text());
  }
}
