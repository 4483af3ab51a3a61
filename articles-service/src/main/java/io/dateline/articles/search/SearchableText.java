package io.dateline.articles.search;

import java.util.regex.Pattern;

/**
 * Writes texts and searches in the form in which PostgreSQL's parser finds all their words: each
 * character of a script without spaces is a word, and signs inside of words separate them. A
 * stretch of Chinese or a name such as "AT&amp;T" is then a phrase.
 */
final class SearchableText {

  /** "AT&amp;T", "can't", "wi-fi", "example.org": signs between letters, where a word goes on. */
  private static final Pattern INNER_SIGN =
      Pattern.compile("(?<=[\\p{L}\\p{M}])[&'’.@/_-](?=[\\p{L}\\d])|(?<=\\d)[&'’@/_-](?=\\p{L})");

  /** A character that is a word by itself, perhaps marked, with the blanks added around it. */
  private static final Pattern ADDED_BLANKS =
      Pattern.compile(
          " ?([\\uE000]?[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\u30fc\\p{IsHangul}\\p{IsThai}\\p{IsLao}\\p{IsKhmer}\\p{IsMyanmar}][\\p{M}\\uE001]{0,6}) ?");

  private SearchableText() {}

  /** Returns a text in the form that is indexed. */
  static String of(String text) {
    return spaced(INNER_SIGN.matcher(text).replaceAll(" "));
  }

  /**
   * Returns a search in web search syntax in the form that fits indexed texts: a word that becomes
   * several is a phrase.
   */
  static String query(String search) {
    StringBuilder query = new StringBuilder();
    String[] parts = search.split("\"", -1);
    for (int i = 0; i < parts.length; i++) {
      // Every second part stands in quotation marks; the last one only if they are closed.
      boolean quoted = i % 2 == 1 && i < parts.length - 1;
      if (quoted) {
        query.append('"').append(of(parts[i])).append('"');
      } else {
        words(parts[i], query);
      }
    }
    return query.toString().strip();
  }

  private static void words(String part, StringBuilder query) {
    for (String word : part.split("\\s+", -1)) {
      if (!word.isEmpty()) {
        String sign = word.startsWith("-") ? "-" : "";
        String spaced = of(word.substring(sign.length())).strip().replaceAll(" +", " ");
        boolean phrase = spaced.indexOf(' ') > 0;
        query.append(query.isEmpty() ? "" : " ").append(sign);
        query.append(phrase ? '"' + spaced + '"' : spaced);
      }
    }
    if (!part.isEmpty() && Character.isWhitespace(part.charAt(part.length() - 1))) {
      query.append(' ');
    }
  }

  private static String spaced(String text) {
    StringBuilder spaced = null;
    boolean alone = false;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      int next = i + Character.charCount(c);
      boolean mark = isMark(c);
      boolean own = !mark && isWordByItself(c);
      if ((own || (alone && !mark)) && spaced == null) {
        spaced = new StringBuilder(2 * text.length()).append(text, 0, i);
      }
      if (spaced != null) {
        // Blanks before and behind; a mark belongs to the character before it.
        spaced.append(alone && !mark ? " " : "").append(own ? " " : "");
        spaced.appendCodePoint(c);
      }
      alone = own || (mark && alone);
      i = next;
    }
    return spaced == null ? text : spaced.append(alone ? " " : "").toString();
  }

  private static boolean isMark(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }

  private static boolean isWordByItself(int c) {
    if (c < 0xE00) {
      return false;
    }
    return switch (Character.UnicodeScript.of(c)) {
      case HAN, HIRAGANA, KATAKANA, HANGUL, THAI, LAO, KHMER, MYANMAR -> Character.isLetter(c);
      // The sign for a long vowel belongs to two scripts.
      default -> c == '\u30fc';
    };
  }

  /** Returns a stretch of an indexed text, perhaps with marks, as it stood in the text. */
  static String original(String stretch) {
    // Neighbours that match are one match.
    return ADDED_BLANKS.matcher(stretch).replaceAll("$1").replace("\uE001\uE000", "");
  }
}
