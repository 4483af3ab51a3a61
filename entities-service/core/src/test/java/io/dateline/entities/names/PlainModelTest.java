package io.dateline.entities.names;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class PlainModelTest {

  private static final PlainModel MODEL =
      PlainModel.of(
          // The first two hashes fall into one slot.
          new int[] {5, 5 + (1 << 20), -7}, weights(), BioLabels.transitions());

  private static float[][] weights() {
    float[][] weights = new float[3][BioLabels.COUNT];
    weights[0][1] = 1;
    weights[1][1] = 0.5f;
    weights[2][0] = -2;
    return weights;
  }

  @Test
  void the_weights_of_known_features_add_up_and_unknown_ones_count_nothing() {
    float[] scores = MODEL.scores(new int[] {5, 5 + (1 << 20), 99});
    assertEquals(1.5, scores[1], 0.02);
    assertEquals(0, scores[0]);
  }

  @Test
  void a_model_that_was_written_is_read_the_same() throws IOException {
    PlainModel read = PlainModel.read(new ByteArrayInputStream(written()));
    int[] features = {5, -7, 12};
    assertArrayEquals(MODEL.scores(features), read.scores(features));
    assertArrayEquals(MODEL.transitions(), read.transitions());
  }

  @Test
  void a_model_that_is_cut_off_is_refused() throws IOException {
    byte[] bytes = written();
    assertThrows(
        IOException.class,
        () -> PlainModel.read(new ByteArrayInputStream(Arrays.copyOf(bytes, bytes.length / 2))));
  }

  private static byte[] written() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    MODEL.write(bytes);
    return bytes.toByteArray();
  }
}
