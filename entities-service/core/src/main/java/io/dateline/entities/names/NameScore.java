package io.dateline.entities.names;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The score of a tagger for people, organizations and places: exact spans of the right kind, as the
 * CoNLL-2003 task scores them. {@link NameKind#OTHER} does not count.
 */
public final class NameScore {

  private static final List<NameKind> COUNTED =
      List.of(NameKind.PERSON, NameKind.ORGANIZATION, NameKind.PLACE);

  private final Map<NameKind, KindCounts> counts = new EnumMap<>(NameKind.class);
  private final List<String> wrong = new ArrayList<>();
  private long tokens;

  private NameScore() {
    COUNTED.forEach(kind -> counts.put(kind, new KindCounts()));
  }

  /** The counts of one kind: right names, names found in excess, and names missed. */
  private static final class KindCounts {
    private int right;
    private int extra;
    private int missing;

    double f1() {
      return right == 0 ? 0 : 2.0 * right / (2 * right + extra + missing);
    }
  }

  /** Tags marked documents and compares the result with the marks. */
  public static NameScore of(List<List<ConllReader.MarkedSentence>> documents, NameTagger tagger) {
    List<List<List<Name>>> found = new ArrayList<>();
    for (List<ConllReader.MarkedSentence> document : documents) {
      found.add(tagger.tag(document.stream().map(ConllReader.MarkedSentence::words).toList()));
    }
    return of(documents, found);
  }

  /** Compares marked documents with the names that a tagger found, sentence by sentence. */
  public static NameScore of(
      List<List<ConllReader.MarkedSentence>> documents, List<List<List<Name>>> found) {
    NameScore score = new NameScore();
    for (int d = 0; d < documents.size(); d++) {
      for (int s = 0; s < documents.get(d).size(); s++) {
        score.add(documents.get(d).get(s), found.get(d).get(s));
      }
    }
    return score;
  }

  private void add(ConllReader.MarkedSentence sentence, List<Name> found) {
    tokens += sentence.words().size();
    for (Name name : found) {
      boolean right = sentence.names().stream().anyMatch(marked -> isSame(marked, name));
      count(name, sentence, right ? 0 : 1, right ? 1 : 0, 0);
    }
    for (Name marked : sentence.names()) {
      if (found.stream().noneMatch(name -> isSame(marked, name))) {
        count(marked, sentence, 0, 0, 1);
      }
    }
  }

  private void count(
      Name name, ConllReader.MarkedSentence sentence, int extra, int right, int missing) {
    KindCounts kind = counts.get(name.kind());
    if (kind == null) {
      return;
    }
    kind.right += right;
    kind.extra += extra;
    kind.missing += missing;
    if (right == 0) {
      wrong.add(
          (extra > 0 ? "+" : "-")
              + name.kind().code()
              + " "
              + String.join(" ", sentence.words().subList(name.from(), name.to())));
    }
  }

  private static boolean isSame(Name one, Name other) {
    return one.kind() == other.kind() && one.from() == other.from() && one.to() == other.to();
  }

  /** Returns F1 over all kinds, 0 to 1. */
  public double f1() {
    return all().f1();
  }

  /** Returns the share of the found names that is right, 0 to 1. */
  public double precision() {
    KindCounts all = all();
    return all.right == 0 ? 0 : (double) all.right / (all.right + all.extra);
  }

  /** Returns the share of the marked names that is found, 0 to 1. */
  public double recall() {
    KindCounts all = all();
    return all.right == 0 ? 0 : (double) all.right / (all.right + all.missing);
  }

  /** Returns F1 of one kind, 0 to 1. */
  public double f1(NameKind kind) {
    return counts.get(kind).f1();
  }

  /** Returns the number of tokens that were tagged. */
  public long tokens() {
    return tokens;
  }

  /** Returns the errors: {@code +PER Jane} was found in excess, {@code -ORG Acme} was missed. */
  public List<String> wrong() {
    return List.copyOf(wrong);
  }

  private KindCounts all() {
    KindCounts all = new KindCounts();
    for (KindCounts kind : counts.values()) {
      all.right += kind.right;
      all.extra += kind.extra;
      all.missing += kind.missing;
    }
    return all;
  }
}
