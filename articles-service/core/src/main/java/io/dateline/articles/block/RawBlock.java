package io.dateline.articles.block;

import java.util.Set;

/**
 * A stretch of a page that is one thing to the eye: a paragraph, a heading, a menu entry.
 *
 * @param text what is read, white space folded to single spaces
 * @param rawSpan where it stands in the decoded page
 * @param tag the element that makes it a block ({@code p}, {@code h2}, {@code li} …), empty in
 *     tag-less text
 * @param bullet whether it is an item of a list
 * @param gapBefore empty lines before it in tag-less text, 0 in HTML
 * @param linkedChars how many characters of the text are links, 0 in tag-less text
 * @param depth how many elements enclose it, 0 in tag-less text
 * @param container a number for the element that holds it: neighbours in one container share it
 * @param outer a number for the element around the container, 0 in tag-less text
 * @param contexts where in the page's structure it stands
 * @param names what the elements around it are called; none in tag-less text
 */
public record RawBlock(
    String text,
    Span rawSpan,
    String tag,
    boolean bullet,
    int gapBefore,
    int linkedChars,
    int depth,
    int container,
    int outer,
    Set<StructuralContext> contexts,
    ElementNames names) {

  /** A block of tag-less text. */
  static RawBlock ofText(String text, Span rawSpan, boolean bullet, int gapBefore, int container) {
    return new RawBlock(
        text,
        rawSpan,
        "",
        bullet,
        gapBefore,
        0,
        0,
        container,
        0,
        StructuralContext.NOWHERE,
        ElementNames.NONE);
  }

  /** The same without the empty lines that set it apart. */
  public RawBlock withoutGaps() {
    return new RawBlock(
        text, rawSpan, tag, bullet, 0, linkedChars, depth, 0, outer, contexts, names);
  }

  /** Whether it stands in such a place. */
  public boolean in(StructuralContext context) {
    return contexts.contains(context);
  }

  /** Whether both stand in one part of the page, or one right above the other's part in it. */
  boolean isBeside(RawBlock other) {
    return container == other.container || container == other.outer || outer == other.container;
  }

  /** A number that blocks which look alike share: elements of one name, or lines of one form. */
  int kind() {
    if (names.outer() != null) {
      return names.kind();
    }
    return (bullet ? 1 : 0) + 2 * Math.min(2, gapBefore);
  }

  public boolean isHeading() {
    return tag.length() == 2 && tag.charAt(0) == 'h' && Character.isDigit(tag.charAt(1));
  }
}
