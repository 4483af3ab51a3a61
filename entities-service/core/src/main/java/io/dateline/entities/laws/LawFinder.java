package io.dateline.entities.laws;

import io.dateline.entities.text.NameRuns;
import io.dateline.entities.text.NameRuns.Run;
import io.dateline.entities.text.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds laws, treaties, resolutions and orders by the form of their names. */
public final class LawFinder {

  /** Last words, or first ones in front of "of" and "on". */
  private static final Set<String> HEADS =
      Set.of(
          "Act",
          "Acts",
          "Treaty",
          "Convention",
          "Conventions",
          "Agreement",
          "Accord",
          "Accords",
          "Pact",
          "Protocol",
          "Charter",
          "Constitution",
          "Ordinance",
          "Statute",
          "Directive",
          "Regulation",
          "Declaration",
          "Amendment",
          "Law",
          "Bill",
          "Code",
          "Compact",
          "Covenant");

  /** Heads that name one thing where a number or a place is all that goes with them. */
  private static final Set<String> ALONE = Set.of("Constitution");

  /** Behind these comes what the law is about. */
  private static final Set<String> LINKS = Set.of("of", "on", "for", "against");

  private static final Set<String> INNER = Set.of("of", "and", "for", "to");

  /** Words in front of a number: "Title 42", "Article 50", "Resolution 2231". */
  private static final Set<String> NUMBERED =
      Set.of(
          "Title", "Section", "Article", "Resolution", "Proposition", "Chapter", "Order", "Rule");

  /** Heads that are also what a gathering or a company is called. */
  private static final Set<String> PARTY_WORDS = Set.of("National", "Republican", "Democratic");

  private LawFinder() {}

  /** The laws of a sentence, in its order and without overlap. */
  public static List<Run> in(Sentence sentence) {
    List<Run> runs = new ArrayList<>();
    if (NameRuns.isTitleCase(sentence)) {
      return runs;
    }
    int free = 0;
    for (int i = 0; i < sentence.size(); i++) {
      Run run = i < free ? null : at(sentence, i);
      if (run != null && run.from() >= free) {
        runs.add(run);
        free = run.to();
      }
    }
    return runs;
  }

  private static Run at(Sentence sentence, int i) {
    String word = sentence.token(i).text();
    if (NUMBERED.contains(word) && isNumber(sentence, i + 1)) {
      return new Run(numberedStart(sentence, i, word), numberedEnd(sentence, i + 2));
    }
    if (!HEADS.contains(word) || isHead(sentence, i + 1)) {
      return null;
    }
    int name = NameRuns.startOf(sentence, i, INNER);
    // "the 1951 Refugee Convention"
    boolean year = name > 0 && sentence.token(name - 1).text().matches("1[6-9]\\d\\d|20\\d\\d");
    int from = year && name < i ? name - 1 : name;
    int to = NameRuns.endOf(sentence, i + 1, LINKS);
    boolean named = from < i || to > i + 1 || ALONE.contains(word);
    boolean meeting =
        word.equals("Convention")
            && sentence.words().subList(from, i).stream().anyMatch(PARTY_WORDS::contains);
    boolean wordAlone = from == i && to > i + 1 && i == 0 && !word.matches("Treaty|Convention");
    return named && !meeting && !wordAlone ? new Run(from, to) : null;
  }

  /** "the Act" in "Agreement Act": the later word is the head. */
  private static boolean isHead(Sentence sentence, int i) {
    return i < sentence.size() && HEADS.contains(sentence.token(i).text());
  }

  private static boolean isNumber(Sentence sentence, int i) {
    return i < sentence.size() && sentence.token(i).text().matches("\\d{1,5}[A-Za-z]?|[IVX]{1,5}");
  }

  /** A resolution and an order carry the name of who made them; an article does not. */
  private static int numberedStart(Sentence sentence, int i, String word) {
    boolean made = word.equals("Resolution") || word.equals("Order");
    return made ? NameRuns.startOf(sentence, i, INNER) : i;
  }

  /** "Article 19 of the Constitution". */
  private static int numberedEnd(Sentence sentence, int i) {
    int end = NameRuns.endOf(sentence, i, Set.of("of"));
    boolean law = sentence.words().subList(i, end).stream().anyMatch(HEADS::contains);
    return law ? end : i;
  }
}
