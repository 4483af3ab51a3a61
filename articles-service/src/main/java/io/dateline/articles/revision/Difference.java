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

/** What changed between two texts, word by word (Myers 1986), for people to read. */
@RegisterForReflection(targets = {Difference.class, Difference.Piece.class})
@Schema(description = "What changed from one revision to another")
public record Difference(
    @Schema(description = "The number of the earlier revision") int from,
    @Schema(description = "The number of the later revision") int to,
    @Schema(
            description =
                "In reading order; KEPT and REMOVED pieces make the earlier text, KEPT and ADDED"
                    + " ones the later")
        List<Piece> pieces) {

  /** Whether a stretch is in both texts or in one. */
  public enum Kind {
    KEPT,
    REMOVED,
    ADDED
  }

  /** A stretch of text. */
  @Schema(name = "DifferencePiece")
  public record Piece(Kind kind, String text) {}

  /** A word with the space behind it, so that the pieces add up to the texts. */
  private static final Pattern WORD = Pattern.compile("\\s+|[^\\s]+[^\\S\\n]*");

  static Difference of(int from, String earlier, int to, String later) {
    List<String> before = words(earlier);
    List<String> after = words(later);
    List<Piece> pieces = new ArrayList<>();
    int at = 0;
    for (AbstractDelta<String> delta : DiffUtils.diff(before, after).getDeltas()) {
      int start = delta.getSource().getPosition();
      add(pieces, Kind.KEPT, before.subList(at, start));
      if (delta.getType() != DeltaType.EQUAL) {
        add(pieces, Kind.REMOVED, delta.getSource().getLines());
        add(pieces, Kind.ADDED, delta.getTarget().getLines());
      }
      at = start + delta.getSource().size();
    }
    add(pieces, Kind.KEPT, before.subList(at, before.size()));
    return new Difference(from, to, List.copyOf(pieces));
  }

  private static void add(List<Piece> pieces, Kind kind, List<String> words) {
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
