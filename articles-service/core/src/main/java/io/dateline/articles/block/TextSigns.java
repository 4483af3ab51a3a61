package io.dateline.articles.block;

import java.util.List;
import java.util.Set;

/** What the words of one block alone say about it. */
final class TextSigns {

  static final int LOG_WORDS = 0;
  static final int ENDS_SENTENCE = 1;
  static final int LINKED = 2;
  static final int BULLET = 3;
  static final int FUNCTION_WORDS = 4;
  static final int CLUTTER_WORDS = 5;
  static final int COUNT = 28;

  /** Frequent words of the languages that much news is written in: prose has them, menus do not. */
  private static final Set<String> FUNCTION =
      Set.copyOf(
          List.of(
              ("the of and to in a is that for on with as was at by it he she his her they from has"
                      + " have had be been not but were are this which who will would their its said"
                      + " an or der die das und ist nicht ein eine einer den dem des mit von zu im auf"
                      + " für sich auch es sie er wir ich hat sind wird war bei als nach dass aus am"
                      + " zum zur über wie noch le la les des et en un une du que qui dans pour sur"
                      + " pas est au aux avec par il elle el los las y de del que en una por con para"
                      + " se su al lo como más pero sus o os as da do das dos não com uma para que em"
                      + " no na ao e mais foi il di che è per non con una della dei delle al nel sono"
                      + " ha si le gli anche het van een en dat op te zijn met voor niet aan er om ook"
                      + " als bij och att det som en är på för av med till den inte har de ett var om"
                      + " han og er det i på til av som en med for at ikke har de var et den w i na z"
                      + " że się nie do to jest o jak od po za przez v na se že je a s o do to si jsou"
                      + " by pro bir ve bu da de için ile olarak çok daha olan и в не на что с по как"
                      + " это к из у за от о для dan yang di untuk dengan pada ini dari tidak dalam"
                      + " akan ja on ei se että oli ovat myös kun niin mutta joka hän és az egy hogy"
                      + " nem van volt is azt meg már csak și în nu la de pe cu din este sunt mai au"
                      + " fost að það sem við til ekki um var hann hún þess ir kad su iš tai yra buvo"
                      + " bet jau dėl і та що це до від як було але και το η του της να για με από που"
                      + " δεν στην في من على أن إلى عن التي الذي هذا كان ما مع của và là có trong cho"
                      + " được không với một người này के में की है को से का और पर ने कि हैं")
                  .split(" ")));

  private static final LinePhrases CLUTTER =
      LinePhrases.of(
          "sign in|sign up|log in|login|subscrib*|newsletter*|cookie|cookies|privacy|terms"
              + " of|terms|advertis*|copyright|all rights reserved|follow us|share this|click"
              + " here|read more|read also|most read|most"
              + " popular|related|recommended|trending|comment|comments|whatsapp|facebook|instagram|twitter|linkedin|telegram|sponsored|promoted|free"
              + " trial|download|our app|contact"
              + " us|anmelden|abonnieren|abo|datenschutz|impressum|kommentare|teilen|mehr zum"
              + " thema|anzeige|lesen sie auch|connexion|s abonner|abonn*|suscr*|iniciar sesión|lea"
              + " también|cadastre|iscriviti|accedi|leggi anche|lees ook|abonneer|©");

  private static final LinePhrases CREDIT =
      LinePhrases.of(
          "getty|reuters|afp|ap|epa|dpa|imago|shutterstock|photo*|foto*|©|image|bild|picture*|credit");

  private static final LinePhrases ADDRESSES =
      LinePhrases.of("you|your|we|our|us|sie|ihr|ihre|vous|votre|usted|tu|tus");

  private TextSigns() {}

  /** The signs of a block, of whose text these are the words. */
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
    signs[LOG_WORDS] = (float) Math.log1p(Words.count(text));
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
    return CLUTTER.in(LowerWords.of(text));
  }

  static boolean endsSentence(String text) {
    int i = text.length() - 1;
    while (i > 0 && "\"'”’“»)]*›".indexOf(text.charAt(i)) >= 0) {
      i--;
    }
    return ".!?。！？:…।".indexOf(text.charAt(i)) >= 0;
  }

  /** What one pass over the characters counts. */
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
