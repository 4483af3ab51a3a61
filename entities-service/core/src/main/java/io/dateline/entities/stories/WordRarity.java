package io.dateline.entities.stories;

import io.dateline.entities.language.ResourceTable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How rare stems are, by a fixed table of document frequencies. The table does not follow the
 * stored articles, so that two articles compare alike whatever else is stored.
 */
public final class WordRarity {

  private static final String TABLE = "word-frequencies.tsv";

  private final Map<String, Float> weights = new HashMap<>();
  private final float weightOfUnknown;

  private WordRarity(List<String[]> rows) {
    // The first row counts the documents under an empty stem.
    double documents = Double.parseDouble(rows.get(0)[1]);
    for (String[] row : rows.subList(1, rows.size())) {
      weights.put(row[0], (float) Math.log(documents / Integer.parseInt(row[1])));
    }
    weightOfUnknown = (float) Math.log(documents);
  }

  /** Loads the table from the resources. */
  public static WordRarity load() {
    return new WordRarity(ResourceTable.rows(WordRarity.class, TABLE));
  }

  /** Returns the inverse document frequency of a stem: 0 for a word of all texts. */
  public float weight(String stem) {
    return weights.getOrDefault(stem, weightOfUnknown);
  }
}
