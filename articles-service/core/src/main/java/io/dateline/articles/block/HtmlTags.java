package io.dateline.articles.block;

import io.dateline.articles.language.Languages;
import io.dateline.articles.language.WordList;
import java.util.Set;

/** How a page's layout treats the elements of HTML, by their names in small letters. */
final class HtmlTags {

  /** Elements whose content is not shown as text. */
  static final Set<String> SKIPPED_ELEMENTS = Languages.words(WordList.SKIPPED_ELEMENT);

  /** Elements whose text is separate from the text outside of them. */
  static final Set<String> BLOCK_ELEMENTS = Languages.words(WordList.BLOCK_ELEMENT);

  private HtmlTags() {}
}
