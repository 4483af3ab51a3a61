package io.dateline.articles.block;

import java.util.EnumSet;
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
  RELATED_NAME,
  /** Readers do not see it. The body model does not know this context and the next. */
  UNSEEN,
  /** Markup says that readers' comments stand here, or a notice about cookies. */
  COMMENT,
  CONSENT_NAME;

  /** The contexts that the body model was trained with. */
  static final StructuralContext[] COUNTED =
      EnumSet.range(NAV, RELATED_NAME).toArray(StructuralContext[]::new);

  /** The contexts of tag-less text. */
  static final Set<StructuralContext> NOWHERE = Set.of();
}
