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
 * @param settings where in the page's structure it stands
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
    Set<Setting> settings) {

  /** Whether it stands in such a place. */
  public boolean in(Setting setting) {
    return settings.contains(setting);
  }

  public boolean isHeading() {
    return tag.length() == 2 && tag.charAt(0) == 'h' && Character.isDigit(tag.charAt(1));
  }
}
