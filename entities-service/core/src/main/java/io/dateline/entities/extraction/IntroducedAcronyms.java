package io.dateline.entities.extraction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The acronyms that a document spells out. In brackets behind its long form, an acronym has this
 * meaning up to its next definition, whatever it means elsewhere; else the initials of a name tell
 * it.
 */
final class IntroducedAcronyms {

  /**
   * A definition in brackets.
   *
   * @param at the index of the acronym among the organizations of the document
   */
  private record Definition(int at, String longForm) {}

  private final Map<String, List<Definition>> defined = new HashMap<>();
  private final Map<String, String> byInitials = new HashMap<>();

  /** Reads the organizations of a document in their order. */
  IntroducedAcronyms(List<MentionCandidate> candidates) {
    for (int i = 0; i < candidates.size(); i++) {
      String words = candidates.get(i).words();
      if (words.contains(" ")) {
        byInitials.putIfAbsent(initials(words), OrganizationResolution.withoutArticle(words));
      } else if (i > 0
          && isAcronym(words)
          && isBracketed(candidates.get(i - 1), candidates.get(i))) {
        String longForm = OrganizationResolution.withoutArticle(candidates.get(i - 1).words());
        defined.computeIfAbsent(words, w -> new ArrayList<>()).add(new Definition(i, longForm));
      }
    }
  }

  /** Returns the long form that was last defined up to a mention, or null. */
  String definedBefore(String acronym, int at) {
    return defined.getOrDefault(acronym, List.of()).stream()
        .filter(definition -> definition.at() <= at)
        .map(Definition::longForm)
        .reduce((one, later) -> later)
        .orElse(null);
  }

  /** Returns the first long form of an acronym in the document, or null. */
  String longForm(String acronym) {
    if (!isAcronym(acronym)) {
      return null;
    }
    List<Definition> definitions = defined.getOrDefault(acronym, List.of());
    return definitions.isEmpty()
        ? byInitials.get(acronym.replace(".", ""))
        : definitions.get(0).longForm();
  }

  private static boolean isAcronym(String words) {
    return words.matches("[\\p{Lu}.&]{2,8}");
  }

  private static boolean isBracketed(MentionCandidate name, MentionCandidate acronym) {
    return name.sentenceIndex == acronym.sentenceIndex
        && name.to + 1 == acronym.from
        && name.sentence.has(name.to, "(")
        && name.words().contains(" ");
  }

  private static String initials(String name) {
    StringBuilder initials = new StringBuilder();
    for (String word : OrganizationResolution.withoutArticle(name).split("[\\s-]+")) {
      if (!word.isEmpty() && Character.isUpperCase(word.codePointAt(0))) {
        initials.appendCodePoint(word.codePointAt(0));
      }
    }
    return initials.toString();
  }
}
