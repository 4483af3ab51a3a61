package io.dateline.articles.block;

import io.dateline.articles.language.Languages;
import io.dateline.articles.language.WordList;
import java.util.Set;

/** What the elements of HTML are to a page's layout, by their names in small letters. */
final class HtmlTags {

  /** What they hold is not shown as text. */
  static final Set<String> SKIPPED_ELEMENTS = Languages.words(WordList.SKIPPED_ELEMENT);

  /** Text inside of them is apart from text outside. */
  static final Set<String> BLOCK_ELEMENTS = Languages.words(WordList.BLOCK_ELEMENT);

  private HtmlTags() {}
}
