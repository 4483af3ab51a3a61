package io.dateline.articles.metadata;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;

/** Months in the languages of much news, whole and shortened. */
final class MonthNames {

  private static final String[][] TABLE = {
    {
      "january jan januar jänner januari enero ene janvier janv janeiro gennaio gen styczeń"
          + " stycznia ledna leden ocak tammikuu январь января januarie tammikuuta januára január"
          + " ianuarie sausio ιανουαρίου січня"
    },
    {
      "february feb februar februari febrero février févr fevereiro fev febbraio luty lutego února"
          + " únor şubat февраль февраля februarie helmikuuta februára február februarie vasario"
          + " φεβρουαρίου лютого"
    },
    {
      "march mar märz mär maart mars marzo março marzec marca března březen mart марта март maret"
          + " maaliskuuta március martie kovo μαρτίου березня"
    },
    {
      "april apr abril abr avril avr aprile kwiecień kwietnia dubna duben nisan апреля апрель"
          + " aprilie huhtikuuta április aprilie balandžio απριλίου квітня"
    },
    {
      "may mai mayo maio maggio mag maj mei května květen mayıs мая май toukokuuta május mai"
          + " gegužės μαΐου травня maí"
    },
    {
      "june jun juni junio juin junho giugno giu czerwiec czerwca června červen haziran июня июнь"
          + " kesäkuuta június iunie birželio ιουνίου червня júní"
    },
    {
      "july jul juli julio juillet juil julho luglio lug lipiec lipca července červenec temmuz июля"
          + " июль heinäkuuta július iulie liepos ιουλίου липня júlí"
    },
    {
      "august aug agosto ago août aout augustus augusti sierpień sierpnia srpna srpen ağustos"
          + " августа август agustus elokuuta augusztus rugpjūčio αυγούστου серпня ágúst"
    },
    {
      "september sep sept septiembre septembre setembro set settembre wrzesień września září eylül"
          + " сентября сентябрь syyskuuta szeptember septembrie rugsėjo σεπτεμβρίου вересня"
    },
    {
      "october oct oktober okt octubre octobre outubro out ottobre ott październik października"
          + " října říjen ekim октября октябрь lokakuuta október octombrie spalio οκτωβρίου жовтня"
    },
    {
      "november nov noviembre novembre novembro listopad listopada listopadu kasım ноября ноябрь"
          + " marraskuuta noiembrie lapkričio νοεμβρίου листопада nóvember"
    },
    {
      "december dec dezember dez diciembre dic décembre déc dezembro dicembre desember des grudzień"
          + " grudnia prosince prosinec aralık декабря декабрь joulukuuta decembrie gruodžio"
          + " δεκεμβρίου грудня desember"
    },
  };

  private static final Map<String, Integer> BY_NAME = byName();

  private MonthNames() {}

  private static Map<String, Integer> byName() {
    Map<String, Integer> byName = new HashMap<>();
    for (int month = 0; month < TABLE.length; month++) {
      for (String name : TABLE[month][0].split(" ")) {
        byName.putIfAbsent(name, month + 1);
      }
    }
    return Map.copyOf(byName);
  }

  /** The month, 1 to 12, of a name in any case and with or without a final dot. */
  static OptionalInt month(String name) {
    String bare = name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
    Integer month = BY_NAME.get(bare.toLowerCase(Locale.ROOT));
    return month == null ? OptionalInt.empty() : OptionalInt.of(month);
  }

  /** Whether a month is named among the words of a text. */
  static boolean isNamedIn(String text) {
    return Arrays.stream(text.split("[^\\p{L}]+")).anyMatch(word -> month(word).isPresent());
  }
}
