package io.dateline.articles.block;

import java.util.Set;

/** The places in the structure of an HTML page where a block can stand. Tag-less text has none. */
public enum StructuralContext {
  NAV,
  HEADER,
  FOOTER,
  ASIDE,
  ARTICLE,
  MAIN,
  FIGURE,
  FIGCAPTION,
  BLOCKQUOTE,
  TABLE,
  FORM,
  HIDDEN,
  ARTICLE_BODY,
  /** Outlets give this class or id to the container of the story. */
  STORY_NAME,
  /** Outlets give this class or id to menus, promotions and tools. */
  CLUTTER_NAME,
  CAPTION_NAME,
  BYLINE_NAME,
  STANDFIRST_NAME,
  HEADLINE_NAME,
  COMMENT_NAME,
  RELATED_NAME;

  /** All constants; {@code values()} makes a copy at each call. */
  static final StructuralContext[] ALL = values();

  /** The contexts of tag-less text. */
  static final Set<StructuralContext> NOWHERE = Set.of();
}
