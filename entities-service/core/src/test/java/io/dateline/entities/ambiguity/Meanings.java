package io.dateline.entities.ambiguity;

import io.dateline.entities.extraction.TestPipeline;
import io.dateline.entities.mentions.Mention;
import io.dateline.entities.mentions.MentionKind;
import java.util.Optional;

/** The result of the pipeline for the words between square brackets. */
final class Meanings {

  private Meanings() {}

  /**
   * Returns kind and name: {@code PERSON Jane Roe}, {@code PERSON unresolved}, {@code DATE}, or
   * {@code nothing}.
   */
  static String meaning(String marked) {
    return mention(marked)
        .map(m -> m.kind() + (speaksForItself(m) ? "" : " " + name(m)))
        .orElse("nothing");
  }

  /** Returns the same with the country: {@code PLACE Birmingham, GB}. */
  static String country(String marked) {
    return mention(marked).map(m -> m.kind() + " " + name(m) + country(m)).orElse("nothing");
  }

  /** Returns the office that the mention states: {@code former President@Chile}. */
  static String office(String marked) {
    return mention(marked)
        .filter(m -> m.office() != null)
        .map(
            m ->
                (m.office().former() ? "former " : "")
                    + m.office().title()
                    + "@"
                    + (m.officeOf() == null ? "nobody" : m.officeOf().name()))
        .orElse("nothing");
  }

  private static boolean speaksForItself(Mention mention) {
    return mention.kind().compareTo(MentionKind.DATE) >= 0;
  }

  private static String name(Mention mention) {
    return mention.referent() == null ? "unresolved" : mention.referent().name();
  }

  private static String country(Mention mention) {
    return mention.referent() == null || mention.referent().countryCode() == null
        ? ""
        : ", " + mention.referent().countryCode();
  }

  private static Optional<Mention> mention(String marked) {
    int start = marked.indexOf('[');
    int end = marked.indexOf(']') - 1;
    String text = marked.replace("[", "").replace("]", "");
    return TestPipeline.extract(text).mentions().stream()
        .filter(m -> m.span().start() == start && m.span().end() == end)
        .findFirst();
  }
}
