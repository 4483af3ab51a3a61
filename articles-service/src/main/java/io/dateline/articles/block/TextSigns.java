package io.dateline.articles.block;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What the words of one block alone say about it. */
final class TextSigns {

  static final int LOG_WORDS = 0;
  static final int ENDS_SENTENCE = 1;
  static final int LINKED = 2;
  static final int BULLET = 3;
  static final int FUNCTION_WORDS = 4;
  static final int CLUTTER_WORDS = 5;
  static final int COUNT = 24;

  /** Frequent words of the languages that much news is written in: prose has them, menus do not. */
  private static final Set<String> FUNCTION =
      Set.copyOf(
          List.of(
              ("the of and to in a is that for on with as was at by it he she his her they from has have had"
                      + " be been not but were are this which who will would their its said an or"
                      + " der die das und ist nicht ein eine einer den dem des mit von zu im auf für sich auch"
                      + " es sie er wir ich hat sind wird war bei als nach dass aus am zum zur über wie noch"
                      + " le la les des et en un une du que qui dans pour sur pas est au aux avec par il elle"
                      + " el los las y de del que en una por con para se su al lo como más pero sus"
                      + " o os as da do das dos não com uma para que em no na ao e mais foi"
                      + " il di che è per non con una della dei delle al nel sono ha si le gli anche"
                      + " het van een en dat op te zijn met voor niet aan er om ook als bij"
                      + " och att det som en är på för av med till den inte har de ett var om han"
                      + " og er det i på til av som en med for at ikke har de var et den"
                      + " w i na z że się nie do to jest o jak od po za przez"
                      + " v na se že je a s o do to si jsou by pro"
                      + " bir ve bu da de için ile olarak çok daha olan"
                      + " и в не на что с по как это к из у за от о для"
                      + " dan yang di untuk dengan pada ini dari tidak dalam akan")
                  .split(" ")));

  private static final Pattern CLUTTER =
      Pattern.compile(
          "\\b(sign (in|up)|log ?in|subscrib\\w*|newsletter|cookies?|privacy|terms of|advertis\\w*|copyright"
              + "|all rights reserved|follow us|share this|click here|read more|read also|most read"
              + "|most popular|related|recommended|trending|comments?|whatsapp|facebook|instagram|twitter"
              + "|linkedin|telegram|sponsored|promoted|free trial|download|our app|terms|contact us"
              + "|anmelden|abonnieren|abo|datenschutz|impressum|kommentare|teilen|mehr zum thema|anzeige"
              + "|lesen sie auch|connexion|s'abonner|abonn\\w+|suscr\\w+|iniciar sesión|lea también|cadastre"
              + "|iscriviti|accedi|leggi anche|lees ook|abonneer)\\b"
              + "|©|®",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern INNER_SENTENCE =
      Pattern.compile("[.!?][\"'”’»)]*\\s+[\"'“‘«„(]*\\p{Lu}|[。！？]");
  private static final Pattern DATE =
      Pattern.compile(
          "\\b(19|20)\\d\\d\\b|\\b\\d{1,2}[:.h]\\d{2}\\b|\\b\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4}\\b");
  private static final Pattern CREDIT =
      Pattern.compile(
          "(?i)getty|reuters|\\bafp\\b|\\bap\\b|\\bepa\\b|\\bdpa\\b|imago|shutterstock|photo|foto|©|image:|bild:|picture");

  private TextSigns() {}

  static float[] of(RawBlock block) {
    String text = block.text();
    float[] signs = new float[COUNT];
    String[] words = text.split(" ");
    int wordCount = Words.count(text);
    int function = 0;
    int capital = 0;
    int letters = 0;
    for (String word : words) {
      String bare = strip(word);
      if (bare.isEmpty()) {
        continue;
      }
      letters += bare.length();
      if (Character.isUpperCase(bare.codePointAt(0))) {
        capital++;
      }
      if (FUNCTION.contains(bare.toLowerCase(Locale.ROOT))) {
        function++;
      }
    }
    int digits = 0;
    int commas = 0;
    int upper = 0;
    int lower = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      digits += Character.isDigit(c) ? 1 : 0;
      commas += c == ',' || c == '、' || c == ';' ? 1 : 0;
      upper += Character.isUpperCase(c) ? 1 : 0;
      lower += Character.isLowerCase(c) ? 1 : 0;
    }
    float n = Math.max(1, words.length);
    signs[LOG_WORDS] = (float) Math.log1p(wordCount);
    signs[ENDS_SENTENCE] = endsSentence(text) ? 1 : 0;
    signs[LINKED] = (float) block.linkedChars() / Math.max(1, text.length());
    signs[BULLET] = block.bullet() ? 1 : 0;
    signs[FUNCTION_WORDS] = function / n;
    signs[CLUTTER_WORDS] = CLUTTER.matcher(text).find() ? 1 : 0;
    signs[6] = INNER_SENTENCE.matcher(text).find() ? 1 : 0;
    signs[7] = commas / n;
    signs[8] = capital / n;
    signs[9] = (float) digits / text.length();
    signs[10] = upper > 0 && lower == 0 ? 1 : 0;
    signs[11] = Math.min(3, block.gapBefore());
    signs[12] = Character.isLowerCase(text.codePointAt(0)) ? 1 : 0;
    signs[13] = letters / n;
    signs[14] = text.endsWith(":") ? 1 : 0;
    signs[15] = text.endsWith("…") || text.endsWith("...") ? 1 : 0;
    signs[16] = DATE.matcher(text).find() ? 1 : 0;
    signs[17] = text.endsWith("?") ? 1 : 0;
    signs[18] = text.indexOf('|') >= 0 || text.indexOf('»') >= 0 ? 1 : 0;
    signs[19] = "\"“„«‘'".indexOf(text.charAt(0)) >= 0 ? 1 : 0;
    signs[20] = CREDIT.matcher(text).find() ? 1 : 0;
    signs[21] = Math.min(60, function);
    signs[22] = text.indexOf('@') >= 0 || text.contains("http") || text.contains("www.") ? 1 : 0;
    signs[23] = (float) upper / Math.max(1, upper + lower);
    return signs;
  }

  static boolean hasClutterWords(String text) {
    return CLUTTER.matcher(text).find();
  }

  static boolean endsSentence(String text) {
    int i = text.length() - 1;
    while (i > 0 && "\"'”’“»)]*›".indexOf(text.charAt(i)) >= 0) {
      i--;
    }
    return ".!?。！？:…".indexOf(text.charAt(i)) >= 0;
  }

  private static String strip(String word) {
    int start = 0;
    int end = word.length();
    while (start < end && !Character.isLetterOrDigit(word.charAt(start))) {
      start++;
    }
    while (end > start && !Character.isLetterOrDigit(word.charAt(end - 1))) {
      end--;
    }
    return word.substring(start, end);
  }
}
