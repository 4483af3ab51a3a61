package io.dateline.articles.block;

import io.dateline.articles.language.Agencies;
import io.dateline.articles.language.Languages;
import io.dateline.articles.language.WordList;
import java.util.Set;

/** Computes the features that a block's own words give. */
final class TextFeatures {

  static final int LOG_WORDS = 0;
  static final int ENDS_SENTENCE = 1;
  static final int LINKED = 2;
  static final int BULLET = 3;
  static final int FUNCTION_WORDS = 4;
  static final int CLUTTER_WORDS = 5;
  static final int COUNT = 28;

  /** "the", "und": sentences have many of these words, and menus have few. */
  private static final Set<String> FUNCTION = Languages.words(WordList.FUNCTION_WORD);

  private static final PhraseSet CLUTTER = PhraseSet.of(Languages.words(WordList.CLUTTER_WORD));

  private static final PhraseSet CREDIT =
      PhraseSet.of(Languages.words(WordList.CREDIT_FEATURE), Agencies.modelWords());

  private static final PhraseSet ADDRESSES = PhraseSet.of(Languages.words(WordList.READER_ADDRESS));

  /**
   * Signs that end a sentence or announce what follows: those of Latin, Chinese and Japanese,
   * Hindi, Urdu, Arabic, Armenian, Ethiopic, Burmese, Khmer and Tibetan.
   */
  private static final String SENTENCE_ENDS = ".!?。！？:…।॥۔؟։።၊။។།";

  /**
   * Characters of a sentence in a script without full stops, such as Thai; headlines and menus are
   * shorter.
   */
  private static final int MIN_UNSPACED_SENTENCE_CHARS = 40;

  private TextFeatures() {}

  /**
   * Returns the features of a block.
   *
   * @param words the words of its text
   */
  static float[] of(RawBlock block, String[] words) {
    String text = block.text();
    Characters is = Characters.of(text);
    int function = 0;
    int addresses = 0;
    int letters = 0;
    for (int i = 0; i < words.length; i++) {
      letters += words[i].length();
      function += FUNCTION.contains(words[i]) ? 1 : 0;
      addresses += ADDRESSES.at(words, i) ? 1 : 0;
    }
    float n = Math.max(1, words.length);
    float[] signs = new float[COUNT];
    signs[LOG_WORDS] = (float) Math.log1p(block.words());
    signs[ENDS_SENTENCE] = endsSentence(text) ? 1 : 0;
    signs[LINKED] = (float) block.linkedChars() / Math.max(1, text.length());
    signs[BULLET] = block.bullet() ? 1 : 0;
    signs[FUNCTION_WORDS] = function / n;
    signs[CLUTTER_WORDS] = CLUTTER.in(words) ? 1 : 0;
    signs[6] = is.innerSentences;
    signs[7] = is.commas / n;
    signs[8] = is.capitals / n;
    signs[9] = (float) is.digits / text.length();
    signs[10] = is.upper > 0 && is.lower == 0 ? 1 : 0;
    signs[11] = Math.min(3, block.gapBefore());
    signs[12] = Character.isLowerCase(text.codePointAt(0)) ? 1 : 0;
    signs[13] = letters / n;
    signs[14] = text.endsWith(":") ? 1 : 0;
    signs[15] = text.endsWith("…") || text.endsWith("...") ? 1 : 0;
    signs[16] = is.dates;
    signs[17] = text.endsWith("?") ? 1 : 0;
    signs[18] = text.indexOf('|') >= 0 || text.indexOf('»') >= 0 ? 1 : 0;
    signs[19] = "\"“„«‘'".indexOf(text.charAt(0)) >= 0 ? 1 : 0;
    signs[20] = CREDIT.in(words) ? 1 : 0;
    signs[21] = Math.min(60, function);
    signs[22] = text.indexOf('@') >= 0 || text.contains("http") || text.contains("www.") ? 1 : 0;
    signs[23] = (float) is.upper / Math.max(1, is.upper + is.lower);
    signs[24] = addresses / n;
    signs[25] = Math.min(4, addresses);
    signs[26] = Character.isDigit(text.charAt(0)) ? 1 : 0;
    signs[27] = is.signs / n;
    return signs;
  }

  static boolean hasClutterWords(String text) {
    return CLUTTER.in(LowerCaseWords.of(text));
  }

  static boolean endsSentence(String text) {
    int i = text.length() - 1;
    while (i > 0 && "\"'”’“»)]*›".indexOf(text.charAt(i)) >= 0) {
      i--;
    }
    return SENTENCE_ENDS.indexOf(text.charAt(i)) >= 0
        || (UnspacedScript.has(text.charAt(i)) && text.length() >= MIN_UNSPACED_SENTENCE_CHARS);
  }

  /** Counts characters in one pass over the text. */
  private static final class Characters {

    private int digits;
    private int commas;
    private int upper;
    private int lower;
    private int capitals;
    private int signs;
    private int innerSentences;
    private int dates;

    static Characters of(String text) {
      Characters is = new Characters();
      char before = ' ';
      int run = 0;
      boolean ended = false;
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        if (Character.isLetter(c)) {
          boolean up = Character.isUpperCase(c);
          is.upper += up ? 1 : 0;
          is.lower += Character.isLowerCase(c) ? 1 : 0;
          if (!Character.isLetterOrDigit(before)) {
            is.capitals += up ? 1 : 0;
            is.innerSentences += up && ended ? 1 : 0;
            ended = false;
          }
        } else if (Character.isDigit(c)) {
          is.digits++;
          run++;
          ended = false;
        } else if (c == ',' || c == ';' || c == '、') {
          is.commas++;
        } else if (c == '.' || c == '!' || c == '?') {
          ended = true;
        } else if (c == '。' || c == '！' || c == '？') {
          is.innerSentences += i + 1 < text.length() ? 1 : 0;
        } else if (c > ' ' && "\"'”’“„«»()".indexOf(c) < 0) {
          is.signs++;
        }
        if (!Character.isDigit(c)) {
          // A year, a time or a date in figures.
          boolean year = run == 4 && i >= 4 && "12".indexOf(text.charAt(i - 4)) >= 0;
          boolean joined =
              (run == 1 || run == 2)
                  && (c == ':' || c == '.' || c == '/' || c == '-' || c == 'h')
                  && i + 1 < text.length()
                  && Character.isDigit(text.charAt(i + 1));
          is.dates |= year || joined ? 1 : 0;
          run = 0;
        }
        before = c;
      }
      is.dates |= run == 4 ? 1 : 0;
      is.innerSentences = Math.min(8, is.innerSentences);
      return is;
    }
  }
}
