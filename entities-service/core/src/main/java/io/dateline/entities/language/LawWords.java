package io.dateline.entities.language;

import java.util.Set;

/**
 * Words that make a name that of a law, all as printed.
 *
 * @param heads "Refugee Convention", "Treaty of Example": what the name ends or begins with
 * @param alone heads that name one thing alone: "the Constitution"
 * @param links words in front of the subject: "Act on Trade"
 * @param inner small words inside a name
 * @param numbered words in front of a number: "Article 50"
 * @param made numbered words that carry the name of their author: "Council Resolution 2231"
 * @param sentenceStarts heads that name a law even as the first word of a sentence
 * @param gatherings words that make a convention a gathering: "Republican Convention"
 */
public record LawWords(
    Set<String> heads,
    Set<String> alone,
    Set<String> links,
    Set<String> inner,
    Set<String> numbered,
    Set<String> made,
    Set<String> sentenceStarts,
    Set<String> gatherings) {

  static LawWords of(WordLists lists) {
    return new LawWords(
        lists.set("head"),
        lists.set("alone"),
        lists.set("link"),
        lists.set("inner"),
        lists.set("numbered"),
        lists.set("made"),
        lists.set("starts-sentence"),
        lists.set("gathering"));
  }
}
