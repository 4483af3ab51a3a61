package io.dateline.articles.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.dateline.articles.language.LanguageDetector;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Captions and credits as outlets lay them out, each on the same invented page. */
class CaptionsTest {

  private static final PageReader READER = PageReader.withLanguages(LanguageDetector.NONE);

  private static final Caption BOATS = new Caption("Boats wait for the thaw.", "Aron Falk");

  @Test
  void caption_and_credit_may_be_elements_without_telling_names() {
    assertEquals(
        List.of(BOATS),
        captions(
            "<figure><img src=a.jpg><figcaption><span class=x1>Boats wait for the thaw.</span>"
                + "<span class=x2>Aron Falk</span></figcaption></figure>"));
  }

  @Test
  void a_caption_in_several_elements_is_one() {
    assertEquals(
        List.of(new Caption("Above: Boats wait for the thaw.", null)),
        captions(
            "<figure><figcaption><span>Above:</span> Boats wait for the thaw."
                + "</figcaption></figure>"));
  }

  @Test
  void a_caption_without_a_figure_is_known_by_its_name() {
    assertEquals(
        List.of(BOATS),
        captions(
            "<div class=media><div class=mediaInfo><span class=mediaSubtitle>Boats wait for the"
                + " thaw.</span> <span class=mediaRights>Aron Falk</span></div></div>"));
    assertEquals(
        List.of(BOATS),
        captions(
            "<div class=wp-caption><p class=wp-caption-text>Boats wait for the thaw. (Aron Falk)</p></div>"));
  }

  @Test
  void classes_that_only_set_type_or_place_name_no_part() {
    assertEquals(
        List.of(BOATS),
        captions(
            "<div class='relative flex'><figure class=relative><figcaption class=relative>"
                + "<p class='text-caption mt-2'>Boats wait for the thaw. Aron Falk</p>"
                + "</figcaption></figure></div><div class=text-caption>Monday, 09:58</div>"));
  }

  @Test
  void the_portrait_of_the_writer_the_length_of_a_film_and_a_heading_are_no_captions() {
    assertEquals(
        List.of(),
        captions(
            "<figure><img src=b.jpg><figcaption>By Petra Lind, correspondent</figcaption></figure>"
                + "<figure><figcaption>26.10.2025 | 2:43 min</figcaption></figure>"
                + "<figure><h3>More films from the harbour today</h3></figure>"));
  }

  @Test
  void a_caption_in_a_button_that_enlarges_or_set_as_a_heading_is_one() {
    assertEquals(
        List.of(new Caption("Boats wait for the thaw.", null)),
        captions(
            "<button><figure><img src=a.jpg><figcaption><p>Boats wait for the thaw.</p>"
                + "</figcaption></figure></button>"));
    assertEquals(
        List.of(new Caption("Boats wait for the thaw.", null)),
        captions(
            "<figure><img src=a.jpg><figcaption><h2>Boats wait for the thaw.</h2></figcaption></figure>"));
  }

  @Test
  void lines_between_the_pictures_of_a_gallery_do_not_end_it() {
    StringBuilder gallery = new StringBuilder();
    for (int i = 1; i <= 20; i++) {
      gallery.append(
          "<figure><div>%d of 20</div><figcaption>Boat number %d waits for the thaw.</figcaption></figure><p>Read more</p>"
              .formatted(i, i));
    }
    assertEquals(20, captions(gallery.toString()).size());
  }

  @Test
  void a_photographer_before_the_bracket_of_an_agency_belongs_to_the_credit() {
    assertEquals(
        List.of(new Caption("Boats wait for the thaw.", "Aron Falk (AFP/Getty Images)")),
        captions(
            "<figure><figcaption>Boats wait for the thaw. Aron Falk (AFP/Getty Images)</figcaption></figure>"));
    assertEquals(
        List.of(new Caption("Boats wait for the thaw. (Archive)", null)),
        captions("<figure><figcaption>Boats wait for the thaw. (Archive)</figcaption></figure>"));
  }

  @Test
  void the_word_on_a_button_is_no_caption() {
    assertEquals(List.of(), captions("<figure><figcaption>Audio</figcaption></figure>"));
  }

  private static List<Caption> captions(String picture) {
    String page =
        """
        <body><article><h1>Ferry returns to Velby</h1>%s
        <p>The ferry between Karsholm and Velby will run again from Monday, the harbour office said,
        after two winters in which islanders had to be flown to hospital in small planes.</p>
        <p>The new ship takes forty cars and two hundred people, and needs half an hour for a
        crossing that took the old one fifty minutes when the ice was thick.</p>
        <p>Fares stay as they are until the summer, and children under seven go free on all days.</p>
        </article></body>
        """
            .formatted(picture);
    return READER.read(RawPage.ofCharacters(null, null, RawPage.Format.HTML, page)).captions();
  }
}
