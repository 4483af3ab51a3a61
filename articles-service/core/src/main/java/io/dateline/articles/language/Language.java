package io.dateline.articles.language;

import java.util.List;

/**
 * The words of one language that rules need to read a page: "By" before an author's name, names of
 * months, headings of lists of other stories. A language may have no entries for a list.
 */
public interface Language {

  /**
   * One entry of a word list.
   *
   * @param text a word, a phrase or a regular expression; the list says which
   * @param value the meaning of the text, such as the number of a month; null if the list has no
   *     values
   */
  record WordEntry(String text, String value) {}

  /** Returns the BCP 47 code: "en"; "any" for words that hold on pages in any language. */
  String code();

  /** Returns the entries of this language in a list, in the order in which rules try them. */
  List<WordEntry> entries(WordList list);
}
