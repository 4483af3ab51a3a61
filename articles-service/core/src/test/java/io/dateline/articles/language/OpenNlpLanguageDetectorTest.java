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
}
