package io.dateline.entities.syntax;

import io.dateline.entities.language.ResourceTable;
import java.util.ArrayList;
import java.util.List;

/**
 * The labels that the network's numbers stand for, from the table that training wrote beside the
 * network.
 */
final class SyntaxLabels {

  private static final String TABLE = "labels.tsv";

  private final List<PartOfSpeech> partsOfSpeech = new ArrayList<>();
  private final List<String> pennTags = new ArrayList<>();
  private final List<LemmaScript> scripts = new ArrayList<>();
  private final List<String> relations = new ArrayList<>();

  private SyntaxLabels() {}

  static SyntaxLabels load() {
    SyntaxLabels labels = new SyntaxLabels();
    for (String[] row : ResourceTable.rows(SyntaxLabels.class, TABLE)) {
      switch (row[0]) {
        case "upos" -> labels.partsOfSpeech.add(PartOfSpeech.valueOf(row[1]));
        case "xpos" -> labels.pennTags.add(row[1].intern());
        case "lemma" -> labels.scripts.add(LemmaScript.parse(row[1]));
        case "relation" -> labels.relations.add(row[1].intern());
        default -> throw new IllegalStateException("unknown kind of label: " + row[0]);
      }
    }
    return labels;
  }

  PartOfSpeech partOfSpeech(int[] labels) {
    return partsOfSpeech.get(labels[0]);
  }

  String pennTag(int[] labels) {
    return pennTags.get(labels[1]);
  }

  LemmaScript script(int[] labels) {
    return scripts.get(labels[2]);
  }

  String relation(int[] labels) {
    return relations.get(labels[3]);
  }
}
