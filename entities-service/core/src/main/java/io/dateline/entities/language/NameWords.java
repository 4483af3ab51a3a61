package io.dateline.entities.language;

import java.util.Set;
import java.util.regex.Pattern;

/** Words inside and around names. */
public final class NameWords {

  private final Set<String> inner;
  private final Set<String> starters;
  private final Set<String> particles;
  private final Set<String> honorifics;
  private final Pattern captionMark;

  NameWords(WordLists lists) {
    inner = lists.set("inner");
    starters = lists.set("not-name-start");
    particles = lists.set("particle");
    honorifics = lists.set("honorific");
    captionMark =
        Pattern.compile(
            "(?:" + WordLists.alternatives(lists.list("caption-mark")) + "|[\\s–—:-])+");
  }

  /** "Treaty on the Law of the Sea": "the" may stand inside a name. As printed. */
  public boolean isInner(String word) {
    return inner.contains(word);
  }

  /** "The Act": a capital at the start of a sentence makes no name. As printed. */
  public boolean isNotNameStart(String word) {
    return starters.contains(word);
  }

  /** "von der Leyen": "von" begins a family name. As printed. */
  public boolean isParticle(String word) {
    return particles.contains(word);
  }

  /** "Mr." alone names nobody. */
  public boolean isHonorific(String word) {
    String bare = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
    return WordLists.has(honorifics, bare);
  }

  /** "FILE - The senator leaves": "FILE -" is no name. */
  public boolean isCaptionMark(String words) {
    return captionMark.matcher(words).matches();
  }
}
