package io.dateline.entities.names;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How well a tagger finds people, organizations and places: exact spans of the right kind, as the
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

  /** Names right, found though not marked, and marked though not found. */
  private static final class KindCounts {
    private int right;
    private int extra;
    private int missing;

    double f1() {
      return right == 0 ? 0 : 2.0 * right / (2 * right + extra + missing);
    }
  }

  /** Tags marked documents and compares. */
  public static NameScore of(List<List<ConllReader.MarkedSentence>> documents, NameTagger tagger) {
    List<List<List<Name>>> found = new ArrayList<>();
    for (List<ConllReader.MarkedSentence> document : documents) {
      found.add(tagger.tag(document.stream().map(ConllReader.MarkedSentence::words).toList()));
    }
    return of(documents, found);
  }

  /** Compares marked documents with names that somebody found in them, sentence by sentence. */
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

  /** Over all kinds together, 0 to 1. */
  public double f1() {
    return all().f1();
  }

  /** Of the names found, the share that is right, 0 to 1. */
  public double precision() {
    KindCounts all = all();
    return all.right == 0 ? 0 : (double) all.right / (all.right + all.extra);
  }

  /** Of the names marked, the share that is found, 0 to 1. */
  public double recall() {
    KindCounts all = all();
    return all.right == 0 ? 0 : (double) all.right / (all.right + all.missing);
  }

  /** Of one kind alone, 0 to 1. */
  public double f1(NameKind kind) {
    return counts.get(kind).f1();
  }

  /** Tokens read. */
  public long tokens() {
    return tokens;
  }

  /** What is wrong: {@code +PER Jane} found in excess, {@code -ORG Acme} missed. */
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
