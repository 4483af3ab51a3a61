package io.dateline.articles.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpenNlpLanguageDetectorTest {

  private static final LanguageDetector DETECTOR = new OpenNlpLanguageDetector();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | The harbour towns have agreed to pay into a shared fund against floods, their mayors said on Monday.",
        "de | Die Hafenstädte haben sich auf einen gemeinsamen Fonds gegen Hochwasser geeinigt, sagten die Bürgermeister am Montag.",
        "es | Las ciudades portuarias acordaron crear un fondo común contra las inundaciones, dijeron los alcaldes el lunes.",
        "fr | Les villes portuaires se sont entendues sur un fonds commun contre les inondations, ont dit les maires lundi.",
        "pt | As cidades portuárias concordaram em criar um fundo comum contra as inundações, disseram os prefeitos na segunda-feira.",
        "ja | 港町の市長たちは月曜日、洪水に備える共同基金を設けることで合意したと発表した。各市は人口に応じて負担金を出すことになっており、基金は来年から始まる。"
      })
  void languages_of_news_text_are_detected(String language, String text) {
    assertEquals(Optional.of(language), DETECTOR.detect(text, null));
  }

  @Test
  void the_declared_language_counts_for_a_few_words() {
    assertEquals(Optional.of("sv"), DETECTOR.detect("Kort nyhet", "sv-SE"));
    assertEquals(Optional.empty(), DETECTOR.detect("Kort nyhet", null));
  }

  @Test
  void a_language_has_its_current_code() {
    assertEquals(
        Optional.of("he"),
        DETECTOR.detect(
            "מועצת העיר החליטה ביום שני לבנות מזח חדש בנמל הישן, כך אמר ראש העיר לעיתונאים.",
            null));
    assertEquals(Optional.of("he"), DETECTOR.detect("ידיעה", "iw"));
    assertEquals(
        Optional.of("id"),
        DETECTOR.detect(
            "Dewan kota memutuskan pada hari Senin untuk membangun dermaga baru di pelabuhan lama.",
            "in"));
    assertEquals(Optional.of("ja"), DETECTOR.detect("短い記事", "jp"));
    assertEquals(Optional.empty(), DETECTOR.detect("Short", "english"));
  }

  @Test
  void a_script_that_no_known_language_has_gives_no_language() {
    String amharic = "የከተማው ምክር ቤት ሰኞ ዕለት በአሮጌው ወደብ አዲስ መድረክ ለመገንባት ወሰነ ሲሉ ከንቲባው ተናግረዋል";
    assertEquals(Optional.empty(), DETECTOR.detect(amharic, null));
    assertEquals(Optional.empty(), DETECTOR.detect(amharic, "en-US"));
    assertEquals(Optional.of("am"), DETECTOR.detect(amharic, "am"));
  }

  @Test
  void the_declared_language_counts_for_a_story_full_of_foreign_names() {
    String story =
        "Hans-Jürgen Großmann of Mönchengladbach beat Karl-Heinz Schräder of Düsseldorf-Oberkassel"
            + " in the final at Neustadt an der Weinstraße, and said that he was happy with it.";
    assertEquals(Optional.of("en"), DETECTOR.detect(story, "en"));
  }

  @Test
  void a_wrong_declaration_does_not_count() {
    assertEquals(Optional.of("zh"), DETECTOR.detect("港口管理局星期二表示，新的渡船将在明年春天开始航行。", "en"));
    assertEquals(
        Optional.of("en"),
        DETECTOR.detect(
            "A fire broke out in Karsholm on Monday and was put out by the crew of a tug that had"
                + " been waiting in the harbour for the tide.",
            "de"));
  }
}
