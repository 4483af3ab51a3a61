package io.dateline.articles.block;

import java.util.Set;

/**
 * A stretch of a page that readers see as one thing: a paragraph, a heading, an entry of a menu.
 *
 * @param text the text with white space folded to single spaces
 * @param words its number of words, which many rules ask for
 * @param rawSpan its place in the decoded page
 * @param tag the element that makes the block ({@code p}, {@code h2}, {@code li} …), empty in
 *     tag-less text
 * @param bullet whether it is an item of a list
 * @param gapBefore empty lines before it in tag-less text, 0 in HTML
 * @param linkedChars characters of the text that are links, 0 in tag-less text
 * @param depth number of elements around it, 0 in tag-less text
 * @param container a number for the element that holds it; blocks in one container share it
 * @param outer a number for the element around the container, 0 in tag-less text
 * @param contexts its places in the page's structure
 * @param names the names of the elements around it; none in tag-less text
 */
public record RawBlock(
    String text,
    int words,
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

  /** Makes a block of tag-less text. */
  static RawBlock ofText(String text, Span rawSpan, boolean bullet, int gapBefore, int container) {
    return new RawBlock(
        text,
        WordCount.of(text),
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

  /** Returns the block without the empty lines before it. */
  public RawBlock withoutGaps() {
    return new RawBlock(
        text, words, rawSpan, tag, bullet, 0, linkedChars, depth, 0, outer, contexts, names);
  }

  /** Returns whether the block stands in this context. */
  public boolean in(StructuralContext context) {
    return contexts.contains(context);
  }

  /**
   * Returns whether both blocks share a container, or one stands right inside the element around
   * the other's container.
   */
  boolean isBeside(RawBlock other) {
    return container == other.container || container == other.outer || outer == other.container;
  }

  /**
   * Returns a number that blocks of the same look share: elements of one name, or lines of one
   * form.
   */
  int kind() {
    if (names.outer() != null) {
      return names.kind();
    }
    return (bullet ? 1 : 0) + 2 * Math.min(2, gapBefore);
  }

  /** Returns the figure around the block, or null. */
  ElementNames figure() {
    ElementNames at = names;
    while (at != null && !at.isTag("figure")) {
      at = at.outer();
    }
    return at;
  }

  /** Returns whether it is the topic or label before a headline, inside of the heading. */
  public boolean isKicker() {
    return tag.equals(Kickers.TAG);
  }

  public boolean isHeading() {
    return tag.length() == 2 && tag.charAt(0) == 'h' && Character.isDigit(tag.charAt(1));
  }
}
