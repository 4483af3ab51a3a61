package io.dateline.entities.extraction;

import io.dateline.entities.mentions.ResolutionRule;
import io.dateline.entities.mentions.Rule;
import io.dateline.entities.people.NameSimilarity;
import io.dateline.entities.people.NamesakeRule;
import io.dateline.entities.quotes.AttributionRule;
import io.dateline.entities.quotes.ReferenceRule;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The descriptions of all rules by the codes that mentions and quotes carry. */
public final class Rules {

  private static final Map<String, Rule> OF_MENTIONS = byCode(ResolutionRule.values());
  private static final Map<String, Rule> OF_PERSONS =
      byCode(NameSimilarity.values(), NamesakeRule.values());
  private static final Map<String, Rule> OF_QUOTES = byCode(AttributionRule.values());
  private static final Map<String, Rule> OF_REFERENCES = byCode(ReferenceRule.values());

  private Rules() {}

  private static Map<String, Rule> byCode(Rule[]... rules) {
    Map<String, Rule> byCode = new LinkedHashMap<>();
    Stream.of(rules).flatMap(Arrays::stream).forEach(rule -> byCode.put(rule.code(), rule));
    return byCode;
  }

  /** Returns the rules that can stand first in the code of a mention. */
  public static List<Rule> ofMentions() {
    return List.copyOf(OF_MENTIONS.values());
  }

  /** Returns the rules that can stand behind a "+" in the code of a mention of a person. */
  public static List<Rule> ofPersons() {
    return List.copyOf(OF_PERSONS.values());
  }

  /** Returns the rules that can stand first in the code of a quote. */
  public static List<Rule> ofQuotes() {
    return List.copyOf(OF_QUOTES.values());
  }

  /** Returns the rules that can stand behind a "+" in the code of a quote. */
  public static List<Rule> ofReferences() {
    return List.copyOf(OF_REFERENCES.values());
  }

  /**
   * Describes the code of a mention: "full-name", or several codes joined by "+", such as
   * "full-name+initials-and-office". Unknown codes, which an earlier release may have stored, are
   * left out.
   */
  public static String describeMention(String code) {
    return describe(code, OF_MENTIONS, OF_PERSONS);
  }

  /** Describes the code of a quote: "transcript", or two codes, such as "according-to+pronoun". */
  public static String describeQuote(String code) {
    return describe(code, OF_QUOTES, OF_REFERENCES);
  }

  private static String describe(String code, Map<String, Rule> first, Map<String, Rule> others) {
    String[] codes = code.split("\\+", -1);
    return Stream.concat(
            Stream.ofNullable(first.get(codes[0])),
            Arrays.stream(codes).skip(1).map(others::get).filter(rule -> rule != null))
        .map(Rule::description)
        .collect(Collectors.joining(" "));
  }
}
