package io.dateline.entities.names;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class DocumentLabelConsistencyTest {

  private static final int BEGIN_PERSON = 1;
  private static final int INSIDE_PERSON = 2;
  private static final int BEGIN_PLACE = 5;

  @Test
  void one_sentence_decides_the_kind_that_another_leaves_open() {
    float[][][] weighed =
        weighed(
            List.of(List.of("Velby"), List.of("Velby"), List.of("Velby")),
            unsure(BEGIN_PERSON, BEGIN_PLACE),
            sure(BEGIN_PLACE),
            sure(BEGIN_PLACE));
    assertTrue(weighed[0][0][BEGIN_PLACE] > weighed[0][0][BEGIN_PERSON] + 1);
    for (float[][] sentence : weighed) {
      double sum = 0;
      for (float logProbability : sentence[0]) {
        sum += Math.exp(logProbability);
      }
      assertEquals(1, sum, 1e-4);
    }
  }

  @Test
  void a_word_in_the_capitals_of_a_heading_is_the_word_of_the_text() {
    float[][][] weighed =
        weighed(
            List.of(List.of("VELBY"), List.of("Velby")),
            unsure(BEGIN_PERSON, BEGIN_PLACE),
            sure(BEGIN_PLACE));
    assertTrue(weighed[0][0][BEGIN_PLACE] > weighed[0][0][BEGIN_PERSON]);
  }

  @Test
  void the_kind_counts_and_not_whether_a_name_begins_there() {
    float[][][] weighed =
        weighed(
            List.of(List.of("Holm"), List.of("Holm")),
            unsure(BEGIN_PERSON, BEGIN_PLACE),
            sure(INSIDE_PERSON));
    assertTrue(weighed[0][0][BEGIN_PERSON] > weighed[0][0][BEGIN_PLACE]);
  }

  @Test
  void a_word_that_stands_once_or_is_a_common_one_stays_as_it_was() {
    float[][] open = unsure(BEGIN_PERSON, BEGIN_PLACE);
    assertArrayEquals(
        open[0], weighed(List.of(List.of("May"), List.of("Velby")), open, sure(5))[0][0]);
    assertArrayEquals(
        open[0],
        weighed(List.of(List.of("May"), List.of("May"), List.of("may")), open, sure(5), sure(0))[0][
            0]);
  }

  private static float[][][] weighed(List<List<String>> sentences, float[][]... scores) {
    return DocumentLabelConsistency.weighed(sentences, scores);
  }

  private static float[][] sure(int label) {
    return distribution(label, label);
  }

  private static float[][] unsure(int label, int other) {
    return distribution(label, other);
  }

  private static float[][] distribution(int label, int other) {
    double rest = 0.01;
    float[] row = new float[BioLabels.COUNT];
    java.util.Arrays.fill(row, (float) Math.log(rest / BioLabels.COUNT));
    double share = (1 - rest) / (label == other ? 1 : 2);
    row[label] = (float) Math.log(share);
    row[other] = (float) Math.log(share);
    return new float[][] {row};
  }
}
