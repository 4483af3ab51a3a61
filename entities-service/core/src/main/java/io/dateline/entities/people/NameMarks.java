package io.dateline.entities.people;

import io.dateline.entities.text.Folding;
import java.util.ArrayList;
import java.util.List;

/**
 * The initials and names behind the first one, which comparisons of names leave out and which may
 * tell two people apart: "John A. Roe" and "John B. Roe".
 *
 * @param middle folded, "a" for "John A. Roe", "hw" for "George H.W. Roe", "david" for "John David
 *     Roe"; empty where there is none
 * @param initials whether they are initials and no words
 */
public record NameMarks(String middle, boolean initials) {

  private static final NameMarks NONE = new NameMarks("", false);

  /** Reads the marks of a name as an article prints it. */
  public static NameMarks of(String written) {
    String[] parts =
        PersonName.bare(written).replaceAll("(?<=\\p{Lu}\\.)(?=\\p{Lu}\\.)", " ").split(" ");
    List<String> middle = new ArrayList<>();
    for (int i = 1; i < parts.length - 1; i++) {
      if (!Character.isUpperCase(parts[i].codePointAt(0))) {
        return NONE;
      }
      middle.add(Folding.fold(parts[i]).replaceAll("[^\\p{L}]", ""));
    }
    middle.removeIf(String::isEmpty);
    if (middle.isEmpty()) {
      return NONE;
    }
    boolean initials = middle.stream().allMatch(word -> word.length() == 1);
    return new NameMarks(initials ? String.join("", middle) : middle.get(0), initials);
  }

  /** Returns whether two people must have these marks: initials that begin differently. */
  public boolean contradicts(NameMarks other) {
    return !middle.isEmpty()
        && !other.middle.isEmpty()
        && (initials || other.initials)
        && middle.charAt(0) != other.middle.charAt(0);
  }
}
