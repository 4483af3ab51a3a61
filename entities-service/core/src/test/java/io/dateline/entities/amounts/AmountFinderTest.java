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
          They gave U.S.$4m.                   | U.S.$4m           | 4000000       | USD
          They gave NZ$ 4 million.             | NZ$ 4 million     | 4000000       | NZD
          The hall cost €3-4bn.                | €3-4bn            | 3000000000    | EUR
          A loan of 20-30 million euros.       | 20-30 million euros | 20000000    | EUR
          It made $ 30 mil on rice.            | $ 30 mil          | 30000000      | USD
          It made Rs 3 lakh crore.             | Rs 3 lakh crore   | 3000000000000 | INR
          The field cost ₹1,25,00,000.         | ₹1,25,00,000      | 12500000      | INR
          The flat cost 1.250.000 euros.       | 1.250.000 euros   | 1250000       | EUR
          The flat cost CHF 1'250'000.         | CHF 1'250'000     | 1250000       | CHF
          The flat cost 1 250 000 euros.       | 1 250 000 euros   | 1250000       | EUR
          The flat cost €1,5 million.          | €1,5 million      | 1500000       | EUR
          The fine is 20 million dong.         | 20 million dong   | 20000000      | VND
          The fine is KZT 900,000.             | KZT 900,000       | 900000        | KZT
          The fine is N5 billion.              | N5 billion        | 5000000000    | NGN
          The fine is 30 zł.                   | 30 zł             | 30            | PLN
          A roll is 85 cents.                  | 85 cents          | 0.85          | USD
          A roll is 85p.                       | 85p               | 0.85          | GBP
          It went for half a million euros.    | half a million euros | 500000     | EUR
          It went for one euro.                | one euro          | 1             | EUR
          A five-million-dollar yacht sank.    | five-million-dollar | 5000000     | USD
          He paid thirty-five dollars.         | thirty-five dollars | 35          | USD
          They lost 2 billion Egyptian pounds. | 2 billion Egyptian pounds | 2000000000 | EGP
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
          Rates rose 25 basis points.          | 25 basis points      | 25      | basis points
          It was -5 °C at dawn.                | -5 °C                | -5      | °C
          They found 20 pounds of dynamite.    | 20 pounds            | 20      | pounds
          It rose 20-30% in May.               | 20-30%               | 20      | %
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
        "See page 12.",
        "The COP28 talks failed.",
        "In all, 12 won.",
        "The N7 is shut."
      })
  void bare_numbers_are_no_amounts(String text) {
    assertEquals(List.of(), FINDER.in(Sentences.one(text), text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          It costs between $4 and $6 billion.      | 4000000000 | 6000000000
          It rose from £10 to £12 million.         | 10000000   | 12000000
          They seek 300 to 400 million euros.      | 300000000  | 400000000
          It is between 5 and 10 percent.          | 5          | 10
          They paid $500 to $1 million.            | 500        | 1000000
          They paid $4 and $6 million.             | 4          | 6000000
          """)
  void the_ends_of_a_range_share_multiplier_and_unit(
      String text, BigDecimal lower, BigDecimal upper) {
    List<AmountExpression> found = FINDER.in(Sentences.one(text), text);
    assertEquals(2, found.size(), found.toString());
    assertEquals(lower, found.get(0).amount().value());
    assertEquals(upper, found.get(1).amount().value());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          They paid $5 million.      | CA | true  | CAD
          They paid 5 dollars.       | AU | true  | AUD
          They paid $5 million.      | CA | false | USD
          They paid US$5 million.    | CA | true  | USD
          They paid 5,000 pesos.     | CL | false | CLP
          They paid 5,000 rupees.    | PK | true  | PKR
          They paid 5,000 rupees.    | FR | true  | INR
          """)
  void the_country_of_the_page_tells_which_money_a_shared_name_means(
      String text, String country, boolean ownDollar, String currency) {
    PageMoney page = new PageMoney(country, ownDollar);
    List<AmountExpression> found = FINDER.in(Sentences.one(text), text, page);
    assertEquals(currency, found.get(0).amount().currency());
  }

  private static AmountExpression only(String text, String words) {
    Sentence sentence = Sentences.one(text);
    List<AmountExpression> found = FINDER.in(sentence, text);
    assertEquals(1, found.size(), found.toString());
    assertEquals(words, sentence.span(found.get(0).from(), found.get(0).to()).of(text));
    return found.get(0);
  }
}
