package io.dateline.articles.revision;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The changes from one text to another, word by word (Myers 1986), for readers. */
@RegisterForReflection(targets = {Difference.class, Difference.Piece.class})
@Schema(description = "The changes from one revision to another")
public record Difference(
    @Schema(description = "The number of the earlier revision") int from,
    @Schema(description = "The number of the later revision") int to,
    @Schema(
            description =
                "The pieces in reading order; KEPT and REMOVED pieces together are the earlier text,"
                    + " KEPT and ADDED pieces the later")
        List<Piece> pieces) {

  /** Whether a piece stands in both texts or in one of them. */
  public enum DifferenceKind {
    KEPT,
    REMOVED,
    ADDED
  }

  /** A piece of text. */
  @Schema(name = "DifferencePiece")
  public record Piece(DifferenceKind kind, String text) {}

  /** A word with the space behind it, so that all pieces together are the texts. */
  private static final Pattern WORD = Pattern.compile("\\s+|[^\\s]+[^\\S\\n]*");

  /**
   * Words of both texts, without their common beginning and end, that are compared one by one. Two
   * texts that share nothing take quadratic time: half a second for so many words.
   */
  private static final int MAX_COMPARED_WORDS = 8_000;

  static Difference of(int from, String earlier, int to, String later) {
    List<String> before = words(earlier);
    List<String> after = words(later);
    List<Piece> pieces = new ArrayList<>();
    int head = commonHead(before, after);
    int tail = commonTail(before, after, head);
    List<String> start = before.subList(0, head);
    List<String> end = before.subList(before.size() - tail, before.size());
    compare(
        before.subList(head, before.size() - tail),
        after.subList(head, after.size() - tail),
        start,
        end,
        pieces);
    return new Difference(from, to, List.copyOf(pieces));
  }

  private static int commonHead(List<String> one, List<String> other) {
    int most = Math.min(one.size(), other.size());
    int head = 0;
    while (head < most && one.get(head).equals(other.get(head))) {
      head++;
    }
    return head;
  }

  private static int commonTail(List<String> one, List<String> other, int head) {
    int most = Math.min(one.size(), other.size()) - head;
    int tail = 0;
    while (tail < most
        && one.get(one.size() - 1 - tail).equals(other.get(other.size() - 1 - tail))) {
      tail++;
    }
    return tail;
  }

  /** Compares word by word; longer texts count as one removed and one added piece. */
  private static void compare(
      List<String> before,
      List<String> after,
      List<String> start,
      List<String> end,
      List<Piece> pieces) {
    if (before.size() + after.size() > MAX_COMPARED_WORDS) {
      add(pieces, DifferenceKind.KEPT, start);
      add(pieces, DifferenceKind.REMOVED, before);
      add(pieces, DifferenceKind.ADDED, after);
      add(pieces, DifferenceKind.KEPT, end);
      return;
    }
    List<String> kept = new ArrayList<>(start);
    int at = 0;
    for (AbstractDelta<String> delta : DiffUtils.diff(before, after).getDeltas()) {
      kept.addAll(before.subList(at, delta.getSource().getPosition()));
      add(pieces, DifferenceKind.KEPT, kept);
      kept.clear();
      if (delta.getType() != DeltaType.EQUAL) {
        add(pieces, DifferenceKind.REMOVED, delta.getSource().getLines());
        add(pieces, DifferenceKind.ADDED, delta.getTarget().getLines());
      }
      at = delta.getSource().getPosition() + delta.getSource().size();
    }
    kept.addAll(before.subList(at, before.size()));
    kept.addAll(end);
    add(pieces, DifferenceKind.KEPT, kept);
  }

  private static void add(List<Piece> pieces, DifferenceKind kind, List<String> words) {
    if (!words.isEmpty()) {
      pieces.add(new Piece(kind, String.join("", words)));
    }
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      words.add(matcher.group());
    }
    return words;
  }
}
