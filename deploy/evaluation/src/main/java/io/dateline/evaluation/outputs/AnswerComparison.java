package io.dateline.evaluation.outputs;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Compares the answers of two runs key by key. A key is a kind ("article", "quotes", …), a blank,
 * and the name of what was asked for.
 */
public final class AnswerComparison {

  /** Differences that are listed in full; the others are counted. */
  private static final int MAX_LISTED_DIFFERENCES = 40;

  /**
   * The counts of one kind of answer.
   *
   * @param equal answers that are the same in both runs
   * @param different answers with another content
   * @param missing answers of the first run that the second does not have
   * @param added answers of the second run that the first does not have
   */
  public record Counts(int equal, int different, int missing, int added) {

    Counts plus(Counts other) {
      return new Counts(
          equal + other.equal,
          different + other.different,
          missing + other.missing,
          added + other.added);
    }
  }

  private final Map<String, Counts> counts = new TreeMap<>();
  private final List<String> differences = new ArrayList<>();

  private AnswerComparison() {}

  /** Compares the answers of an earlier run with those of a later one. */
  public static AnswerComparison of(Map<String, JsonNode> before, Map<String, JsonNode> after) {
    AnswerComparison comparison = new AnswerComparison();
    Set<String> keys = new TreeSet<>(before.keySet());
    keys.addAll(after.keySet());
    keys.forEach(key -> comparison.compare(key, before.get(key), after.get(key)));
    return comparison;
  }

  /** Returns the counts of each kind of answer. */
  public Map<String, Counts> counts() {
    return counts;
  }

  /**
   * Returns the first differences, one line each: the key, the path within the answer, and both
   * values.
   */
  public List<String> differences() {
    return differences;
  }

  private void compare(String key, JsonNode before, JsonNode after) {
    Counts count =
        before == null
            ? new Counts(0, 0, 0, 1)
            : after == null
                ? new Counts(0, 0, 1, 0)
                : before.equals(after) ? new Counts(1, 0, 0, 0) : new Counts(0, 1, 0, 0);
    counts.merge(key.substring(0, key.indexOf(' ')), count, Counts::plus);
    if (before == null) {
      list(key + ": only in the second run");
    } else if (after == null) {
      list(key + ": only in the first run");
    } else {
      difference(key, "", before, after);
    }
  }

  private void difference(String key, String path, JsonNode before, JsonNode after) {
    if (before.equals(after)) {
      return;
    }
    if (before.isObject() && after.isObject()) {
      Set<String> fields = new TreeSet<>();
      before.fieldNames().forEachRemaining(fields::add);
      after.fieldNames().forEachRemaining(fields::add);
      fields.forEach(
          field -> difference(key, path + "/" + field, before.path(field), after.path(field)));
    } else if (before.isArray() && after.isArray() && before.size() == after.size()) {
      for (int i = 0; i < before.size(); i++) {
        difference(key, path + "/" + i, before.get(i), after.get(i));
      }
    } else {
      list(key + path + ": " + shown(before) + " | " + shown(after));
    }
  }

  private void list(String difference) {
    if (differences.size() < MAX_LISTED_DIFFERENCES) {
      differences.add(difference);
    }
  }

  private static String shown(JsonNode value) {
    String text = value.isMissingNode() ? "nothing" : value.toString();
    return text.length() > 200 ? text.substring(0, 200) + "…" : text;
  }
}
