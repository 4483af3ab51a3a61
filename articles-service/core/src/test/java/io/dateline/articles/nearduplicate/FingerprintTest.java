package io.dateline.articles.nearduplicate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FingerprintTest {

  @Test
  void case_punctuation_and_line_breaks_do_not_matter() {
    String story = words(1, 200);
    String wrapped = story.toUpperCase(java.util.Locale.ROOT).replace(" ", ",\n");
    assertEquals(1, overlap(story, wrapped).resemblance());
  }

  @Test
  void a_copy_that_was_cut_and_headed_anew_is_a_copy() {
    String story = words(2, 300);
    String cut = words(99, 12) + " " + story.substring(0, story.length() / 2);
    assertTrue(overlap(story, cut).isCopy());
    assertTrue(shareABand(story, cut));
  }

  @Test
  void a_story_of_its_own_is_no_copy() {
    assertFalse(overlap(words(3, 300), words(4, 300)).isCopy());
    assertFalse(shareABand(words(3, 300), words(4, 300)));
  }

  @Test
  void a_report_within_a_long_round_up_is_no_copy_of_it() {
    String report = words(5, 80);
    String roundUp = report + " " + words(6, 600);
    assertEquals(1, overlap(report, roundUp).containment());
    assertFalse(overlap(report, roundUp).isCopy());
  }

  @Test
  void texts_of_a_line_or_two_are_not_compared() {
    assertEquals(0, Fingerprint.of(words(7, 12)).bands().length);
  }

  @Test
  void scripts_without_spaces_are_compared_sign_by_sign() {
    String story =
        IntStream.range(0, 200)
            .mapToObj(i -> Character.toString(0x4E00 + i * 37 % 900))
            .collect(Collectors.joining());
    assertTrue(overlap(story, "新聞：" + story.substring(0, 150)).isCopy());
  }

  @Test
  void a_fingerprint_survives_its_bytes() {
    Fingerprint fingerprint = Fingerprint.of(words(8, 100));
    assertEquals(
        fingerprint, Fingerprint.ofBytes(fingerprint.bytes(), fingerprint.particularsAsBytes()));
  }

  private static ShingleOverlap overlap(String one, String other) {
    return Fingerprint.of(one).overlap(Fingerprint.of(other));
  }

  private static boolean shareABand(String one, String other) {
    long[] bands = Fingerprint.of(other).bands();
    return Arrays.stream(Fingerprint.of(one).bands())
        .anyMatch(band -> Arrays.stream(bands).anyMatch(b -> b == band));
  }

  /** Returns words of an invented language, the same for the same seed. */
  private static String words(int seed, int count) {
    Random random = new Random(seed);
    return IntStream.range(0, count)
        .mapToObj(i -> "w" + Integer.toString(random.nextInt(5000), 36))
        .collect(Collectors.joining(" "));
  }
}
