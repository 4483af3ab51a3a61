package io.dateline.entities.extraction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dateline.entities.mentions.ResolutionRule;
import io.dateline.entities.mentions.Rule;
import io.dateline.entities.people.NameSimilarity;
import io.dateline.entities.quotes.AttributionRule;
import io.dateline.entities.quotes.ReferenceRule;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RulesTest {

  @Test
  void every_rule_has_a_code_of_its_own_and_one_sentence() {
    for (List<Rule> rules :
        List.of(Rules.ofMentions(), Rules.ofPersons(), Rules.ofQuotes(), Rules.ofReferences())) {
      Set<String> codes = new HashSet<>();
      for (Rule rule : rules) {
        assertTrue(codes.add(rule.code()), rule.code());
        assertTrue(rule.code().matches("[a-z]+(-[a-z]+)*"), rule.code());
        assertTrue(rule.description().matches("[A-Z][^.]*\\."), rule.description());
      }
    }
  }

  @Test
  void all_rules_of_the_pipeline_are_described() {
    assertEquals(ResolutionRule.values().length, Rules.ofMentions().size());
    assertEquals(AttributionRule.values().length, Rules.ofQuotes().size());
    assertEquals(ReferenceRule.values().length, Rules.ofReferences().size());
  }

  @Test
  void joined_codes_are_described_one_after_another() {
    assertEquals(
        ResolutionRule.FULL_NAME.description() + " " + NameSimilarity.INITIALS.description(),
        Rules.describeMention("full-name+initials-and-office"));
    assertEquals(
        AttributionRule.ACCORDING_TO.description() + " " + ReferenceRule.PRONOUN.description(),
        Rules.describeQuote("according-to+pronoun"));
  }

  @Test
  void codes_that_no_rule_has_any_more_are_left_out() {
    Stream.of("", "forgotten", "+").forEach(code -> assertEquals("", Rules.describeMention(code)));
  }
}
