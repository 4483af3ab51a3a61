package io.dateline.entities.names;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class BioLabelsTest {

  private static final int O = 0;
  private static final int B_PER = 1;
  private static final int I_PER = 2;
  private static final int B_ORG = 3;
  private static final int I_ORG = 4;

  @Test
  void neighbouring_labels_of_one_kind_make_one_name() {
    assertEquals(
        List.of(new Name(NameKind.PERSON, 1, 3, 0.9)),
        rounded(BioLabels.names(sure(O, B_PER, I_PER, O))));
  }

  @Test
  void an_inside_label_without_a_beginning_is_repaired() {
    float[][] scores = sure(O, I_ORG, I_ORG);
    scores[1][B_ORG] = (float) Math.log(0.09);
    List<Name> names = BioLabels.names(scores);
    assertEquals(1, names.size());
    assertEquals(1, names.get(0).from());
    assertEquals(3, names.get(0).to());
  }

  @Test
  void a_new_beginning_ends_the_name_before_it() {
    List<Name> names = BioLabels.names(sure(B_PER, B_PER, I_PER));
    assertEquals(List.of(0, 1), names.stream().map(Name::from).toList());
  }

  private static List<Name> rounded(List<Name> names) {
    return names.stream()
        .map(n -> new Name(n.kind(), n.from(), n.to(), Math.round(n.confidence() * 100) / 100.0))
        .toList();
  }

  private static float[][] sure(int... labels) {
    float[][] scores = new float[labels.length][BioLabels.COUNT];
    for (int i = 0; i < labels.length; i++) {
      java.util.Arrays.fill(scores[i], (float) Math.log(0.1 / (BioLabels.COUNT - 1)));
      scores[i][labels[i]] = (float) Math.log(0.9);
    }
    return scores;
  }
}
