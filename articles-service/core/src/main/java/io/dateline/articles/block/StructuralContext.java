package io.dateline.articles.block;

import java.util.Set;

/** Where in the structure of an HTML page a block stands. Tag-less text has no contexts. */
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
  /** A class or id that outlets give to the story's container. */
  STORY_NAME,
  /** A class or id that outlets give to menus, promotions, lists of other stories and the like. */
  CLUTTER_NAME,
  CAPTION_NAME,
  BYLINE_NAME,
  STANDFIRST_NAME,
  HEADLINE_NAME,
  COMMENT_NAME,
  RELATED_NAME;

  /** All of them; {@code values()} copies. */
  static final StructuralContext[] ALL = values();

  /** Where tag-less text stands. */
  static final Set<StructuralContext> NOWHERE = Set.of();
}
