package io.dateline.entities.amounts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.dateline.entities.language.TestLanguages;
import io.dateline.entities.text.Sentence;
import io.dateline.entities.text.Sentences;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmountFinderTest {

  private static final AmountFinder FINDER = new AmountFinder(TestLanguages.ENGLISH);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          A ticket is $14.20.                  | $14.20            | 14.20         | USD
          A ticket is RM 14.20.                | RM 14.20          | 14.20         | MYR
          The bridge cost £2bn.                | £2bn              | 2000000000    | GBP
          The gap was US $6.9 billion.         | US $6.9 billion   | 6900000000    | USD
          They owe 500 million euros.          | 500 million euros | 500000000     | EUR
          He paid twenty dollars.              | twenty dollars    | 20            | USD
          They lost Rs 500 crore.              | Rs 500 crore      | 5000000000    | INR
          The tax brought R50bn.               | R50bn             | 50000000000   | ZAR
          It is worth A$1,250.                 | A$1,250           | 1250          | AUD
          They got 30m yen.                    | 30m yen           | 30000000      | JPY
          """)
  void money_has_a_value_and_a_currency(
      String text, String words, BigDecimal value, String currency) {
    AmountExpression found = only(text, words);
    assertEquals(value, found.amount().value());
    assertEquals(currency, found.amount().currency());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Some 2.5 million migrants came.      | 2.5 million migrants | 2500000 | migrants
          Prices rose 40 percent.              | 40 percent           | 40      | %
          Prices rose 4.5%.                    | 4.5%                 | 4.5     | %
          The road is 300 km long.             | 300 km               | 300     | km
          The fire took 1,200 hectares.        | 1,200 hectares       | 1200    | ha
          At least two people died.            | two people           | 2       | people
          He sold 12 paintings to them.        | 12 paintings         | 12      | paintings
          They sent 600 small drones.          | 600 small drones     | 600     | drones
          """)
  void a_quantity_has_a_value_and_a_unit(String text, String words, BigDecimal value, String unit) {
    AmountExpression found = only(text, words);
    assertEquals(value, found.amount().value());
    assertEquals(unit, found.amount().unit());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "She won 3-2 on Sunday.",
        "The ATR 72 aircraft landed.",
        "He is 45.",
        "Flight 512 was late.",
        "It took 12 years and 3 months.",
        "The two countries agreed.",
        "See page 12."
      })
  void bare_numbers_are_no_amounts(String text) {
    assertEquals(List.of(), FINDER.in(Sentences.one(text), text));
  }

  private static AmountExpression only(String text, String words) {
    Sentence sentence = Sentences.one(text);
    List<AmountExpression> found = FINDER.in(sentence, text);
    assertEquals(1, found.size(), found.toString());
    assertEquals(words, sentence.span(found.get(0).from(), found.get(0).to()).of(text));
    return found.get(0);
  }
}
