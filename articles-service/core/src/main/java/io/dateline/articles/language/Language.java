package io.dateline.articles.language;

import java.util.List;

/**
 * The words of one language that rules need to read a page: "By" before an author's name, names of
 * months, headings of lists of other stories. A language needs no entries for a list.
 */
public interface Language {

  /**
   * One entry of a word list.
   *
   * @param text a word, a phrase or a regular expression, as the list asks for
   * @param value what the text stands for, such as the number of a month; null where the list has
   *     no values
   */
  record WordEntry(String text, String value) {}

  /** The BCP 47 code: "en"; "any" for words that hold on pages in any language. */
  String code();

  /** The entries of this language in a list, in the order in which rules try them. */
  List<WordEntry> entries(WordList list);
}
